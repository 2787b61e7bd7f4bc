package minilm

import (
	_ "embed" // vocab.txt

	"github.com/cogbook/cogbook/cog/local/text/wordpiece"
)

//go:embed vocab.txt
var vocabulary string

// NewTokenizer makes the tokenizer of the model (BERT, lower case, English).
func NewTokenizer() (*wordpiece.Tokenizer, error) { return wordpiece.New(vocabulary) }
