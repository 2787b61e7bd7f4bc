package remote

import "net/netip"

// special are the blocks that net/netip has no question for and that are not of the public internet,
// by the registries of IANA (RFC 6890 and its successors). Blocks of IPv6 that carry an IPv4 address
// inside are among them: it could be any.
var special = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // shared by the customers of a provider
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), // documentation
	netip.MustParsePrefix("192.88.99.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("168.63.129.16/32"), // Azure's own services to a machine
	netip.MustParsePrefix("::/96"),            // carries IPv4
	netip.MustParsePrefix("64:ff9b::/96"),     // carries IPv4
	netip.MustParsePrefix("64:ff9b:1::/48"),   // carries IPv4
	netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"),     // Teredo and other experiments
	netip.MustParsePrefix("2001:db8::/32"), // documentation
	netip.MustParsePrefix("2002::/16"),     // carries IPv4
	netip.MustParsePrefix("3fff::/20"),     // documentation
	netip.MustParsePrefix("5f00::/16"),
	netip.MustParsePrefix("fec0::/10"),
}

// isPublic reports whether an address is one of the public internet.
func isPublic(address netip.Addr) bool {
	address = address.Unmap().WithZone("")
	if !address.IsGlobalUnicast() || address.IsPrivate() {
		return false // loopback, link-local, multicast and unspecified ones are not global unicast
	}
	for _, block := range special {
		if block.Contains(address) {
			return false
		}
	}
	return true
}
