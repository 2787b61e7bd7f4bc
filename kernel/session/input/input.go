// Package input lets a cell read standard input: what it reads is asked for in the front end. It is imported for that effect
// by the programs of cells that mention os.Stdin or scan it.
package input

import (
	"bufio"
	"os"

	"github.com/janpfeifer/gonb/gonbui"
)

func init() {
	if !gonbui.IsNotebook {
		return
	}
	answers := os.Stdin
	cell, feed, wanted, err := pipe()
	if err != nil {
		return // the cell then reads what it is given without being asked
	}
	os.Stdin = cell
	go serve(bufio.NewReader(answers), feed, wanted)
}

// serve asks for a line whenever the cell wants to read more than it has, until the cell ends. wanted waits for that.
func serve(answers *bufio.Reader, feed *os.File, wanted func()) {
	for {
		wanted()
		gonbui.RequestInput("", false)
		line, err := answers.ReadString('\n')
		if err != nil {
			_ = feed.Close() // the cell reads the end of the file
			return
		}
		if _, err := feed.WriteString(line); err != nil {
			return // the cell has closed its end
		}
	}
}
