package main

import (
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"

	"plumbline/toolchain/reads"
)

type readsRequest struct {
	Modules      []moduleText    `json:"modules"`
	Packages     []string        `json:"packages"`
	Capabilities json.RawMessage `json:"capabilities"`
}

type readsAnswer struct {
	Packages map[string]reads.Report `json:"packages"`
}

// findReads compiles as far as expressions are rewritten into plain ones; types are no business of it. What a policy
// prints decides nothing, so print is erased.
func findReads(request readsRequest) (any, error) {
	given, err := decodeCapabilities(request.Capabilities)
	if err != nil {
		return nil, err
	}
	parsed, errs := parse(request.Modules, given)
	if len(errs) > 0 {
		return failed{portray(errs)}, nil
	}
	compiler := newCompiler(capabilitiesOrAll(given)).WithEnablePrintStatements(false).
		WithOnlyStagesUpTo(ast.StageRewriteDynamicTerms)
	compiler.Compile(byFile(parsed))
	if compiler.Failed() {
		return failed{portray(compiler.Errors)}, nil
	}
	modules := make([]*ast.Module, 0, len(parsed))
	for _, module := range parsed {
		modules = append(modules, module.module)
	}
	return readsAnswer{reads.Analyse(compiler, modules, request.Packages)}, nil
}
