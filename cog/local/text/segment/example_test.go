package segment_test

import (
	"fmt"

	"github.com/cogbook/cogbook/cog/local/text/segment"
)

func ExampleSentences() {
	const text = "Dr. Smith arrived 😁. It was 9 a.m. on Monday."
	index := segment.NewIndex(text, segment.UTF16)
	for _, s := range segment.Sentences(text) {
		offset, length := index.At(s)
		fmt.Printf("%d %d %q\n", offset, length, s.Of(text))
	}
	// Output:
	// 0 22 "Dr. Smith arrived 😁. "
	// 22 24 "It was 9 a.m. on Monday."
}
