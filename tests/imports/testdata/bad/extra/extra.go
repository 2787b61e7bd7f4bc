// Package extra is in no rule.
package extra
