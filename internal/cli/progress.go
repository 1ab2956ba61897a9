package cli

import (
	"fmt"
	"io"
	"sync"
	"time"
)

const (
	// patience is how long a run may take before it says that it is under way.
	patience = 2 * time.Second
	// tick is how often progress is drawn.
	tick = 200 * time.Millisecond
	// eraseLine takes back the line that progress was drawn on.
	eraseLine = "\r\x1b[K"
)

// progress shows on a terminal how far a long run has come.
type progress struct {
	mu      sync.Mutex
	checked int
	quit    chan struct{}
	done    sync.WaitGroup
}

// startProgress begins to show progress on stderr if that is a terminal.
func (a *app) startProgress() *progress {
	p := &progress{quit: make(chan struct{})}
	if file, ok := terminal(a.stderr); ok {
		p.done.Go(func() { p.draw(file, time.Now()) })
	}
	return p
}

func (p *progress) update(checked int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.checked = checked
}

// stop takes the line back that progress was drawn on.
func (p *progress) stop() {
	close(p.quit)
	p.done.Wait()
}

func (p *progress) draw(w io.Writer, started time.Time) {
	wait := time.NewTimer(patience)
	defer wait.Stop()
	select {
	case <-p.quit:
		return
	case <-wait.C:
	}
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		p.mu.Lock()
		checked := p.checked
		p.mu.Unlock()
		doing := "checking: " + plural(checked, "package") + " done"
		if checked == 0 {
			doing = "the go command prepares what the packages import"
		}
		fmt.Fprintf(w, "%s%s, %s", eraseLine, doing, time.Since(started).Round(time.Second))
		select {
		case <-p.quit:
			fmt.Fprint(w, eraseLine)
			return
		case <-ticker.C:
		}
	}
}
