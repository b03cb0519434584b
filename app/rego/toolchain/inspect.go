package main

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

type inspectRequest struct {
	Modules []moduleText `json:"modules"`
}

type inspectAnswer struct {
	Packages []packageInfo `json:"packages"`
	Errors   []regoError   `json:"errors"`
}

type packageInfo struct {
	Path        string           `json:"path"`
	File        string           `json:"file"`
	Row         int              `json:"row"`
	Annotations *ast.Annotations `json:"annotations,omitempty"`
	Rules       []ruleInfo       `json:"rules"`
	Imports     []string         `json:"imports"`
}

type ruleInfo struct {
	Name        string           `json:"name"`
	Row         int              `json:"row"`
	Kind        string           `json:"kind"`
	Annotations *ast.Annotations `json:"annotations,omitempty"`
}

// inspect portrays each module by itself, in the order of files; those that cannot be parsed only give errors.
func inspect(request inspectRequest) (any, error) {
	parsed, errs := parse(request.Modules, nil)
	modules := make([]*ast.Module, 0, len(parsed))
	for _, module := range parsed {
		modules = append(modules, module.module)
	}
	annotations, conflicts := ast.BuildAnnotationSet(modules)
	answer := inspectAnswer{Packages: []packageInfo{}, Errors: portray(append(errs, conflicts...))}
	for _, module := range parsed {
		answer.Packages = append(answer.Packages, portrayModule(module.module, annotations))
	}
	return answer, nil
}

func portrayModule(module *ast.Module, annotations *ast.AnnotationSet) packageInfo {
	info := packageInfo{
		Path:    dotted(module.Package.Path),
		File:    module.Package.Location.File,
		Row:     module.Package.Location.Row,
		Rules:   []ruleInfo{},
		Imports: []string{},
	}
	// Annotations of a package hold for all its files, but belong to the one they are written in.
	for _, one := range module.Annotations {
		if one.Scope == "package" {
			info.Annotations = one
		}
	}
	for _, one := range module.Imports {
		info.Imports = append(info.Imports, one.Path.String())
	}
	for _, rule := range module.Rules {
		info.Rules = append(info.Rules, ruleInfo{
			Name: rule.Head.Ref().String(), Row: rule.Location.Row, Kind: ruleKind(rule), Annotations: ruleAnnotations(rule, annotations),
		})
	}
	return info
}

func ruleKind(rule *ast.Rule) string {
	switch {
	case len(rule.Head.Args) > 0:
		return "function"
	case rule.Head.RuleKind() == ast.MultiValue:
		return "partial-set"
	case rule.Head.DocKind() == ast.PartialObjectDoc:
		return "partial-object"
	}
	return "complete"
}

// ruleAnnotations prefers what is written for the rule itself over what is written for all rules of its name.
func ruleAnnotations(rule *ast.Rule, annotations *ast.AnnotationSet) *ast.Annotations {
	if annotations == nil {
		return nil
	}
	if own := annotations.GetRuleScope(rule); len(own) > 0 {
		return own[0]
	}
	return annotations.GetDocumentScope(rule.Ref().GroundPrefix())
}

func dotted(path ast.Ref) string {
	return path[1:].String()
}

type formatRequest struct {
	moduleText
}

type formatAnswer struct {
	Text string `json:"text"`
}

func formatModule(request formatRequest) (any, error) {
	options := ast.ParserOptions{ProcessAnnotation: true, RegoVersion: version(request.Version)}
	text, err := format.SourceWithOpts(request.File, []byte(request.Text), format.Opts{
		RegoVersion: options.RegoVersion, ParserOptions: &options,
	})
	if err != nil {
		return failed{portray(asErrors(err, request.File))}, nil
	}
	return formatAnswer{string(text)}, nil
}
