package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// clockTick is the unit of /proc/PID/stat's times: it is 1/100 s for programs on every Linux.
const clockTick = 10 * time.Millisecond

// readProcess reads what /proc says of a process.
func readProcess(pid int) (process, error) {
	folder := filepath.Join("/proc", strconv.Itoa(pid))
	stat, err := os.ReadFile(filepath.Join(folder, "stat"))
	if err != nil {
		return process{}, err
	}
	command, err := os.ReadFile(filepath.Join(folder, "cmdline"))
	if err != nil {
		return process{}, err
	}
	_, rest, _ := strings.Cut(string(stat[max(0, bytes.LastIndexByte(stat, ')')):]), ") ") // the name may hold anything
	fields := strings.Fields(rest)
	if len(fields) < 22 {
		return process{}, fmt.Errorf("%s/stat has %d fields", folder, len(fields))
	}
	number := func(i int) int64 {
		n, _ := strconv.ParseInt(fields[i], 10, 64) // the kernel's own
		return n
	}
	return process{
		pid: pid, parent: int(number(1)), command: strings.TrimSpace(string(bytes.ReplaceAll(command, []byte{0}, []byte(" ")))),
		memory: number(21) * int64(os.Getpagesize()), cpu: time.Duration(number(11)+number(12)) * clockTick,
	}, nil
}

// processTree lists the descendants of a process, parents first.
func processTree(root int) ([]process, error) {
	folders, err := filepath.Glob("/proc/[0-9]*")
	if err != nil || len(folders) == 0 {
		return nil, fmt.Errorf("no processes are seen in /proc: %w", err)
	}
	var all []process
	for _, folder := range folders {
		pid, err := strconv.Atoi(filepath.Base(folder))
		if err != nil {
			continue
		}
		if p, err := readProcess(pid); err == nil { // it may have ended
			all = append(all, p)
		}
	}
	parents, tree := []int{root}, []process(nil)
	for len(parents) > 0 {
		var next []int
		for _, p := range all {
			if slices.Contains(parents, p.parent) {
				tree, next = append(tree, p), append(next, p.pid)
			}
		}
		parents = next
	}
	return tree, nil
}
