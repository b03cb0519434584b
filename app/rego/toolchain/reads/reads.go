// Package reads finds out without running them what policies read of which resources. It follows resources from the
// functions of lib.tf that give them to everything that is done with them, and never overlooks a read: where it cannot
// follow a resource any further, it says that everything of it is read.
package reads

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Expressions followed for one package; the largest policies of our library need some hundreds.
const budgetPerPackage = 20_000

// Report says what the policies of one package read.
type Report struct {
	Types      map[string]*TypeReads `json:"types"`
	Companions []string              `json:"companions"`
	Named      []Named               `json:"named"`
	Unresolved []Unresolved          `json:"unresolved"`
}

// TypeReads are the attribute paths and fields read of the resources of a type; Paths is "*" when everything is read.
type TypeReads struct {
	Paths  any      `json:"paths"`
	Fields []string `json:"fields"`
}

// Named is a path written in a module, with the types of the resources it applies to.
type Named struct {
	TypeKeys []string `json:"typeKeys"`
	Path     []string `json:"path"`
	File     string   `json:"file"`
	Row      int      `json:"row"`
	Column   int      `json:"column"`
}

// Unresolved is a place at which the analysis assumes that everything is read, and why.
type Unresolved struct {
	TypeKeys []string `json:"typeKeys"`
	Why      string   `json:"why"`
	File     string   `json:"file"`
	Row      int      `json:"row"`
	Column   int      `json:"column"`
}

// Analyse reports on each of the packages, named without `data`. The modules are those the compiler compiled, as parsed.
func Analyse(compiler *ast.Compiler, modules []*ast.Module, packages []string) map[string]Report {
	a := &analyser{compiler: compiler, parameters: parametersOf(modules), constants: map[*ast.Term]*value{}}
	rules, types := rulesOf(compiler), resourceTypes(modules)
	reports := make(map[string]Report, len(packages))
	for _, name := range packages {
		if a.budget < 0 || a.calls == nil {
			a.calls, a.rules = map[string]*outcome{}, map[*ast.Rule]*outcome{}
		}
		a.budget = budgetPerPackage
		reports[name] = summarise(a.follow(rules[name]), types[name])
	}
	return reports
}

// follow collects what the rules of a package read whose values leave it: those that make findings, or all if none does.
func (a *analyser) follow(rules []*ast.Rule) effects {
	outputs := slices.DeleteFunc(slices.Clone(rules), func(rule *ast.Rule) bool { return !isOutput(rule) })
	if len(outputs) == 0 {
		outputs = rules
	}
	collected := effects{}
	for _, rule := range outputs {
		found := a.ruleValue(rule)
		collected.addAll(found.effects)
		f := &frame{a, map[ast.Var]*value{}, nil, collected, placeOf(rule.Location)}
		f.use(found.result)
	}
	return collected
}

// rulesOf gives the rules of every package that are neither functions nor tests, in the order of files.
func rulesOf(compiler *ast.Compiler) map[string][]*ast.Rule {
	found := map[string][]*ast.Rule{}
	for _, file := range slices.Sorted(maps.Keys(compiler.Modules)) {
		module := compiler.Modules[file]
		name := packageName(module)
		for _, rule := range module.Rules {
			if len(rule.Head.Args) == 0 && !isTest(rule) {
				found[name] = append(found[name], rule)
			}
		}
	}
	return found
}

func isTest(rule *ast.Rule) bool {
	name := rule.Head.Ref()[0].Value.String()
	return strings.HasPrefix(name, "test_") || strings.HasPrefix(name, "todo_test_")
}

func isOutput(rule *ast.Rule) bool {
	name := rule.Head.Ref()[0].Value.String()
	return slices.ContainsFunc([]string{"deny", "warn", "violation"}, func(output string) bool {
		return name == output || strings.HasPrefix(name, output+"_")
	})
}

func packageName(module *ast.Module) string {
	return strings.TrimPrefix(module.Package.Path.String(), "data.")
}

// parametersOf gives the positions of the parameters of all functions by name; the compiler renames them.
func parametersOf(modules []*ast.Module) map[string]map[string]int {
	found := map[string]map[string]int{}
	for _, module := range modules {
		for _, rule := range module.Rules {
			name := rule.Ref().String()
			for i, argument := range rule.Head.Args {
				if parameter, isVariable := argument.Value.(ast.Var); isVariable {
					found[name] = union(found[name], map[string]int{string(parameter): i})
				}
			}
		}
	}
	return found
}

// resourceTypes gives the `resource_types` that the METADATA of every package names.
func resourceTypes(modules []*ast.Module) map[string][]string {
	found := map[string][]string{}
	for _, module := range modules {
		name := packageName(module)
		for _, annotations := range module.Annotations {
			list, _ := annotations.Custom["resource_types"].([]any)
			for _, one := range list {
				if text, isString := one.(string); isString && annotations.Scope == "package" {
					found[name] = append(found[name], text)
				}
			}
		}
	}
	return found
}

// summarise sorts events by type. Those of resources of an unknown type count for every type of the policy.
func summarise(collected effects, types []string) Report {
	report := Report{Types: map[string]*TypeReads{}, Companions: []string{}, Named: []Named{}, Unresolved: []Unresolved{}}
	everyType := everyTypeOf(collected, types)
	paths, walks, fields := map[string][]string{}, map[string][]string{}, map[string][]string{}
	named, unresolved := map[event][]string{}, map[event][]string{}
	for one := range collected {
		kinds := []string{one.kind}
		if one.kind == "" {
			kinds = everyType
		}
		place := event{text: one.text, at: one.at}
		if one.exact {
			named[place] = append(named[place], kinds...)
		}
		for _, kind := range kinds {
			switch one.what {
			case pathRead:
				paths[kind] = append(paths[kind], one.text)
			case walked:
				walks[kind] = append(walks[kind], one.text)
			case fieldRead:
				fields[kind] = append(fields[kind], one.text)
			case lost:
				unresolved[place] = append(unresolved[place], kind)
			case companionsAsked:
				report.Companions = append(report.Companions, one.text)
			}
			if one.what != companionsAsked {
				report.Types[kind] = nil
			}
		}
	}
	for kind := range report.Types {
		report.Types[kind] = &TypeReads{readable(minimal(paths[kind], walks[kind])), distinct(fields[kind])}
	}
	report.Companions = distinct(report.Companions)
	for one, kinds := range named {
		at := one.at
		report.Named = append(report.Named, Named{distinct(kinds), splitPath(one.text), at.file, at.row, at.column})
	}
	for one, kinds := range unresolved {
		at := one.at
		report.Unresolved = append(report.Unresolved, Unresolved{distinct(kinds), one.text, at.file, at.row, at.column})
	}
	slices.SortFunc(report.Named, func(a, b Named) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column), slices.Compare(a.Path, b.Path))
	})
	slices.SortFunc(report.Unresolved, func(a, b Unresolved) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Why, b.Why))
	})
	return report
}

// everyTypeOf gives all types of a policy: those its METADATA names and those it asks for; "*" when it has none.
func everyTypeOf(collected effects, types []string) []string {
	all := slices.Clone(types)
	for one := range collected {
		if one.kind != "" {
			all = append(all, one.kind)
		}
	}
	if len(all) == 0 {
		return []string{anyIndex}
	}
	return distinct(all)
}

// minimal gives the paths no other one covers. What is only walked counts when nothing below it is read; a subject walked as a whole, as by
// a finding without a path, is not read at all.
func minimal(paths, walks []string) []string {
	kept := slices.Clone(paths)
	slices.SortFunc(walks, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, walk := range walks {
		if walk != "" && !slices.ContainsFunc(kept, func(path string) bool { return covers(walk, path) || covers(path, walk) }) {
			kept = append(kept, walk)
		}
	}
	kept = distinct(kept)
	return slices.DeleteFunc(slices.Clone(kept), func(path string) bool {
		return slices.ContainsFunc(kept, func(other string) bool { return other != path && covers(other, path) })
	})
}

func readable(paths []string) any {
	if slices.Contains(paths, "") {
		return anyIndex
	}
	split := make([][]string, 0, len(paths))
	for _, path := range paths {
		split = append(split, splitPath(path))
	}
	return split
}

func distinct(names []string) []string {
	sorted := slices.Sorted(slices.Values(names))
	if sorted == nil {
		return []string{}
	}
	return slices.Compact(sorted)
}
