// Command rest measures the HTTP core.
package main

import (
	"context"
	"fmt"
	"os"
)

func main() {
	t, err := benchCache(context.Background())
	fmt.Println(t.String(), err)
	if err != nil || len(t.missed) > 0 {
		os.Exit(1) //nolint:forbidigo // this is a command
	}
}
