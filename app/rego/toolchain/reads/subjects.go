package reads

import (
	"strings"
)

// primitive is a function of lib.tf, the only package that knows the shape of the document policies read.
type primitive struct {
	arity  int
	follow func(f *frame, arguments []*value) *value
}

var primitives map[string]primitive

func init() {
	read := primitive{2, func(f *frame, arguments []*value) *value {
		f.notePaths(pathRead, arguments[0], arguments[1])
		return anything
	}}
	mark := primitive{2, func(f *frame, arguments []*value) *value {
		f.notePaths(walked, arguments[0], arguments[1])
		return anything
	}}
	blocks := primitive{2, func(f *frame, arguments []*value) *value { return f.blocks(arguments[0], arguments[1]) }}
	primitives = map[string]primitive{
		"data.lib.tf.resources": {1, func(f *frame, arguments []*value) *value { return f.resources(arguments[0]) }},
		"data.lib.tf.companions": {2, func(f *frame, arguments []*value) *value {
			return f.companions(arguments[0], arguments[1])
		}},
		"data.lib.is.related": {2, func(f *frame, arguments []*value) *value {
			f.companionKeys(arguments[0], arguments[1])
			return anything
		}},
		"data.lib.tf.documents":         {2, func(f *frame, arguments []*value) *value { return f.documents(arguments[0], arguments[1]) }},
		"data.lib.tf.blocks":            blocks,
		"data.lib.tf.written_blocks":    blocks,
		"data.lib.tf.value":             read,
		"data.lib.tf.text":              read,
		"data.lib.tf.is_partly_unknown": read,
		"data.lib.tf.unknown_ends":      read,
		"data.lib.tf.is_unknown":        mark,
		"data.lib.tf.is_known":          mark,
		"data.lib.tf.is_unset":          mark,
		"data.lib.tf.is_reference":      mark,
		"data.lib.tf.parameter": {2, func(f *frame, arguments []*value) *value {
			return f.opaque(arguments)
		}},
	}
}

// resources gives the resources of the types a value stands for, by address.
func (f *frame) resources(types *value) *value {
	names, exact := fieldNames(types)
	var found []subject
	for _, name := range names {
		found = append(found, subject{kind: name})
	}
	if !exact {
		f.emit(event{what: lost, text: "the type of resources is not literal", at: f.at})
		found = append(found, subject{})
	}
	for _, one := range found {
		f.emit(event{what: touched, kind: one.kind})
	}
	return objectOf(of(found...))
}

func (f *frame) companions(subjects, keys *value) *value {
	found := f.companionKeys(subjects, keys)
	for _, one := range found {
		f.emit(event{what: touched, kind: one.kind})
	}
	return listOf(of(found...))
}

func (f *frame) companionKeys(subjects, keys *value) []subject {
	f.expectSubjects(subjects)
	names, exact := fieldNames(keys)
	var found []subject
	for _, name := range names {
		f.emit(event{what: companionsAsked, text: name, at: f.at})
		found = append(found, subject{kind: typeOfKey(name)})
	}
	if !exact {
		f.emit(event{what: companionsAsked, text: anyIndex, at: f.at})
		f.emit(event{what: lost, text: "the key of companions is not literal", at: f.at})
		found = append(found, subject{})
	}
	return found
}

// typeOfKey gives the type in a key of companions, which may name an attribute after it.
func typeOfKey(key string) string {
	words := strings.Split(key, ".")
	if (words[0] == "data" || words[0] == "ephemeral") && len(words) > 1 {
		return words[0] + "." + words[1]
	}
	return words[0]
}

// expectSubjects gives the subjects in a value; what else it may be is used, and nothing at all stands for any resource.
func (f *frame) expectSubjects(v *value) []subject {
	var found []subject
	for one := range v.subjects {
		found = append(found, one)
	}
	rest := *v
	rest.subjects, rest.text = nil, ""
	if rest.holdsSubjects() {
		f.use(&rest)
	}
	if len(found) == 0 && !rest.holdsSubjects() {
		f.emit(event{what: lost, text: "the analysis does not see which resource this is", at: f.at})
		found = append(found, subject{})
	}
	return found
}

// notePaths notes that the paths of the subjects are read or walked.
func (f *frame) notePaths(what eventKind, subjects, paths *value) {
	for _, one := range f.expectSubjects(subjects) {
		for _, path := range paths.asPaths() {
			f.readPath(what, one, path)
		}
	}
}

func (f *frame) readPath(what eventKind, of subject, path pattern) {
	at := path.at
	if at.file == "" {
		at = f.at
	}
	whole := joinPaths(of.path, path.path)
	if of.document {
		whole = of.path
	}
	if whole == "" && path.open {
		f.emit(event{what: lost, kind: of.kind, text: "the path is not literal", at: at})
	}
	if path.open {
		what = pathRead
	}
	f.emit(event{what: what, kind: of.kind, text: whole, exact: !of.document && path.path != "", at: at})
}

func (f *frame) blocks(subjects, paths *value) *value {
	return f.views(walked, subjects, paths, func(of subject, path string) subject {
		return subject{of.kind, joinPaths(joinPaths(of.path, path), anyIndex), false}
	})
}

func (f *frame) documents(subjects, paths *value) *value {
	return f.views(pathRead, subjects, paths, func(of subject, path string) subject {
		return subject{of.kind, joinPaths(of.path, path), true}
	})
}

func (f *frame) views(what eventKind, subjects, paths *value, view func(of subject, path string) subject) *value {
	var found []subject
	for _, one := range f.expectSubjects(subjects) {
		for _, path := range paths.asPaths() {
			f.readPath(what, one, path)
			switch {
			case one.document:
				found = append(found, one)
			case path.open:
				// Everything below is read already; what is read of the view is below it, wherever that is.
				found = append(found, subject{one.kind, joinPaths(one.path, path.path), true})
			default:
				found = append(found, view(one, path.path))
			}
		}
	}
	return listOf(of(found...))
}

// findingPath notes the path of a finding for checking it; the value shown in its message is filled in from the evidence itself.
func (f *frame) findingPath(name string, arguments []*value) {
	parameters := f.parameters[name]
	subject, hasSubject := parameters["subject"]
	path, hasPath := parameters["path"]
	if hasSubject && hasPath && subject < len(arguments) && path < len(arguments) {
		f.notePaths(walked, arguments[subject], arguments[path])
	}
}

// use notes that everything a value is or holds is read, in a way the analysis does not follow.
func (f *frame) use(v *value) {
	if v == nil {
		return
	}
	for one := range v.subjects {
		f.lose(one, "a whole resource or block is used")
	}
	f.useRoots(v)
	for one := range v.parts {
		f.usePart(one)
	}
	f.use(v.elements)
	f.use(v.members)
	for _, field := range v.fields {
		f.use(field)
	}
}

// useParts notes what is read when a value is only looked at: whether it is there, of which type, how long.
func (f *frame) useParts(v *value) {
	if v == nil {
		return
	}
	f.useRoots(v)
	for one := range v.parts {
		f.usePart(one)
	}
	f.useParts(v.elements)
	f.useParts(v.members)
	for _, field := range v.fields {
		f.useParts(field)
	}
}

func (f *frame) useRoots(v *value) {
	if v.roots != 0 {
		f.loseAll("input is used as a whole")
	}
}

func (f *frame) usePart(one part) {
	if one.path == "" {
		f.emit(event{what: lost, kind: one.of.kind, text: "all values of a resource or block are used", at: f.at})
	}
	whole := one.of.path
	if !one.of.document {
		whole = joinPaths(whole, one.path)
	}
	f.emit(event{what: pathRead, kind: one.of.kind, text: whole})
}

// lose notes that everything of a subject may be read.
func (f *frame) lose(one subject, why string) {
	f.emit(event{what: lost, kind: one.kind, text: why, at: f.at})
	f.emit(event{what: pathRead, kind: one.kind, text: one.path})
	if one.path != "" {
		return
	}
	for _, field := range allFields {
		f.emit(event{what: fieldRead, kind: one.kind, text: field})
	}
}

// loseAll notes that everything of every resource may be read.
func (f *frame) loseAll(why string) {
	f.emit(event{what: companionsAsked, text: anyIndex})
	f.lose(subject{}, why)
}

func (f *frame) emit(one event) { f.effects[one] = true }

// allFields are the fields of a resource that are handed to policies only when some policy reads them.
var allFields = []string{"actions", "before", "index", "mode", "module", "name", "origin", "provider", "root"}
