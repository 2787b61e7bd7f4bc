// Command translatortext drives the official Go client of the Translator against an address, for a golden that no client
// for Python has a method for. It prints how many answers the client understood.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/translatortext"
	"github.com/Azure/go-autorest/autorest"
)

func main() {
	endpoint, key := os.Args[1], os.Args[2]
	client := translatortext.NewTranslatorClient(endpoint)
	client.Authorizer = autorest.NewCognitiveServicesAuthorizer(key)
	first, second := "Guten Morgen", "Thank you"
	answer, err := client.Detect(context.Background(), []translatortext.DetectTextInput{{Text: &first}, {Text: &second}}, "")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(*answer.Value))
}
