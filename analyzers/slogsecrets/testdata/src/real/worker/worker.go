// Package worker takes jobs from a queue.
package worker

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"time"
)

// Job is one of them.
type Job struct {
	ID       string          `json:"id"`
	Kind     string          `json:"kind"`
	Attempt  int             `json:"attempt"`
	Payload  json.RawMessage `json:"payload"`
	DedupKey string          `json:"dedup_key"`
}

type resetPayload struct {
	UserID     int64     `json:"user_id"`
	ResetToken string    `json:"reset_token"`
	Expires    time.Time `json:"expires"`
}

type queue interface {
	Next(ctx context.Context) (*Job, error)
	Done(ctx context.Context, id string) error
}

type mailer interface {
	SendReset(ctx context.Context, userID int64, token string) error
}

// Worker works.
type Worker struct {
	queue  queue
	mailer mailer
	log    *slog.Logger
}

// Run takes jobs until the context ends.
func (w *Worker) Run(ctx context.Context) error {
	for {
		job, err := w.queue.Next(ctx)
		if errors.Is(err, context.Canceled) {
			w.log.Info("worker stops")
			return nil
		}
		if err != nil {
			w.log.Error("no job", "error", err)
			time.Sleep(time.Second)
			continue
		}
		log := w.log.With("job", job.ID, "kind", job.Kind, "attempt", job.Attempt, "dedup_key", job.DedupKey)
		start := time.Now()
		if err := w.handle(ctx, job); err != nil {
			log.Error("job failed", "error", err, "payload_bytes", len(job.Payload))
			continue
		}
		if err := w.queue.Done(ctx, job.ID); err != nil {
			log.Warn("job is done and stays in the queue", "error", err)
		}
		log.Info("job done", "took", time.Since(start))
	}
}

func (w *Worker) handle(ctx context.Context, job *Job) error {
	if job.Kind != "password.reset" {
		return nil
	}
	var p resetPayload
	if err := json.Unmarshal(job.Payload, &p); err != nil {
		return err
	}
	if time.Now().After(p.Expires) {
		w.log.Warn("reset token is expired", "user", p.UserID, "expires", p.Expires, "value", p.ResetToken) // want "slogsecrets/value"
		return nil
	}
	return w.mailer.SendReset(ctx, p.UserID, p.ResetToken)
}
