// Package echarts holds Apache ECharts 5.6.0, the library that draws charts in the page, as its makers built it (npm package
// echarts, dist/echarts.min.js), compressed. It holds parts of d3 and all of zrender. The licences and the notice are beside it. 5.x is what go-echarts v2
// writes options for.
package echarts

import (
	_ "embed"
	"encoding/base64"
	"sync"
)

// Version of the library.
const Version = "5.6.0"

// SHA256 of dist/echarts.min.js, uncompressed.
const SHA256 = "bf4a223524e40b77c304bec67e1222cf551f14880cf42c69dc046558e11c07b1"

//go:embed echarts.min.js.gz
var compressed []byte

// Base64 returns the library as gzip in base64, about 450 KB: what a page can hold in a script and unpack by itself.
var Base64 = sync.OnceValue(func() string { return base64.StdEncoding.EncodeToString(compressed) })
