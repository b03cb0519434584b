package main

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

type checkRequest struct {
	Modules      []moduleText               `json:"modules"`
	Strict       bool                       `json:"strict"`
	Capabilities json.RawMessage            `json:"capabilities"`
	Schemas      map[string]json.RawMessage `json:"schemas"`
}

func check(request checkRequest) (any, error) {
	allowed, err := decodeCapabilities(request.Capabilities)
	if err != nil {
		return nil, err
	}
	schemas, err := decodeSchemas(request.Schemas)
	if err != nil {
		return nil, err
	}
	modules, errs := parse(request.Modules, allowed)
	if len(errs) == 0 {
		errs = checkModules(modules, capabilitiesOrAll(allowed), request.Strict, schemas)
	}
	return failed{portray(errs)}, nil
}

// checkModules gives all errors. The compiler stops at undefined functions, so it runs once more without minding them.
func checkModules(modules []parsedModule, allowed *ast.Capabilities, strict bool, schemas *ast.SchemaSet) ast.Errors {
	found := checkOnce(modules, allowed, strict, schemas, false)
	if slices.ContainsFunc(found, func(err *ast.Error) bool { return strings.HasPrefix(err.Message, "undefined function") }) {
		found = append(found, checkOnce(modules, allowed, strict, schemas, true)...)
	}
	return found
}

func checkOnce(modules []parsedModule, allowed *ast.Capabilities, strict bool, schemas *ast.SchemaSet, lenient bool) ast.Errors {
	compiler := newCompiler(allowed).
		WithStrict(strict).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true).
		WithAllowUndefinedFunctionCalls(lenient)
	compiler.Compile(byFile(modules))
	return compiler.Errors
}

// newCompiler reports every error, where OPA's own default stops after ten.
func newCompiler(allowed *ast.Capabilities) *ast.Compiler {
	return ast.NewCompiler().SetErrorLimit(0).WithCapabilities(allowed).WithEnablePrintStatements(true)
}

// decodeSchemas names schemas as annotations do without the leading `schema`: `input`, `plan.resource`.
func decodeSchemas(texts map[string]json.RawMessage) (*ast.SchemaSet, error) {
	schemas := ast.NewSchemaSet()
	for name, text := range texts {
		var schema any
		if err := util.UnmarshalJSON(text, &schema); err != nil {
			return nil, err
		}
		path := ast.SchemaRootRef.Copy()
		for part := range strings.SplitSeq(name, ".") {
			path = path.Append(ast.StringTerm(part))
		}
		schemas.Put(path, schema)
	}
	return schemas, nil
}

type compileRequest struct {
	Modules      []moduleText    `json:"modules"`
	Entrypoints  []string        `json:"entrypoints"`
	Capabilities json.RawMessage `json:"capabilities"`
	Data         json.RawMessage `json:"data"`
	Printing     bool            `json:"printing"`
	Strict       bool            `json:"strict"`
}

type compiled struct {
	Wasm []byte `json:"wasm"`
}

func compileWasm(request compileRequest) (any, error) {
	given, err := decodeCapabilities(request.Capabilities)
	if err != nil {
		return nil, err
	}
	data, err := decodeObject(request.Data)
	if err != nil {
		return nil, err
	}
	modules, errs := parse(request.Modules, given)
	allowed := capabilitiesOrAll(given)
	if len(errs) == 0 && request.Strict {
		errs = checkModules(modules, allowed, true, nil)
	}
	if len(errs) > 0 {
		return failed{portray(errs)}, nil
	}
	compiler := compile.New().
		WithTarget(compile.TargetWasm).
		WithEntrypoints(request.Entrypoints...).
		WithCapabilities(allowed).
		WithEnablePrintStatements(request.Printing).
		WithPruneUnused(true).
		WithBundle(newBundle(modules, data))
	if err := compiler.Build(context.Background()); err != nil {
		return failed{portray(allErrors(err, modules, allowed))}, nil
	}
	built := compiler.Bundle().WasmModules
	if len(built) != 1 {
		return nil, errors.New("the compiler made no WebAssembly")
	}
	return compiled{built[0].Raw}, nil
}

func newBundle(modules []parsedModule, data map[string]any) *bundle.Bundle {
	made := &bundle.Bundle{Data: data}
	made.Manifest.Init()
	for _, module := range modules {
		made.Modules = append(made.Modules, bundle.ModuleFile{
			URL: module.file, Path: module.file, Raw: []byte(module.text), Parsed: module.module,
		})
	}
	return made
}

// allErrors compiles once more without a limit when the bundle compiler found errors in modules, since it stops early.
func allErrors(err error, modules []parsedModule, allowed *ast.Capabilities) ast.Errors {
	var some ast.Errors
	if errors.As(err, &some) {
		if all := checkModules(modules, allowed, false, nil); len(all) > 0 {
			return all
		}
	}
	return asErrors(err, "")
}
