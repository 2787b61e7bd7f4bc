//go:build unix

package client

import "syscall"

// ownGroup keeps a terminal's Ctrl-C from the kernel: its client decides what that means.
func ownGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
