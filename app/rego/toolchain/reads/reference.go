package reads

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// reference gives what a reference may lead to.
func (f *frame) reference(reference ast.Ref) *value {
	switch head := reference[0]; {
	case head.Equal(ast.DefaultRootDocument):
		return f.virtual(reference)
	case head.Equal(ast.InputRootDocument):
		return f.present(f.follow(&value{roots: wholeInput}, reference[1:]), head)
	default:
		return f.present(f.follow(f.term(head), reference[1:]), head)
	}
}

// present notes the attributes a reference leads to: where they are absent the reference is undefined, whatever comes of it.
func (f *frame) present(v *value, head *ast.Term) *value {
	at := placeOf(head.Location)
	if at.file == "" {
		at = f.at
	}
	for one := range v.parts {
		if one.path != "" {
			f.readPath(walked, one.of, pattern{path: one.path, at: at})
		}
	}
	return v
}

func (f *frame) follow(v *value, keys []*ast.Term) *value {
	for _, key := range keys {
		v = f.step(v, key)
	}
	return v
}

// virtual gives what a reference below `data` may lead to: rules, or base documents, which hold no subjects.
func (f *frame) virtual(reference ast.Ref) *value {
	rules := f.compiler.GetRulesDynamicWithOpts(reference, ast.RulesOptions{IncludeHiddenModules: true})
	rules = slices.DeleteFunc(rules, func(rule *ast.Rule) bool {
		// Tests are what a reference to a whole package finds, but not what it is after.
		return len(rule.Head.Args) > 0 || isTest(rule) && len(rule.Ref().GroundPrefix()) > len(reference)
	})
	shared := len(reference)
	for _, rule := range rules {
		shared = min(shared, len(rule.Ref().GroundPrefix()))
	}
	for _, key := range reference[:shared] {
		// Names of packages and rules are no subjects.
		f.bindUnbound(key, anything)
	}
	var all *value
	for _, rule := range rules {
		found := f.ruleValue(rule)
		f.effects.addAll(found.effects)
		path := rule.Ref().GroundPrefix()
		inside := known(found.result)
		for i := len(path) - 1; i >= shared; i-- {
			inside = f.entry(f.term(path[i]), inside)
		}
		all = join(all, inside)
		if len(path) > len(reference) {
			// Base documents may stand beside the rules of a package.
			all = join(all, anything)
		}
	}
	return f.present(f.follow(known(all), reference[shared:]), reference[0])
}

func (f *frame) bindUnbound(term *ast.Term, v *value) {
	if f.isUnbound(term) {
		f.bind(term, v)
	}
}

// step gives what stands under a key, and gives the key a value when it has none yet.
func (f *frame) step(v *value, key *ast.Term) *value {
	v = known(v)
	if f.isUnbound(key) {
		found := f.elementsOf(v)
		f.bind(key, keysOf(v))
		return found
	}
	return f.under(v, f.term(key))
}

// under gives what a value holds under a key that is known as far as it is known.
func (f *frame) under(v, key *value) *value {
	keys := steps(key)
	names, exact := fieldNames(key)
	var found *value
	for one := range v.subjects {
		if !exact {
			f.lose(one, "a field that is not literal is read")
			found = join(found, anything)
			continue
		}
		for _, name := range names {
			found = join(found, f.field(one, name))
		}
	}
	for one := range v.parts {
		for _, next := range keys {
			if next.open {
				f.usePart(one)
				found = join(found, anything)
				continue
			}
			deeper := part{one.of, one.field, joinPaths(one.path, next.path)}
			found = join(found, &value{parts: map[part]bool{deeper: true}})
		}
	}
	for _, one := range v.constants {
		found = join(found, constantsUnder(one, key))
	}
	for name, field := range v.fields {
		if !exact || slices.Contains(names, name) {
			found = join(found, field)
		}
	}
	if v.roots != 0 {
		found = join(found, f.rootUnder(v.roots, key))
	}
	if v.other {
		found = join(found, anything)
	}
	// A set has its members as keys.
	return known(join(found, v.elements, v.members))
}

func constantsUnder(container constant, key *value) *value {
	exact := !key.unknown() && !key.holdsSubjects() && len(key.patterns) == 0 && key.elements == nil && len(key.constants) > 0
	if !exact {
		return elementsOfConstant(container)
	}
	var found *value
	for _, one := range key.constants {
		switch content := container.value.(type) {
		case *ast.Array:
			if element := content.Get(ast.NewTerm(one.value)); element != nil {
				found = join(found, constantOf(element))
			}
		case ast.Object:
			if field := content.Get(ast.NewTerm(one.value)); field != nil {
				found = join(found, constantOf(field))
			}
		case ast.Set:
			found = join(found, constantOf(ast.NewTerm(one.value)))
		}
	}
	return known(found)
}

func elementsOfConstant(container constant) *value {
	var found *value
	add := func(term *ast.Term) { found = join(found, constantOf(term)) }
	switch content := container.value.(type) {
	case *ast.Array:
		content.Foreach(add)
	case ast.Set:
		content.Foreach(add)
	case ast.Object:
		content.Foreach(func(_, field *ast.Term) { add(field) })
	}
	return known(found)
}

// elementsOf gives what a value holds under any key.
func (f *frame) elementsOf(v *value) *value { return f.under(known(v), anything) }

// keysOf gives what the keys of a value may be; the members of a set are its keys.
func keysOf(v *value) *value {
	v = known(v)
	found := v.members
	for _, one := range v.constants {
		switch content := one.value.(type) {
		case *ast.Array:
			found = join(found, constantOf(ast.IntNumberTerm(0)))
		case ast.Set:
			content.Foreach(func(member *ast.Term) { found = join(found, constantOf(member)) })
		case ast.Object:
			content.Foreach(func(key, _ *ast.Term) { found = join(found, constantOf(key)) })
		}
	}
	for name := range v.fields {
		found = join(found, stringOf(name))
	}
	if len(v.patterns) > 0 || v.elements != nil && !v.keyed {
		// Which index it is never matters, only that it is one.
		found = join(found, constantOf(ast.IntNumberTerm(0)))
	}
	if found == nil || v.keyed || v.other || len(v.subjects)+len(v.parts) > 0 || v.roots != 0 {
		return join(found, anything)
	}
	return found
}

// field gives a field of a subject.
func (f *frame) field(of subject, name string) *value {
	switch name {
	case "values", "unknown", "references", "unset":
		return &value{parts: map[part]bool{{of: of, field: name}: true}}
	case "before":
		f.emit(event{what: fieldRead, kind: of.kind, text: name})
		return &value{parts: map[part]bool{{of: of, field: name}: true}}
	case "type":
		if of.kind != "" {
			return stringOf(of.kind)
		}
	case "address", "at":
	default:
		f.emit(event{what: fieldRead, kind: of.kind, text: name})
	}
	return anything
}

// rootUnder follows `input`: `input.resources[type][address]` is a resource, anything else is read as it is.
func (f *frame) rootUnder(roots root, key *value) *value {
	var found *value
	names, exact := fieldNames(key)
	if roots&wholeInput != 0 {
		for _, name := range names {
			switch name {
			case "resources":
				found = join(found, &value{roots: allResources})
			case "open", "parameters":
				found = join(found, anything)
			default:
				f.emit(event{what: companionsAsked, text: anyIndex, at: f.at})
				found = join(found, anything)
			}
		}
		if !exact {
			f.loseAll("input is read at a key that is not literal")
		}
	}
	if roots&allResources != 0 {
		found = join(found, f.resources(key))
	}
	return known(found)
}
