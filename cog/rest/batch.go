package rest

// batch is what goes into one request: items of one group, and their places in the window.
type batch struct {
	items   []Item
	places  []int
	bytes   int
	resent  resent
	turn    turn
	results []Result // of its items, once there is an answer
}

// halves are the two parts of a batch of more than one item.
func (b *batch) halves() (first, second *batch) {
	middle := len(b.items) / 2
	return &batch{items: b.items[:middle:middle], places: b.places[:middle:middle], resent: b.resent},
		&batch{items: b.items[middle:], places: b.places[middle:], resent: b.resent}
}

// batcher gathers items into batches. Items of different groups may come mixed: each group has a batch that is being
// filled, as long as there are not too many of them.
type batcher struct {
	documents, bytes int
	open             map[string]*batch
	order            []string // groups with an open batch, the longest open first
}

// maxOpen is how many groups are filled side by side.
const maxOpen = 256

func newBatcher(policy Policy, limits Limits) *batcher {
	documents := max(limits.Documents, 1)
	if policy.BatchSize > 0 {
		documents = min(documents, policy.BatchSize)
	}
	return &batcher{documents: documents, bytes: limits.Bytes, open: map[string]*batch{}}
}

// add puts the item into its group's batch and returns the batches that are full now.
func (b *batcher) add(item Item, place int) (full []*batch) {
	if b.documents == 1 {
		single := &struct { // one piece of memory for a batch of one
			batch
			item  [1]Item
			place [1]int
			full  [1]*batch
		}{item: [1]Item{item}, place: [1]int{place}}
		single.items, single.places, single.full[0] = single.item[:], single.place[:], &single.batch
		return single.full[:]
	}
	size := max(item.Size, 0)
	current := b.open[item.Group]
	if current != nil && b.bytes > 0 && current.bytes > b.bytes-size {
		full = append(full, b.take(item.Group))
		current = nil
	}
	if current == nil {
		if len(b.order) == maxOpen {
			full = append(full, b.take(b.order[0]))
		}
		room := min(b.documents, 16)
		current = &batch{items: make([]Item, 0, room), places: make([]int, 0, room)}
		b.open[item.Group] = current
		b.order = append(b.order, item.Group)
	}
	current.items = append(current.items, item)
	current.places = append(current.places, place)
	current.bytes += size
	if len(current.items) == b.documents || b.bytes > 0 && current.bytes >= b.bytes {
		full = append(full, b.take(item.Group))
	}
	return full
}

// take closes a group's batch.
func (b *batcher) take(group string) *batch {
	taken := b.open[group]
	delete(b.open, group)
	for i, name := range b.order {
		if name == group {
			b.order = append(b.order[:i], b.order[i+1:]...)
			break
		}
	}
	return taken
}

// flush closes all batches, the longest open first.
func (b *batcher) flush() (all []*batch) {
	for len(b.order) > 0 {
		all = append(all, b.take(b.order[0]))
	}
	return all
}
