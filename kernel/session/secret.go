package session

import "strings"

// SecretName reports whether a name of a variable, a field or a key says that its value is secret: apiKey, password,
// Authorization. What has such a name is in no preview and no saved session.
func SecretName(name string) bool {
	name = strings.ToLower(strings.NewReplacer("_", "", "-", "").Replace(name))
	switch name {
	case "key", "auth", "bearer", "authorization", "cookie", "setcookie":
		return true
	}
	for _, part := range []string{"secret", "passw", "credential", "apikey", "accesskey", "privatekey", "subscriptionkey", "accountkey", "authkey"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return strings.HasSuffix(name, "token")
}
