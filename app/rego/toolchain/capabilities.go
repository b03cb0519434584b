package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

type capabilitiesRequest struct {
	Without []string `json:"without"`
}

type capabilitiesAnswer struct {
	ast.Capabilities
	// Written even when empty: an absent list would allow every host.
	AllowNet []string `json:"allow_net"`
}

// capabilities lists what this version of OPA can do in any version of the language, without the builtins named.
func capabilities(request capabilitiesRequest) (any, error) {
	all := capabilitiesAnswer{Capabilities: *ast.CapabilitiesForThisVersion(), AllowNet: []string{}}
	all.Builtins = slices.DeleteFunc(slices.Clone(all.Builtins), func(builtin *ast.Builtin) bool {
		return slices.Contains(request.Without, builtin.Name)
	})
	keywords, features := map[string]bool{}, map[string]bool{}
	for _, version := range []ast.RegoVersion{ast.RegoV0, ast.RegoV1} {
		one := ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(version))
		for _, keyword := range one.FutureKeywords {
			keywords[keyword] = true
		}
		for _, feature := range one.Features {
			features[feature] = true
		}
	}
	all.FutureKeywords = slices.Sorted(maps.Keys(keywords))
	all.Features = slices.Sorted(maps.Keys(features))
	return all, nil
}
