// Command crm has several commands. The serve command handles no signals, so SIGTERM cuts its requests.
package main

import "commands/cobraserve/cmd"

func main() {
	cmd.Execute()
}
