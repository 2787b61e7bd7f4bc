package magic

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// secret is in the names of variables whose values are not to be seen in a notebook.
var secret = regexp.MustCompile(`(?i)KEY|TOKEN|SECRET|PASS|CREDENTIAL|_SAS|CONNECTION_STRING|_AUTH|COOKIE`)

// userInfo is the password in a URL.
var userInfo = regexp.MustCompile(`(://[^/\s:@]*:)[^/\s@]+@`)

// shown is a variable's value as a notebook may hold it.
func shown(name, value string) string {
	if value != "" && secret.MatchString(name) {
		return "********"
	}
	return userInfo.ReplaceAllString(value, "${1}********@")
}

// env lists the environment, shows a variable of it, or sets one: "NAME=VALUE" or "NAME VALUE".
func env(ctx context.Context, s Session, c Call) error {
	if len(c.Words) == 0 {
		list := slices.Sorted(slices.Values(s.Environ()))
		var text strings.Builder
		for _, e := range list {
			name, value, _ := strings.Cut(e, "=")
			text.WriteString(name + "=" + shown(name, value) + "\n")
		}
		s.Print(text.String())
		return nil
	}
	name, value, sets := strings.Cut(c.Words[0], "=")
	switch {
	case sets: // what is behind a space belongs to it, as in IPython
		value = strings.Join(append([]string{value}, c.Words[1:]...), " ")
	case len(c.Words) == 2:
		value, sets = c.Words[1], true
	case len(c.Words) > 2:
		return errors.New("%env takes NAME=VALUE: quote a value with spaces")
	}
	if name == "" {
		return errors.New("%env takes NAME=VALUE: the name is missing")
	}
	if sets {
		if err := s.Setenv(ctx, name, value); err != nil {
			return err
		}
		s.Print(fmt.Sprintf("Set: %s=%q\n", name, shown(name, value)))
		return nil
	}
	for _, e := range s.Environ() {
		if n, value, _ := strings.Cut(e, "="); n == name {
			s.Print(shown(name, value) + "\n")
			return nil
		}
	}
	return fmt.Errorf("%s is not set in the cells' environment", name)
}
