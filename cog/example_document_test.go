package cog_test

import (
	"fmt"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

func ExampleReadDocument() {
	show(cog.ReadDocument().DocumentURL("https://example.org/letter.pdf").Pages("1-2").
		OutputCol("words").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels/prebuilt-read:analyze?api-version=2024-11-30&pages=1-2&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/letter.pdf"}
}

func ExampleAnalyzeLayout() {
	show(cog.AnalyzeLayout().DocumentURL("https://example.org/report.pdf").OutputContentFormat("markdown").Features("keyValuePairs").
		OutputCol("words").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels/prebuilt-layout:analyze?api-version=2024-11-30&features=keyValuePairs&outputContentFormat=markdown&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/report.pdf"}
}

func ExampleLayoutTables() {
	answered := frames.Must(frames.New(frames.Strings("words_detail", `{"tables":[{"rowCount":2,"columnCount":2,"cells":[
		{"kind":"columnHeader","rowIndex":0,"columnIndex":0,"content":"Item"},{"kind":"columnHeader","rowIndex":0,"columnIndex":1,"content":"Price"},
		{"rowIndex":1,"columnIndex":0,"content":"Bagel"},{"rowIndex":1,"columnIndex":1,"content":"3.50"}]}]}`)))
	for _, tables := range frames.Must(cog.LayoutTables(answered, "words_detail")) {
		fmt.Println(tables[0])
	}
	// Output:
	// [1x2] DataFrame
	//
	//     Item     Price
	//  0: Bagel    3.500000
	//     <string> <float>
}

func ExampleAnalyzeInvoices() {
	show(cog.AnalyzeInvoices().DocumentURL("https://example.org/invoice.pdf").Locale("en-US").
		OutputCol("invoices").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels/prebuilt-invoice:analyze?api-version=2024-11-30&locale=en-US&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/invoice.pdf"}
}

func ExampleAnalyzeReceipts() {
	show(cog.AnalyzeReceipts().DocumentURL("https://example.org/receipt.jpg").
		OutputCol("receipts").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels/prebuilt-receipt:analyze?api-version=2024-11-30&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/receipt.jpg"}
}

func ExampleFlattenFields() {
	answered := frames.Must(frames.New(frames.Strings("receipts_detail", `{"documents":[{"docType":"receipt","fields":{
		"MerchantName":{"type":"string","valueString":"Corner Cafe"},"TransactionDate":{"type":"date","valueDate":"2024-05-14"},
		"Total":{"type":"currency","valueCurrency":{"amount":9.35,"currencyCode":"USD"}}}}]}`)))
	flat := frames.Must(cog.FlattenFields(answered, "receipts_detail"))
	fmt.Println(flat.Select([]string{"MerchantName", "Total", "TransactionDate"}))
	// Output:
	// [1x3] DataFrame
	//
	//     MerchantName Total    TransactionDate
	//  0: Corner Cafe  9.350000 2024-05-14
	//     <string>     <float>  <string>
}

func ExampleAnalyzeIDs() {
	show(cog.AnalyzeIDs().DocumentURL("https://example.org/licence.jpg").
		OutputCol("ids").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels/prebuilt-idDocument:analyze?api-version=2024-11-30&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/licence.jpg"}
}

func ExampleAnalyzeBusinessCards() {
	show(cog.AnalyzeBusinessCards().DocumentURL("https://example.org/card.jpg").
		OutputCol("cards").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/formrecognizer/documentModels/prebuilt-businessCard:analyze?api-version=2023-07-31&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/card.jpg"}
}

func ExampleAnalyzeDocument() {
	show(cog.AnalyzeDocument().ModelID("my-model").DocumentURL("https://example.org/form.pdf").Features("queryFields").QueryFields("Signed", "Witness").
		OutputCol("words").Endpoint("https://NAME.cognitiveservices.azure.com").Key("secret"))
	// Output:
	// POST https://NAME.cognitiveservices.azure.com/documentintelligence/documentModels/my-model:analyze?api-version=2024-11-30&features=queryFields&queryFields=Signed%2CWitness&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/form.pdf"}
}

func ExampleClassifyDocument() {
	show(cog.ClassifyDocument().ClassifierID("my-classifier").DocumentURL("https://example.org/mail.pdf").Split("auto").
		OutputCol("kind").Endpoint("https://NAME.cognitiveservices.azure.com").Key("secret"))
	// Output:
	// POST https://NAME.cognitiveservices.azure.com/documentintelligence/documentClassifiers/my-classifier:analyze?api-version=2024-11-30&split=auto&stringIndexType=unicodeCodePoint
	// {"urlSource":"https://example.org/mail.pdf"}
}

func ExampleListModels() {
	one := frames.Must(frames.New(frames.Ints("row", 0)))
	fmt.Println(frames.Must(cog.ListModels().OutputCol("models").Endpoint("eastus").Key("secret").Explain(one, 1)))
	// Output:
	// ListModels: 1 row in 1 request of at most 1
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// GET https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels?api-version=2024-11-30
	// Accept: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleGetModel() {
	models := frames.Must(frames.New(frames.Strings("model", "prebuilt-receipt")))
	fmt.Println(frames.Must(cog.GetModel().ModelIDCol("model").OutputCol("kinds").Endpoint("eastus").Key("secret").Explain(models, 1)))
	// Output:
	// GetModel: 1 row in 1 request of at most 1
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// GET https://eastus.api.cognitive.microsoft.com/documentintelligence/documentModels/prebuilt-receipt?api-version=2024-11-30
	// Accept: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
}
