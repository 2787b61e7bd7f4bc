// Package tags names what a picture shows, with EfficientNet-Lite0 (Tan and Le 2019) trained on the
// 1000 kinds of things of ImageNet.
//
// It knows animals, vehicles, instruments, food and household things well. It has no class for people
// and few for scenes: of a portrait or a landscape it mostly says nothing, because names of little
// confidence are not reported.
package tags
