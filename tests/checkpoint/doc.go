// Package checkpoint holds the test of what a checkpoint is for: a program that is killed at any moment and started again
// ends with the frame that it would have had, and asks for nothing twice but what was in flight.
package checkpoint
