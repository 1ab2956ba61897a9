CREATE TABLE products (
    sku        text PRIMARY KEY,
    name       text NOT NULL,
    cents      bigint NOT NULL CHECK (cents > 0),
    currency   text NOT NULL,
    stock      integer NOT NULL DEFAULT 0
);
