package reads

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Paths are kept as text, so that they can be keys of maps.
const (
	separator = "\x00"
	// Stands for any index of a list.
	anyIndex = "*"
	// More possible paths than this are no longer told apart.
	manyPaths = 256
)

func splitPath(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, separator)
}

func joinPaths(first, second string) string {
	if first == "" || second == "" {
		return first + second
	}
	return first + separator + second
}

// covers is true when whoever reads the first path has read the second.
func covers(first, second string) bool {
	return first == "" || first == second || strings.HasPrefix(second, first+separator)
}

// then gives the pattern of one path followed by another.
func (p pattern) then(next pattern) pattern {
	if p.open {
		return p
	}
	at := p.at
	if at == (place{}) {
		at = next.at
	}
	return pattern{joinPaths(p.path, next.path), next.open, at}
}

// steps gives what one element of a path may be: a key, any index, or something unknown.
func steps(v *value) []pattern {
	var found []pattern
	for _, known := range v.constants {
		found = append(found, step(known))
	}
	if v.unknown() || len(v.constants) == 0 || v.holdsSubjects() || len(v.patterns) > 0 || len(found) > manyPaths {
		return []pattern{{open: true}}
	}
	return found
}

func step(known constant) pattern {
	switch content := known.value.(type) {
	case ast.String:
		// A key that could be mistaken for something else is not told apart.
		if content == "" || content == anyIndex || strings.Contains(string(content), separator) {
			return pattern{open: true}
		}
		return pattern{path: string(content)}
	case ast.Number:
		return pattern{path: anyIndex}
	}
	return pattern{open: true}
}

// patterns gives the attribute paths a value may stand for; an open empty one when nothing is known of it.
func (v *value) asPaths() []pattern {
	if v == nil {
		return []pattern{{open: true}}
	}
	var found []pattern
	for one := range v.patterns {
		found = append(found, one)
	}
	for _, known := range v.constants {
		if path, ok := constantPath(known); ok {
			found = append(found, path)
		} else {
			found = append(found, pattern{open: true, at: known.at})
		}
	}
	// Whatever has elements in an array has patterns for the array as a whole.
	explained := len(found) > 0 && !v.other && !v.holdsSubjects() && len(v.fields) == 0 && v.members == nil &&
		(v.elements == nil || len(v.patterns) > 0)
	switch {
	case len(found) > manyPaths:
		return []pattern{{open: true}}
	case !explained:
		return append(found, pattern{open: true})
	}
	return found
}

func constantPath(known constant) (pattern, bool) {
	path := pattern{at: known.at}
	switch content := known.value.(type) {
	case *ast.Array:
		for i := range content.Len() {
			path = path.then(step(constant{value: content.Elem(i).Value}))
		}
		return path, true
	case ast.String:
		return path.then(step(known)), true
	}
	return path, false
}

// combine gives every path of the first list followed by every one of the second.
func combine(first, second []pattern) []pattern {
	if len(first)*len(second) > manyPaths {
		return []pattern{{open: true}}
	}
	var combined []pattern
	for _, head := range first {
		for _, tail := range second {
			combined = append(combined, head.then(tail))
		}
	}
	return combined
}

func patternsOf(paths []pattern) map[pattern]bool {
	made := make(map[pattern]bool, len(paths))
	for _, path := range paths {
		made[path] = true
	}
	return made
}
