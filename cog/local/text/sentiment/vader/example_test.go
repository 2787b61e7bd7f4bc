package vader_test

import (
	"fmt"

	"github.com/cogbook/cogbook/cog/local/text/sentiment/vader"
)

func ExampleScore() {
	for _, s := range []string{"The book was good.", "The book was not good.", "The book was VERY GOOD!!!"} {
		fmt.Println(vader.Score(s).Compound)
	}
	// Output:
	// 0.4404
	// -0.3412
	// 0.7604
}
