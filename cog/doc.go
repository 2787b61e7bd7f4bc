// Package cog has a fluent builder for each AI service, over gota DataFrames.
//
//	scored, err := cog.TextSentiment().
//		TextCol("text").
//		Language("en").
//		OutputCol("sentiment").
//		Transform(ctx, reviews)
//
// # Parameters
//
// Every parameter of a service has two setters: Language("en") gives all rows one value, LanguageCol("language") takes
// each row's value from a column. Set twice, the last one wins. A builder is a value: a setter returns a changed copy.
// A missing cell in a required parameter's column skips its row: output and error stay missing. In an optional
// parameter's column it leaves the parameter out of that row's request, or stands for LanguageDefault("en").
//
// # Answers
//
// Transform adds three columns and changes none: OutputCol holds the headline, "<output>_detail" the row's whole answer
// as JSON, "<output>_error" what went wrong as JSON ([RowError]), missing where the row succeeded. Rows keep their order
// and their number. A row's failure is in its error column; an error that Transform returns is about the whole run:
// wrong set-up, found before the first request ([SetupError]), or a run that was cancelled or out of time, which comes with the
// rows that were done.
//
// # Quotas of tokens
//
// A language model's quota is in tokens a minute, besides requests. Policy(rest.Policy{TokenRate: 60_000.0 / 60}) keeps to
// it: ChatCompletion, Prompt, Response and Embedding say beforehand what a request may cost. That is an estimate, and no
// more: its prompt's characters by four, one token each where they are not ASCII, 765 for a picture, recording or file,
// and MaxCompletionTokens (MaxTokens, MaxOutputTokens) for each answer, or 1,000 where it is not set. Estimate has the sum.
// An Embedding's request is of many texts: a BatchSize keeps it below a small quota. What draws, listens and speaks is
// not counted.
//
// # Other services
//
// [HTTP] calls any web service in the same way: its answers become typed columns, and where it is told so, with Rows and
// Pages, more rows than there were. Package openapi makes such builders from a service's description.
//
// # Where the services are
//
// With no endpoint set, builders call the services that run in this machine ([Local]): real models, no account, no
// network. Endpoint("eastus") and Key, or the environment variables $COGBOOK_ENDPOINT and $COGBOOK_KEY, call the cloud's.
package cog

//go:generate go run github.com/cogbook/cogbook/cog/internal/generate
