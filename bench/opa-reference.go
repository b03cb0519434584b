// Evaluates OPA's own test cases with OPA's own evaluator and prints one JSON document a line: the case with every number as it was
// written, and whether the evaluator gives what the case wants. Run from the toolchain's module, so that both are the same version of OPA.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

type judged struct {
	Folder    string         `json:"folder"`
	Version   string         `json:"version"`
	Case      cases.TestCase `json:"case"`
	Passes    bool           `json:"passes"`
	Complaint string         `json:"complaint,omitempty"`
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, version := range []string{"v0", "v1"} {
		set, err := cases.Load(filepath.Join(os.Args[1], version))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		for _, test := range set.Sorted().Cases {
			complaint := judge(test, version)
			line, err := json.Marshal(judged{filepath.Base(filepath.Dir(test.Filename)), version, test, complaint == "", complaint})
			if err != nil {
				panic(err)
			}
			out.Write(line)
			out.WriteByte('\n')
		}
	}
}

// judge gives what is wrong with the evaluator's answer, nothing when it is what the case wants.
func judge(test cases.TestCase, version string) (complaint string) {
	defer func() {
		if reason := recover(); reason != nil {
			complaint = fmt.Sprint(reason)
		}
	}()
	for name, value := range test.Env {
		os.Setenv(name, value)
		defer os.Unsetenv(name)
	}
	results, err := evaluate(test, version)
	if test.WantError != nil && (err == nil || !strings.Contains(err.Error(), *test.WantError)) {
		return fmt.Sprintf("wanted error %q, got %v", *test.WantError, err)
	}
	if test.WantErrorCode != nil {
		if found, ok := err.(*topdown.Error); !ok || found.Code != *test.WantErrorCode {
			return fmt.Sprintf("wanted error code %s, got %v", *test.WantErrorCode, err)
		}
	}
	if err != nil && test.WantError == nil && test.WantErrorCode == nil {
		return err.Error()
	}
	if test.WantResult != nil {
		if wanted, got := wantedSet(*test.WantResult), resultSet(results, test); wanted.Compare(got) != 0 {
			return fmt.Sprintf("wanted %v, got %v", wanted, got)
		}
	}
	return ""
}

func evaluate(test cases.TestCase, version string) (topdown.QueryResultSet, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	options := ast.ParserOptions{RegoVersion: ast.RegoV1}
	if version == "v0" {
		options.RegoVersion = ast.RegoV0
	}
	if test.ExperimentalKeywords {
		options.Capabilities = ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(true))
	}
	modules := map[string]string{}
	for i, text := range test.Modules {
		modules[fmt.Sprintf("test-%d.rego", i)] = text
	}
	compiler := ast.MustCompileModulesWithOpts(modules, ast.CompileOpts{ParserOptions: options})
	query, err := compiler.QueryCompiler().Compile(ast.MustParseBody(test.Query))
	if err != nil {
		return nil, err
	}
	store := inmem.New()
	if test.Data != nil {
		store = inmem.NewFromObject(*test.Data)
	}
	stop := topdown.NewCancel()
	defer context.AfterFunc(ctx, stop.Cancel)()
	evaluation := topdown.NewQuery(query).WithCompiler(compiler).WithStore(store).
		WithTransaction(storage.NewTransactionOrDie(ctx, store)).WithInput(input(test)).
		WithStrictBuiltinErrors(test.StrictError).WithCancel(stop)
	return evaluation.Run(ctx)
}

func input(test cases.TestCase) *ast.Term {
	switch {
	case test.InputTerm != nil:
		return ast.MustParseTerm(*test.InputTerm)
	case test.Input != nil:
		return ast.NewTerm(ast.MustInterfaceToValue(*test.Input))
	}
	return nil
}

func wantedSet(wanted []map[string]any) ast.Set {
	set := ast.NewSet()
	for _, bindings := range wanted {
		set.Add(ast.NewTerm(ast.MustInterfaceToValue(bindings)))
	}
	return set
}

func resultSet(results topdown.QueryResultSet, test cases.TestCase) ast.Set {
	set := ast.NewSet()
	for _, bindings := range results {
		object := ast.NewObject()
		for name, term := range bindings {
			if test.IgnoreGeneratedVars && strings.HasPrefix(string(name), "__localq") {
				continue
			}
			value, err := ast.JSON(term.Value)
			if err != nil {
				panic(err)
			}
			if list, ok := value.([]any); ok && test.SortBindings {
				slices.SortFunc(list, util.Compare)
			}
			object.Insert(ast.StringTerm(string(name)), ast.NewTerm(ast.MustInterfaceToValue(value)))
		}
		set.Add(ast.NewTerm(object))
	}
	return set
}
