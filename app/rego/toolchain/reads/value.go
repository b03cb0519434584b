package reads

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// place is where something stands in a module.
type place struct {
	file        string
	row, column int
}

func placeOf(location *ast.Location) place {
	if location == nil {
		return place{}
	}
	return place{location.File, location.Row, location.Col}
}

// subject is a resource of a type (” when nobody can tell which) or a view of something inside one, at a path. Below a
// document every read is one of the attribute that holds it.
type subject struct {
	kind     string
	path     string
	document bool
}

func (s subject) key() string { return fmt.Sprintf("%q %q %t", s.kind, s.path, s.document) }

// part is what stands below a field of a subject, at a path.
type part struct {
	of    subject
	field string
	path  string
}

// constant is a value written in a module, with the place it is written at.
type constant struct {
	value ast.Value
	at    place
}

// pattern is an attribute path of which some steps may not be known; an open one may go on.
type pattern struct {
	path string
	open bool
	at   place
}

// root is a part of the document policies read.
type root int

const (
	wholeInput root = 1 << iota
	allResources
	oneType
)

// value is what a term may be: everything that is in it is possible, and nothing else. Values are never changed once they
// are made. A value with nothing in it, or with other, may be anything that neither is nor holds a subject.
type value struct {
	subjects  map[subject]bool
	constants map[string]constant
	patterns  map[pattern]bool
	// What an object may hold under a known key.
	fields map[string]*value
	// What an array may hold, or an object under any key; keyed when it may be an object.
	elements *value
	keyed    bool
	// What a set may hold, or an object have for keys.
	members *value
	parts   map[part]bool
	roots   root
	other   bool
	// Its key, once somebody asked for it.
	text string
}

var anything = &value{other: true}

func of(subjects ...subject) *value {
	made := &value{subjects: map[subject]bool{}}
	for _, one := range subjects {
		made.subjects[one] = true
	}
	return made
}

// listOf gives an array of unknown length, which as a path could be any.
func listOf(elements *value) *value {
	return &value{elements: elements, patterns: map[pattern]bool{{open: true}: true}}
}

func objectOf(elements *value) *value { return &value{elements: elements, keyed: true} }

func setOf(members *value) *value { return &value{members: members} }

func constantOf(term *ast.Term) *value {
	made := constant{term.Value, placeOf(term.Location)}
	return &value{constants: map[string]constant{made.key(): made}}
}

func stringOf(text string) *value { return constantOf(ast.StringTerm(text)) }

// key tells constants apart; those that stand at a place need not be written out.
func (c constant) key() string {
	if c.at.file == "" {
		return c.value.String()
	}
	return fmt.Sprintf("%s:%d:%d#%d", c.at.file, c.at.row, c.at.column, c.value.Hash())
}

// join gives a value that may be whatever one of the given may be.
func join(values ...*value) *value {
	values = slices.DeleteFunc(slices.Clone(values), func(v *value) bool { return v == nil })
	switch len(values) {
	case 0:
		return nil
	case 1:
		return values[0]
	}
	joined := &value{}
	for _, v := range values {
		joined.subjects = union(joined.subjects, v.subjects)
		joined.constants = union(joined.constants, v.constants)
		joined.patterns = union(joined.patterns, v.patterns)
		joined.parts = union(joined.parts, v.parts)
		for name, field := range v.fields {
			joined.fields = union(joined.fields, map[string]*value{name: join(joined.fields[name], field)})
		}
		joined.elements = join(joined.elements, v.elements)
		joined.keyed = joined.keyed || v.keyed
		joined.members = join(joined.members, v.members)
		joined.roots |= v.roots
		joined.other = joined.other || v.other
	}
	return joined
}

func union[Key comparable, Value any](into, from map[Key]Value) map[Key]Value {
	if len(from) == 0 {
		return into
	}
	if into == nil {
		into = make(map[Key]Value, len(from))
	}
	for key, value := range from {
		into[key] = value
	}
	return into
}

// unknown is true for a value of which nothing is known.
func (v *value) unknown() bool {
	return v == nil || v.other || len(v.subjects)+len(v.constants)+len(v.patterns)+len(v.fields)+len(v.parts) == 0 &&
		v.elements == nil && v.members == nil && v.roots == 0
}

// holdsSubjects is true for a value that is or holds subjects or parts of the document.
func (v *value) holdsSubjects() bool {
	if v == nil {
		return false
	}
	if len(v.subjects) > 0 || len(v.parts) > 0 || v.roots != 0 || v.elements.holdsSubjects() || v.members.holdsSubjects() {
		return true
	}
	for _, field := range v.fields {
		if field.holdsSubjects() {
			return true
		}
	}
	return false
}

// key tells values apart.
func (v *value) key() string {
	if v == nil {
		return "-"
	}
	if v.text == "" {
		v.text = v.spell()
	}
	return v.text
}

func (v *value) spell() string {
	var words []string
	for one := range v.subjects {
		words = append(words, "s"+one.key())
	}
	for key := range v.constants {
		words = append(words, "c"+key)
	}
	for one := range v.patterns {
		words = append(words, fmt.Sprintf("p%q %t %q:%d:%d", one.path, one.open, one.at.file, one.at.row, one.at.column))
	}
	for one := range v.parts {
		words = append(words, fmt.Sprintf("a%s %q %q", one.of.key(), one.field, one.path))
	}
	for name, field := range v.fields {
		words = append(words, fmt.Sprintf("f%q%s", name, field.key()))
	}
	slices.Sort(words)
	return fmt.Sprintf("{%s e%s m%s %d %t %t}", strings.Join(words, " "), v.elements.key(), v.members.key(), v.roots, v.keyed, v.other)
}
