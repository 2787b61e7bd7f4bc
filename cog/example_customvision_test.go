package cog_test

import "github.com/cogbook/cogbook/cog"

func ExampleClassifyImage() {
	show(cog.ClassifyImage().ProjectID("d3f2c1b0").PublishedName("trees").ImageURL("https://example.org/house.jpg").
		OutputCol("tree").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/customvision/v3.1/prediction/d3f2c1b0/classify/iterations/trees/url
	// {"url":"https://example.org/house.jpg"}
}

func ExampleDetectCustomObjects() {
	show(cog.DetectCustomObjects().ProjectID("d3f2c1b0").PublishedName("doors").NoStore(true).ImageURL("https://example.org/house.jpg").
		OutputCol("doors").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/customvision/v3.1/prediction/d3f2c1b0/detect/iterations/doors/url/nostore
	// {"url":"https://example.org/house.jpg"}
}
