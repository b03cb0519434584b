package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/util"
)

type moduleText struct {
	File    string `json:"file"`
	Text    string `json:"text"`
	Version string `json:"version"`
}

type parsedModule struct {
	file   string
	text   string
	module *ast.Module
}

// parse reads the modules in the order of their file names and reports what is wrong with any of them.
func parse(texts []moduleText, allowed *ast.Capabilities) ([]parsedModule, ast.Errors) {
	sorted := slices.SortedFunc(slices.Values(texts), func(a, b moduleText) int { return strings.Compare(a.File, b.File) })
	modules := make([]parsedModule, 0, len(sorted))
	var errors ast.Errors
	for i, text := range sorted {
		if i > 0 && sorted[i-1].File == text.File {
			location := ast.NewLocation(nil, text.File, 1, 1)
			errors = append(errors, ast.NewError(ast.CompileErr, location, "two modules have the same file name"))
			continue
		}
		module, err := parseModule(text, allowed)
		if err != nil {
			errors = append(errors, asErrors(err, text.File)...)
		} else {
			modules = append(modules, parsedModule{text.File, text.Text, module})
		}
	}
	return modules, errors
}

func parseModule(text moduleText, allowed *ast.Capabilities) (*ast.Module, error) {
	module, err := ast.ParseModuleWithOpts(text.File, text.Text, ast.ParserOptions{
		Capabilities:      allowed,
		ProcessAnnotation: true,
		RegoVersion:       version(text.Version),
	})
	if err == nil && module == nil {
		return nil, ast.NewError(ast.ParseErr, ast.NewLocation(nil, text.File, 1, 1), "empty module")
	}
	return module, err
}

func version(name string) ast.RegoVersion {
	if name == "v0" {
		return ast.RegoV0
	}
	return ast.RegoV1
}

func byFile(modules []parsedModule) map[string]*ast.Module {
	named := make(map[string]*ast.Module, len(modules))
	for _, module := range modules {
		named[module.file] = module.module
	}
	return named
}

// decodeCapabilities gives nil, which stands for everything this version of OPA can do, when there is no text.
func decodeCapabilities(text json.RawMessage) (*ast.Capabilities, error) {
	if absent(text) {
		return nil, nil
	}
	return ast.LoadCapabilitiesJSON(bytes.NewReader(text))
}

func capabilitiesOrAll(given *ast.Capabilities) *ast.Capabilities {
	if given == nil {
		return ast.CapabilitiesForThisVersion()
	}
	return given
}

func openStore(text json.RawMessage) (storage.Store, error) {
	data, err := decodeObject(text)
	if err != nil {
		return nil, err
	}
	return inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false)), nil
}

func decodeObject(text json.RawMessage) (map[string]any, error) {
	data := map[string]any{}
	if absent(text) {
		return data, nil
	}
	return data, util.UnmarshalJSON(text, &data)
}

func absent(text json.RawMessage) bool {
	return len(text) == 0 || string(text) == "null"
}
