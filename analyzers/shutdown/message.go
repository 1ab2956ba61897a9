package shutdown

import (
	"fmt"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
)

// message says what was seen, and what follows from it or what to do.
func message(f lifecycle.Fault) string {
	switch f.Kind {
	case lifecycle.NoSignal:
		return fmt.Sprintf("the program serves with %s and nothing in it listens for SIGTERM: at every deployment the process dies at once and cuts the requests in flight; "+
			"stop with signal.NotifyContext and Shutdown", f.Call)
	case lifecycle.NoSigterm:
		return "the program listens for interrupts and not for SIGTERM, which is what Kubernetes, Docker and systemd send: it dies at once and cuts the requests in flight; add syscall.SIGTERM"
	case lifecycle.NoDrain:
		return fmt.Sprintf("the program listens for signals and never shuts down the server that %s starts: when it stops, requests in flight are cut; call Shutdown and wait for it", f.Call)
	case lifecycle.CutOff:
		return fmt.Sprintf("%s cuts the requests in flight when the program stops: use %s with a timeout first", f.Detail, drainOf(f.Detail))
	case lifecycle.CancelledContext:
		if f.Detail == "signal" {
			return fmt.Sprintf("the context of %s has ended by then, because it ends with the signal: it returns at once and requests in flight are cut; use context.WithTimeout(context.WithoutCancel(ctx), …)", f.Call)
		}
		return fmt.Sprintf("the context of %s has been cancelled by then: it returns at once and cuts off what is in flight; give it a fresh context with a timeout", f.Call)
	case lifecycle.NoDeadline:
		return fmt.Sprintf("%s waits for requests without a bound: one that hangs keeps the process until it is killed, and nothing after this runs; give it a context with a timeout", f.Call)
	case lifecycle.EarlyExit:
		return fmt.Sprintf("the program ends as soon as Shutdown begins, because %s returns then: requests in flight are cut; wait until Shutdown has returned", f.Call)
	case lifecycle.ServerClosed:
		return fmt.Sprintf("the error of %s ends the program as a failure also when it is http.ErrServerClosed, which every Shutdown causes: set it apart with errors.Is", f.Call)
	case lifecycle.SkippedDefer:
		return fmt.Sprintf("%s ends the process past its deferred calls: what they close and flush is lost; return an error and exit in main", f.Call)
	case lifecycle.InHandler:
		return fmt.Sprintf("%s waits for all requests and is called by one of them: neither ever ends; call it in a goroutine of its own", f.Call)
	case lifecycle.Order:
		return fmt.Sprintf("the %s is closed before the server has drained: requests in flight fail; close it when Shutdown has returned", f.Call)
	case lifecycle.Uncatchable:
		return fmt.Sprintf("%s cannot be caught: naming it in %s does nothing; remove it", f.Detail, f.Call)
	case lifecycle.Unbuffered:
		return "signal.Notify does not wait for a receiver, and this channel holds none: a signal that comes while nobody receives is lost; make the channel with room for one"
	case lifecycle.Unflushed:
		return fmt.Sprintf("the %s holds back %s and is never told to write them: those that say why the program stopped are lost; shut it down or flush it before main ends", f.Call, f.Detail)
	case lifecycle.BaseContext:
		return "every request's context ends with the signal: requests in flight are cut before Shutdown can wait for them; use a context of its own"
	case lifecycle.Hijacked:
		return fmt.Sprintf("%s takes the connection out of the server's hands, and Shutdown does not wait for it or close it: close it in RegisterOnShutdown", f.Call)
	case lifecycle.Readiness:
		return fmt.Sprintf("%s is called while the program still says that it is ready: new requests are sent to a closed port; withdraw readiness first and wait a moment", f.Call)
	case lifecycle.Worker:
		return "nothing waits for this goroutine when main ends: its work is cut off where it stands; wait for it with a sync.WaitGroup"
	}
	panic(fmt.Sprintf("shutdown: no message for fault %d", f.Kind))
}

func drainOf(cut string) string {
	if cut == "Stop" {
		return "GracefulStop"
	}
	return "Shutdown"
}
