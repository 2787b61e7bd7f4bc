// Package imports holds the test of the module's import rules: which package may import which of ours, which
// libraries from outside each may use, and what the packages that every notebook cell links must never reach.
// The rules stand in rules_test.go; there is no code here to use.
package imports
