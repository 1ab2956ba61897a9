package unit

import (
	"net/http"
	"time"
)

const plain time.Duration = 45

var held time.Duration = 30

func steps(given time.Duration) {
	t := time.Duration(30)
	_ = &http.Client{Timeout: t}     // want `Timeout is 30 ns.*\(httptimeout/unit\)`
	_ = &http.Client{Timeout: plain} // want `Timeout is 45 ns.*\(httptimeout/unit\)`
	_ = &http.Client{Timeout: held}  // want `Timeout is 30 ns.*\(httptimeout/unit\)`
	var later time.Duration
	later = 20
	_ = &http.Client{Timeout: later} // want `Timeout is 20 ns.*\(httptimeout/unit\)`
}

func stepsUnknown(given time.Duration) {
	given = 30
	_ = &http.Client{Timeout: given} // a parameter may hold more
	for i := 1; i < 9; i++ {
		time.Sleep(time.Duration(i))
	}
	n := 30
	n *= int(time.Second)
	_ = &http.Client{Timeout: time.Duration(n)}
	read := 0
	scan(&read)
	_ = &http.Client{Timeout: time.Duration(read)}
	s := 30 * time.Second
	_ = &http.Client{Timeout: s}
}

func scan(*int) {}
