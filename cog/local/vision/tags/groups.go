package tags

// group is a name for several of ImageNet's kinds.
type group struct {
	name string
	// Ranges of class numbers, first and last. ImageNet numbers its kinds so that animals stand
	// together by descent, and so does much of the food.
	ranges [][2]int
}

// groups give the sum of their kinds' chances a name of its own. The kinds exclude each other, so the
// sum is the chance that the picture shows one of them, whichever it is: of a cat whose breed the
// model can't tell, "cat" is certain where no breed is.
var groups = []group{
	{"animal", [][2]int{{0, 397}}},
	{"fish", [][2]int{{0, 6}, {389, 397}}},
	{"bird", [][2]int{{7, 24}, {80, 100}, {127, 146}}},
	{"amphibian", [][2]int{{25, 32}}},
	{"turtle", [][2]int{{33, 37}}},
	{"lizard", [][2]int{{38, 48}}},
	{"snake", [][2]int{{52, 68}}},
	{"spider", [][2]int{{72, 77}}},
	{"crab", [][2]int{{118, 121}, {125, 125}}},
	{"dog", [][2]int{{151, 268}}},
	{"wolf", [][2]int{{269, 271}}},
	{"fox", [][2]int{{277, 280}}},
	{"cat", [][2]int{{281, 285}}},
	{"bear", [][2]int{{294, 297}}},
	{"insect", [][2]int{{300, 326}}},
	{"butterfly", [][2]int{{321, 326}}},
	{"rabbit", [][2]int{{330, 332}}},
	{"monkey", [][2]int{{370, 382}}},
	{"elephant", [][2]int{{101, 101}, {385, 386}}},
	{"car", [][2]int{{407, 407}, {436, 436}, {468, 468}, {511, 511}, {609, 609}, {627, 627}, {656, 656}, {661, 661}, {751, 751}, {817, 817}}},
	{"truck", [][2]int{{555, 555}, {569, 569}, {675, 675}, {717, 717}, {864, 864}, {867, 867}}},
	{"bicycle", [][2]int{{444, 444}, {671, 671}}},
	{"boat", [][2]int{{472, 472}, {484, 484}, {554, 554}, {576, 576}, {625, 625}, {780, 780}, {814, 814}, {871, 871}, {914, 914}}},
	{"fruit", [][2]int{{948, 957}}},
	{"mushroom", [][2]int{{947, 947}, {992, 992}, {996, 997}}},
}
