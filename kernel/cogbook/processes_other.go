//go:build !linux

package main

import "errors"

var errNoProcesses = errors.New("doctor --measure reads /proc, which only Linux has: run it there")

func readProcess(int) (process, error) { return process{}, errNoProcesses }

func processTree(int) ([]process, error) { return nil, errNoProcesses }
