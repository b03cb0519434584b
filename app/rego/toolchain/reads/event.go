package reads

// event is one thing the evaluation of a term reads or needs.
type event struct {
	what eventKind
	// The type of the resources, ” when nobody can tell.
	kind string
	// A path, the name of a field, or the key of companions.
	text string
	// False for paths that are known only up to here, or that lead into a document.
	exact bool
	at    place
}

type eventKind int

const (
	// The resources of a type are looked at, even if nothing of them is read.
	touched eventKind = iota
	// The values below a path.
	pathRead
	// What stands at a path must be there; what of it is read follows in events of its own.
	walked
	fieldRead
	companionsAsked
	// The analysis does not follow a subject any further.
	lost
)

// effects are the events of an evaluation.
type effects map[event]bool

func (e effects) addAll(others effects) {
	for one := range others {
		e[one] = true
	}
}
