CREATE TABLE orders (
    id         text PRIMARY KEY,
    customer   text NOT NULL,
    email      text NOT NULL,
    sku        text NOT NULL,
    quantity   integer NOT NULL CHECK (quantity > 0),
    cents      bigint NOT NULL,
    status     text NOT NULL,
    charge     text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE order_history (
    order_id   text NOT NULL REFERENCES orders (id),
    status     text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);
