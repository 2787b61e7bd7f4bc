package cog

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/local/discover"
)

// local is the endpoint's name for the in-machine services. Where they listen is looked up at each run.
const local = "local"

// Local is the endpoint of the services that run in this machine: real models, no account, no network. It is the default
// where no endpoint is set. They are started by the notebook kernel, or with `cogbook services`.
func Local() string { return local }

// regionName tells whether a text has the shape of a region's name, such as "eastus2".
func regionName(text string) bool {
	return len(text) >= 3 && len(text) <= 31 && strings.Trim(text, lowerCase+asciiDigits) == "" && !strings.Contains(asciiDigits, text[:1])
}

// sovereign are the regions whose host is not under the public cloud's domain.
var sovereign = map[string]string{
	"usgovvirginia": "cognitive.microsoft.us",
	"usgovarizona":  "cognitive.microsoft.us",
	"chinaeast2":    "cognitive.azure.cn",
	"chinanorth2":   "cognitive.azure.cn",
	"chinanorth3":   "cognitive.azure.cn",
}

// parseEndpoint is the base URL, without a closing slash, that an endpoint's text means: a URL, a region, or [Local].
// For [Local] it is empty: [discover.URL] knows it at run time.
func parseEndpoint(text string) (string, error) {
	if text == local {
		return "", nil
	}
	if regionName(text) {
		domain := "cognitive.microsoft.com"
		if d, ok := sovereign[text]; ok {
			domain = d
		}
		return "https://" + text + ".api." + domain, nil
	}
	u, err := url.Parse(text)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return "", fmt.Errorf("%q is not an endpoint: give a URL such as \"https://NAME.cognitiveservices.azure.com\", a region such as \"eastus\", or cog.Local()", clipped(text))
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("the endpoint on %s holds more than a scheme, a host and a path: keys go into Key", u.Host)
	}
	return strings.TrimRight(u.String(), "/"), nil
}

// anyRegion stands for a region where none is known, and none is needed.
const anyRegion = "global"

// oneHost tells whether a service has one host for all regions.
func oneHost(service services.Service) bool {
	return len(service.Hosts) > 0 && !strings.Contains(service.Hosts[0], "{region}")
}

// serviceEndpoint is the base URL that an endpoint's text means for one service, and the region if it is one.
func serviceEndpoint(service services.Service, text string) (base, region string, err error) {
	if text == local || !regionName(text) {
		base, err = parseEndpoint(text)
		return base, "", err
	}
	if service.OwnHost != "" {
		return "", "", fmt.Errorf("%q is not an endpoint of it: give your resource's URL, %s", text, service.OwnHost)
	}
	if len(service.Hosts) == 0 {
		base, err = parseEndpoint(text)
		return base, text, err
	}
	cloud := map[string]int{"cognitive.microsoft.us": 1, "cognitive.azure.cn": 2}[sovereign[text]]
	if cloud >= len(service.Hosts) {
		return "", "", fmt.Errorf("the host for %s is not known: give its URL", text)
	}
	base = "https://" + strings.ReplaceAll(service.Hosts[cloud], "{region}", text)
	if text == anyRegion {
		text = ""
	}
	return base, text, nil
}

// clipped shows the beginning of an endpoint that is none: it may be a key that was set as the endpoint.
func clipped(text string) string {
	const most = 12
	if len(text) <= most {
		return text
	}
	return text[:most] + "..."
}

// target is where one row's request goes, and with which credentials.
type target struct {
	base        string
	region      string // where that is how the endpoint was named
	isLocal     bool
	credentials http.Header
}

// environment is the first of $COGBOOK_<FAMILY>_<name> and $COGBOOK_<name> that is set.
func environment(service services.Service, name string) string {
	if v := os.Getenv("COGBOOK_" + strings.ToUpper(service.Family) + "_" + name); v != "" {
		return v
	}
	return os.Getenv("COGBOOK_" + name)
}

// resolveTarget finds the endpoint and credentials of values: explicit or from a column, then the environment, then
// the in-machine services, which are sent no credentials.
func resolveTarget(service services.Service, values map[string]any) (target, error) {
	endpoint, _ := values["Endpoint"].(string)
	key, _ := values["Key"].(string)
	token, _ := values["Token"].(string)
	explicit := key != "" || token != ""
	if endpoint == "" {
		endpoint = environment(service, "ENDPOINT")
	}
	named := explicit || os.Getenv("COGBOOK_"+strings.ToUpper(service.Family)+"_KEY") != "" // a key of this service
	if region, _ := values["Region"].(string); endpoint == "" && explicit && region != "" && !regionName(region) {
		return target{}, fmt.Errorf("%q is not a region; regions look like \"eastus\"", clipped(region))
	} else if endpoint == "" && named && oneHost(service) {
		endpoint = cmp.Or(region, anyRegion)
	}
	if endpoint == "" && explicit {
		return target{}, fmt.Errorf("a key is set but no endpoint: call Endpoint(...) with your resource's URL or region, or set COGBOOK_ENDPOINT")
	}
	if endpoint == "" {
		endpoint = local
	}
	base, region, err := serviceEndpoint(service, endpoint)
	if err != nil {
		return target{}, err
	}
	if base == "" {
		return target{base: discover.URL(), isLocal: true, credentials: http.Header{}}, nil
	}
	second, _ := values["SecondKey"].(string)
	if !explicit {
		key, second = environment(service, "KEY"), cmp.Or(second, environment(service, "SECOND_KEY"))
	}
	headers, _ := values["Headers"].(map[string]string)
	h, err := credentials{key: key, second: second, token: token, headers: headers}.header(service, base)
	return target{base: base, region: region, credentials: h}, err
}
