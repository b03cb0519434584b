package reads

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// analyser follows subjects through compiled modules. Rego has no recursion, so calling every function with what is known
// of its arguments ends; equal calls are followed once.
type analyser struct {
	compiler   *ast.Compiler
	parameters map[string]map[string]int
	calls      map[string]*outcome
	rules      map[*ast.Rule]*outcome
	constants  map[*ast.Term]*value
	// Expressions that may still be followed before the analysis gives up.
	budget int
}

type outcome struct {
	result  *value
	effects effects
}

// frame is what is known inside one body: variables and where their values' effects go.
type frame struct {
	*analyser
	variables map[ast.Var]*value
	outer     *frame
	effects   effects
	at        place
}

func (f *frame) inner() *frame {
	return &frame{f.analyser, map[ast.Var]*value{}, f, f.effects, f.at}
}

func (f *frame) lookup(name ast.Var) (*value, bool) {
	for one := f; one != nil; one = one.outer {
		if found, ok := one.variables[name]; ok {
			return found, true
		}
	}
	return nil, false
}

func (f *frame) isUnbound(term *ast.Term) bool {
	name, isVariable := term.Value.(ast.Var)
	if !isVariable {
		return false
	}
	_, bound := f.lookup(name)
	return !bound
}

func (f *frame) hasUnbound(term *ast.Term) bool {
	found := false
	ast.WalkVars(term, func(name ast.Var) bool {
		if _, bound := f.lookup(name); !bound && name != ast.InputRootDocument.Value && name != ast.DefaultRootDocument.Value {
			found = true
		}
		return found
	})
	return found
}

func (f *frame) bind(term *ast.Term, v *value) {
	if v == nil {
		v = anything
	}
	f.variables[term.Value.(ast.Var)] = v
}

// ruleValue follows a rule that is no function.
func (a *analyser) ruleValue(rule *ast.Rule) *outcome {
	if known, ok := a.rules[rule]; ok {
		return known
	}
	f := &frame{a, map[ast.Var]*value{}, nil, effects{}, placeOf(rule.Location)}
	found := &outcome{f.alternatives(rule, nil), f.effects}
	a.rules[rule] = found
	return found
}

// function follows a function with the arguments given.
func (a *analyser) function(name string, rules []*ast.Rule, arguments []*value) *outcome {
	key := name
	for _, argument := range arguments {
		key += argument.key()
	}
	if known, ok := a.calls[key]; ok {
		return known
	}
	found := &outcome{nil, effects{}}
	for _, rule := range rules {
		f := &frame{a, map[ast.Var]*value{}, nil, found.effects, placeOf(rule.Location)}
		found.result = join(found.result, f.alternatives(rule, arguments))
	}
	a.calls[key] = found
	return found
}

// alternatives follows a rule and its else branches.
func (f *frame) alternatives(rule *ast.Rule, arguments []*value) *value {
	var result *value
	for ; rule != nil; rule = rule.Else {
		body := &frame{f.analyser, map[ast.Var]*value{}, nil, f.effects, placeOf(rule.Location)}
		for i, parameter := range rule.Head.Args {
			if i < len(arguments) {
				body.match(parameter, arguments[i])
			}
		}
		body.body(rule.Body)
		result = join(result, body.head(rule))
	}
	return result
}

// head gives what a rule's own path holds, with an object around it for each further step of its reference.
func (f *frame) head(rule *ast.Rule) *value {
	head := rule.Head
	var result *value
	switch {
	case head.RuleKind() == ast.MultiValue:
		result = setOf(f.term(head.Key))
	case head.Value != nil:
		result = f.term(head.Value)
	default:
		result = constantOf(ast.BooleanTerm(true))
	}
	reference := rule.Ref()
	ground := len(reference.GroundPrefix())
	for i := len(reference) - 1; i >= ground; i-- {
		result = f.entry(f.term(reference[i]), result)
	}
	return result
}

// entry gives an object that holds something under a key.
func (f *frame) entry(key, content *value) *value {
	if content == nil {
		content = anything
	}
	names, exact := fieldNames(key)
	if exact {
		made := &value{fields: map[string]*value{}}
		for _, name := range names {
			made.fields[name] = content
		}
		return made
	}
	made := objectOf(content)
	if key.holdsSubjects() {
		made.members = key
	}
	return made
}

// fieldNames gives the strings a value stands for, and whether it stands for nothing else.
func fieldNames(v *value) ([]string, bool) {
	if v.unknown() || v.holdsSubjects() || len(v.patterns) > 0 || v.elements != nil || v.members != nil || len(v.fields) > 0 {
		return nil, false
	}
	var names []string
	for _, known := range v.constants {
		name, isString := known.value.(ast.String)
		if !isString {
			return nil, false
		}
		names = append(names, string(name))
	}
	return names, true
}

func (f *frame) body(body ast.Body) {
	for _, expression := range body {
		f.expression(expression)
	}
}

func (f *frame) expression(expression *ast.Expr) {
	f.budget--
	if f.budget < 0 {
		f.loseAll("the policy is too complicated")
		return
	}
	if expression.Location != nil {
		f.at = placeOf(expression.Location)
	}
	for _, with := range expression.With {
		f.use(f.term(with.Value))
		if target, isRef := with.Target.Value.(ast.Ref); !isRef || !target.HasPrefix(ast.InputRootRef) {
			f.loseAll("with replaces a rule or a function")
		}
	}
	if expression.Negated {
		f = f.inner()
	}
	switch terms := expression.Terms.(type) {
	case *ast.Term:
		f.useParts(f.term(terms))
	case []*ast.Term:
		f.call(terms[0], terms[1:], true)
	case *ast.Every:
		f.every(terms)
	case *ast.Not:
		f.inner().body(terms.Body)
	case *ast.LogicalAnd:
		f.body(terms.Lhs)
		f.body(terms.Rhs)
	case *ast.LogicalOr:
		f.either(terms.Lhs, terms.Rhs)
	case *ast.SomeDecl:
	default:
		f.loseAll("an expression of a kind the analysis does not know")
	}
}

// either follows two bodies of which one is enough: a variable may have the value it has in either.
func (f *frame) either(first, second ast.Body) {
	left, right := f.inner(), f.inner()
	left.body(first)
	right.body(second)
	for _, one := range []*frame{left, right} {
		for name, v := range one.variables {
			f.variables[name] = join(f.variables[name], v)
		}
	}
}

func (f *frame) every(terms *ast.Every) {
	domain := f.term(terms.Domain)
	inside := f.inner()
	if terms.Key != nil {
		inside.match(terms.Key, keysOf(domain))
	}
	inside.match(terms.Value, inside.elementsOf(domain))
	inside.body(terms.Body)
}

// term gives what a term may be.
func (f *frame) term(term *ast.Term) *value {
	if term == nil {
		return nil
	}
	switch content := term.Value.(type) {
	case ast.Null, ast.Boolean, ast.Number, ast.String:
		return f.constant(term)
	case ast.Var:
		if found, bound := f.lookup(content); bound {
			return found
		}
		return anything
	case ast.Ref:
		return f.reference(content)
	case ast.Call:
		return f.call(content[0], content[1:], false)
	case *ast.ArrayComprehension:
		inside := f.inner()
		inside.body(content.Body)
		return listOf(known(inside.term(content.Term)))
	case *ast.SetComprehension:
		inside := f.inner()
		inside.body(content.Body)
		return setOf(known(inside.term(content.Term)))
	case *ast.ObjectComprehension:
		inside := f.inner()
		inside.body(content.Body)
		return inside.entry(inside.term(content.Key), inside.term(content.Value))
	}
	if isConstant(term.Value) {
		return f.constant(term)
	}
	switch content := term.Value.(type) {
	case *ast.Array:
		return f.array(content, placeOf(term.Location))
	case ast.Set:
		var members *value
		content.Foreach(func(member *ast.Term) { members = join(members, known(f.term(member))) })
		return setOf(members)
	case ast.Object:
		var made *value
		content.Foreach(func(key, field *ast.Term) { made = join(made, f.entry(f.term(key), f.term(field))) })
		return made
	}
	f.loseAll("a term of a kind the analysis does not know")
	return anything
}

// constant gives the value of a term that is one; making its key takes time.
func (a *analyser) constant(term *ast.Term) *value {
	found, ok := a.constants[term]
	if !ok {
		found = constantOf(term)
		a.constants[term] = found
	}
	return found
}

func known(v *value) *value {
	if v == nil {
		return anything
	}
	return v
}

func isConstant(v ast.Value) bool { return ast.IsConstant(v) }

func (f *frame) array(array *ast.Array, at place) *value {
	made := &value{}
	paths := []pattern{{at: at}}
	for i := range array.Len() {
		element := known(f.term(array.Elem(i)))
		made.elements = join(made.elements, element)
		paths = combine(paths, steps(element))
	}
	if !made.elements.holdsSubjects() {
		made.patterns = patternsOf(paths)
	}
	return made
}

// match gives the variables of a term the values they have when the term equals a value.
func (f *frame) match(term *ast.Term, v *value) {
	if f.isUnbound(term) {
		f.bind(term, v)
		return
	}
	if isComposite(term) {
		// What has a shape has no more keys and elements than the shape.
		f.use(&value{subjects: known(v).subjects, parts: known(v).parts, roots: known(v).roots})
	}
	switch content := term.Value.(type) {
	case *ast.Array:
		for i := range content.Len() {
			f.match(content.Elem(i), f.step(v, ast.IntNumberTerm(i)))
		}
	case ast.Object:
		content.Foreach(func(key, field *ast.Term) { f.match(field, f.step(v, key)) })
	default:
		if !isConstant(term.Value) {
			f.use(f.term(term))
		}
		f.use(v)
	}
}

// equal follows `first = second`. Bodies are ordered so that what an expression needs is bound before it: an unbound
// variable is given its value here, and two known values are compared.
func (f *frame) equal(first, second *ast.Term) {
	firstArray, isArray := first.Value.(*ast.Array)
	secondArray, areArrays := second.Value.(*ast.Array)
	switch {
	case f.isUnbound(first):
		f.bind(first, f.term(second))
	case f.isUnbound(second):
		f.bind(second, f.term(first))
	case isArray && areArrays && firstArray.Len() == secondArray.Len():
		for i := range firstArray.Len() {
			f.equal(firstArray.Elem(i), secondArray.Elem(i))
		}
	case f.hasUnbound(first) && isComposite(first):
		f.match(first, f.term(second))
	case f.hasUnbound(second) && isComposite(second):
		f.match(second, f.term(first))
	default:
		f.use(f.term(first))
		f.use(f.term(second))
	}
}

func isComposite(term *ast.Term) bool {
	switch term.Value.(type) {
	case *ast.Array, ast.Object:
		return true
	}
	return false
}
