package viz

import (
	"os"
	"syscall"
	"time"
	"unsafe"
)

// drainWait bounds the wait for what was printed to be taken.
const drainWait = 200 * time.Millisecond

// drain waits until the kernel has taken what the cell printed, so that a display shows below it. Prints and displays
// travel on pipes of their own, and nothing else orders them.
func drain() {
	deadline := time.Now().Add(drainWait)
	for _, f := range []*os.File{os.Stdout, os.Stderr} {
		for unread(f) && time.Now().Before(deadline) {
			time.Sleep(100 * time.Microsecond) //nolint:forbidigo // nothing tells that a pipe was read
		}
	}
}

// unread tells whether a pipe holds bytes that its reader has not taken. It is false for what is no pipe.
func unread(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		return false
	}
	var n int32
	//nolint:gosec // the ioctl wants the address of a number
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), syscall.TIOCINQ, uintptr(unsafe.Pointer(&n)))
	return errno == 0 && n > 0
}
