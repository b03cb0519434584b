package reads

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// call follows a call of a function. In an expression the last operand may be what the result is matched with.
func (f *frame) call(operator *ast.Term, operands []*ast.Term, isExpression bool) *value {
	name := operator.Value.String()
	if isExpression && (name == ast.Equality.Name || name == ast.Assign.Name) && len(operands) == 2 {
		f.equal(operands[0], operands[1])
		return nil
	}
	arity := f.arity(operator.Value, len(operands))
	arguments := make([]*value, 0, arity)
	for _, operand := range operands[:arity] {
		arguments = append(arguments, known(f.term(operand)))
	}
	result := known(f.apply(name, operator.Value, arguments))
	if isExpression {
		if len(operands) > arity {
			f.match(operands[arity], result)
		} else {
			f.useParts(result)
		}
	}
	return result
}

// arity is how many of the operands are arguments.
func (f *frame) arity(operator ast.Value, operands int) int {
	if reference, isRef := operator.(ast.Ref); isRef {
		if arity := f.compiler.GetArity(reference); arity >= 0 && arity < operands {
			return arity
		}
	}
	return operands
}

func (f *frame) apply(name string, operator ast.Value, arguments []*value) *value {
	if !strings.HasPrefix(name, "data.") {
		return f.builtin(name, arguments)
	}
	if primitive, ok := primitives[name]; ok && len(arguments) == primitive.arity {
		return primitive.follow(f, arguments)
	}
	if strings.HasPrefix(name, "data.lib.finding.") {
		f.findingPath(name, arguments)
	}
	reference, isRef := operator.(ast.Ref)
	if !isRef {
		return f.opaque(arguments)
	}
	rules := f.compiler.GetRulesExact(reference)
	if len(rules) == 0 {
		return f.opaque(arguments)
	}
	found := f.function(name, rules, arguments)
	f.effects.addAll(found.effects)
	return found.result
}

// opaque stands for a call nothing is known of.
func (f *frame) opaque(arguments []*value) *value {
	for _, argument := range arguments {
		f.use(argument)
	}
	return anything
}

// inspectors look at what a value is, not at what it holds.
var inspectors = map[string]bool{
	"count": true, "is_array": true, "is_boolean": true, "is_null": true, "is_number": true, "is_object": true, "is_set": true,
	"is_string": true, "type_name": true,
}

// builtin follows the builtins that hand on what they are given; all others use it.
func (f *frame) builtin(name string, arguments []*value) *value {
	switch {
	case inspectors[name] && len(arguments) == 1:
		f.useParts(arguments[0])
		return anything
	case name == "array.concat" && len(arguments) == 2:
		return f.concatenated(arguments[0], arguments[1])
	case name == "object.get" && len(arguments) == 3:
		return join(f.at1(arguments[0], arguments[1]), arguments[2])
	case name == "object.union" && len(arguments) == 2:
		return join(f.withoutParts(arguments)...)
	case name == "object.union_n" || name == "union" || name == "intersection" || name == "array.flatten":
		return join(f.elementsOf(arguments[0]), f.deepElements(name, arguments[0]))
	case (name == "or" || name == "and" || name == "minus") && len(arguments) == 2:
		return f.setOperation(arguments)
	case name == "array.slice" || name == "array.reverse" || name == "sort":
		return listOf(f.elementsOf(arguments[0]))
	case name == "object.keys" && len(arguments) == 1:
		return setOf(keysOf(arguments[0]))
	case name == ast.InternalPrint.Name:
		return anything
	}
	return f.opaque(arguments)
}

func (f *frame) deepElements(name string, v *value) *value {
	if name != "array.flatten" {
		return nil
	}
	return listOf(join(f.elementsOf(v), f.elementsOf(f.elementsOf(v))))
}

// setOperation gives a set that holds what both may hold; minus is for numbers too.
func (f *frame) setOperation(operands []*value) *value {
	result := join(f.withoutParts(operands)...)
	for _, one := range result.constants {
		if _, isSet := one.value.(ast.Set); !isSet {
			return join(result, anything)
		}
	}
	return result
}

// withoutParts reads the parts among the values, since what they are merged into does not keep them apart.
func (f *frame) withoutParts(values []*value) []*value {
	for _, v := range values {
		f.useParts(v)
		if len(v.subjects) > 0 || v.roots != 0 {
			f.use(v)
		}
	}
	return values
}

func (f *frame) concatenated(first, second *value) *value {
	made := listOf(join(f.elementsOf(first), f.elementsOf(second)))
	if !made.elements.holdsSubjects() {
		made.patterns = patternsOf(combine(first.asPaths(), second.asPaths()))
	}
	return made
}

// at1 gives what object.get finds: a key, or a path when it is an array.
func (f *frame) at1(container, key *value) *value {
	isPath := len(key.patterns) > 0 || key.elements != nil
	for _, one := range key.constants {
		if _, isArray := one.value.(*ast.Array); isArray {
			isPath = true
		}
	}
	if !isPath {
		return f.under(container, key)
	}
	var found *value
	for _, path := range key.asPaths() {
		inside := container
		for _, name := range splitPath(path.path) {
			inside = f.under(inside, stringOf(name))
		}
		if path.open {
			f.use(inside)
			inside = anything
		}
		found = join(found, inside)
	}
	return found
}
