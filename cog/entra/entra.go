// Package entra signs the builders of package cog in with Microsoft Entra ID, in place of keys:
//
//	entra.Use(nil) // environment, managed identity, Azure CLI: what azidentity's default chain finds
//	scored, err := cog.TextSentiment().TextCol("text").OutputCol("sentiment").Endpoint("https://NAME.cognitiveservices.azure.com").Transform(ctx, df)
//
// A key or a token that is set, in a column or in the environment, goes before it. Tokens are renewed while a run is
// under way, sent over https only, and never shown or stored. The endpoint must be the resource's own domain: regional
// endpoints take keys only. The package is apart from cog, so that only programs that import it link azidentity.
//
// Source: https://learn.microsoft.com/azure/ai-services/authentication
package entra

import (
	"context"
	"fmt"
	"os"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/cloud"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"

	"github.com/cogbook/cogbook/cog"
)

// CloudEnv is the environment variable that names the cloud that [Use] signs in to where it is given no credential:
// "AzurePublic" (the default), "AzureGovernment" or "AzureChina".
const CloudEnv = "COGBOOK_CLOUD"

// Use has all builders of the process sign in with a credential; nil means azidentity's DefaultAzureCredential, which
// tries the environment ($AZURE_CLIENT_ID and so on), workload and managed identity, and the command lines' log-ins. Hosts of
// Azure's domains get tokens, and hosts, such as a gateway of your own (with its port, if that is not 443); nobody else does. It
// fails if $COGBOOK_CLOUD names no cloud, or azidentity cannot set the credential up; whether it may be used shows in
// the rows of the first run.
func Use(credential azcore.TokenCredential, hosts ...string) error {
	if credential == nil {
		in, err := cloudOf(os.Getenv(CloudEnv))
		if err != nil {
			return err
		}
		options := azidentity.DefaultAzureCredentialOptions{ClientOptions: azcore.ClientOptions{Cloud: in}}
		if credential, err = azidentity.NewDefaultAzureCredential(&options); err != nil {
			return fmt.Errorf("entra: %w", err)
		}
	}
	cog.SetTokenSource(func(ctx context.Context, scope string) (string, error) {
		token, err := credential.GetToken(ctx, policy.TokenRequestOptions{Scopes: []string{scope}})
		if err != nil {
			return "", fmt.Errorf("entra: %w", err)
		}
		return token.Token, nil
	}, hosts...)
	return nil
}

// Forget ends what Use began.
func Forget() { cog.SetTokenSource(nil) }

func cloudOf(name string) (cloud.Configuration, error) {
	switch name {
	case "", "AzurePublic":
		return cloud.AzurePublic, nil
	case "AzureGovernment":
		return cloud.AzureGovernment, nil
	case "AzureChina":
		return cloud.AzureChina, nil
	}
	return cloud.Configuration{}, fmt.Errorf(`entra: $%s is %q, want "AzurePublic", "AzureGovernment" or "AzureChina"`, CloudEnv, name)
}
