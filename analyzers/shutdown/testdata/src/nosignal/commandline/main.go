// Command fetch is right without any signal handling: it downloads what it is told and ends, it never serves.
package main

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"sync"
	"time"
)

func main() {
	client := &http.Client{Timeout: 30 * time.Second}
	urls := make(chan string)
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for {
				url, ok := <-urls
				if !ok {
					return
				}
				report(client, url)
			}
		})
	}

	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		urls <- lines.Text()
	}
	close(urls)
	workers.Wait()
	if err := lines.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "fetch:", err)
		os.Exit(1)
	}
}

func report(client *http.Client, url string) {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodHead, url, nil)
	if err != nil {
		fmt.Println(url, err)
		return
	}
	resp, err := client.Do(req)
	if err != nil {
		fmt.Println(url, err)
		return
	}
	defer resp.Body.Close()
	fmt.Println(url, resp.Status)
}
