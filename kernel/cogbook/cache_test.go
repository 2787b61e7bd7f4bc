package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/rest/answers"
)

func TestCacheCommands(t *testing.T) {
	cache := t.TempDir()
	t.Setenv(discover.CacheEnv, cache)
	folder := filepath.Join(cache, "answers")
	runs := func(want string, args ...string) {
		t.Helper()
		out, err := execute(newCacheCommand(), args...)
		if ok, _ := regexp.MatchString("^"+want+"$", out); err != nil || !ok {
			t.Errorf("%q printed %q, %v; want %q", args, out, err, want)
		}
	}
	fails := func(want string, args ...string) {
		t.Helper()
		if _, err := execute(newCacheCommand(), args...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", args, err, want)
		}
	}
	none := "no answers are kept in " + folder + "\n"
	runs(none, "ls")
	runs("0 MB freed in "+folder+"\n", "clear")

	store, err := answers.Open(folder, 0)
	if err != nil {
		t.Fatal(err)
	}
	var entries []answers.Entry
	for i := range 3000 {
		service := map[bool]string{true: "KeyPhrases", false: "TextSentiment"}[i < 1000]
		entries = append(entries, answers.Entry{Key: answers.KeyOf(service, fmt.Sprint(i)), Service: service, Value: make([]byte, 1000)})
	}
	if err := store.Put(entries); err != nil {
		t.Fatal(err)
	}
	at := `\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`
	head := "SERVICE        ANSWERS  SIZE    OLDEST               NEWEST\n"
	phrases := "KeyPhrases     1000     1.1 MB  " + at + "  " + at + "\n"
	sentiment := "TextSentiment  2000     2.1 MB  " + at + "  " + at + "\n"
	runs(head+phrases+sentiment, "ls")
	runs("0 MB freed in "+folder+"\n", "clear", "--older-than", "720h")
	runs("0 MB freed in "+folder+"\n", "clear", "--service", "Nothing")
	runs("1.1 MB freed in "+folder+"\n", "clear", "--service", "KeyPhrases")
	runs(head+sentiment, "ls", "--folder", folder)
	runs("2.1 MB freed in "+folder+"\n", "clear", "--older-than", "0s")
	runs(none, "ls")

	fails("not negative", "clear", "--older-than", "-3h")
	fails("30d", "clear", "--older-than", "30d")
	fails("unknown command", "clear", "everything")
}
