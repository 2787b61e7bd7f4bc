package wire

import "context"

// Cell is one execute_request.
type Cell struct {
	Code   string // as the user wrote it
	Number int    // execution count; for a silent cell that of the last one that counted
	Silent bool   // shows no input, is not kept in the history
}

// Failure is what Jupyter shows of a failed request.
type Failure struct {
	Name      string   // "ename": what kind of failure
	Value     string   // "evalue": the message
	Traceback []string // lines shown in the notebook; ANSI colours are understood
}

// Run is what happened when the child ran a prepared cell.
type Run struct {
	Failure     *Failure // as the child reported it, nil when it reported success
	Exit        string   // "exit status 1", "signal: killed": how a process of the cell ended, "" when none failed
	Stderr      string   // the end of what the cell wrote to standard error
	Interrupted bool     // the user asked to stop it
	NoInput     bool     // it was stopped since it asked for input that the client cannot give
}

// Cells is the kernel's understanding of code. The relay calls Prepare, then Finish, for one cell at a time.
type Cells interface {
	// IsComplete says whether code can be run: "complete", "incomplete" (then indent is the next line's), "invalid".
	IsComplete(code string) (status, indent string)
	// Prepare turns a cell into what the child shall execute. An empty code means that nothing is left to run.
	Prepare(ctx context.Context, cell Cell) (code string, failure *Failure)
	// Finish is told how a prepared cell ended. What it returns is shown: late text for standard error, which Text held
	// back, and the failure; nil means success.
	Finish(cell Cell, run Run) (late string, failure *Failure)
	// Text may rewrite text that the running cell prints to stream ("stdout" or "stderr"); "" shows nothing.
	Text(stream, text string) string
	// Interrupt is called when the user asks to stop the running cell, before the child is told.
	Interrupt()
}
