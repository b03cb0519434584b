package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type testRequest struct {
	Modules      []moduleText    `json:"modules"`
	Data         json.RawMessage `json:"data"`
	Run          string          `json:"run"`
	Coverage     bool            `json:"coverage"`
	TimeoutMs    int             `json:"timeoutMs"`
	Capabilities json.RawMessage `json:"capabilities"`
	// Builtins whose errors are an answer the policies count on.
	Tolerated []string `json:"tolerated"`
}

type testAnswer struct {
	Results  []testResult `json:"results"`
	Coverage *coverage    `json:"coverage,omitempty"`
	Errors   []regoError  `json:"errors"`
}

type testResult struct {
	Package    string     `json:"package"`
	Name       string     `json:"name"`
	File       string     `json:"file"`
	Row        int        `json:"row"`
	Passed     bool       `json:"passed"`
	Skipped    bool       `json:"skipped,omitempty"`
	Problem    *regoError `json:"error,omitempty"`
	DurationMs float64    `json:"durationMs"`
	Printed    []string   `json:"printed"`
	Cases      []testCase `json:"cases,omitempty"`
	FailedAt   *failure   `json:"failedAt,omitempty"`
}

type testCase struct {
	Name   string `json:"name"`
	Passed bool   `json:"passed"`
}

type failure struct {
	File string `json:"file"`
	Row  int    `json:"row"`
	Text string `json:"text"`
}

func runTests(request testRequest) (any, error) {
	given, err := decodeCapabilities(request.Capabilities)
	if err != nil {
		return nil, err
	}
	store, err := openStore(request.Data)
	if err != nil {
		return nil, err
	}
	modules, errs := parse(request.Modules, given)
	if len(errs) > 0 {
		return testAnswer{[]testResult{}, nil, portray(errs)}, nil
	}
	watch := &watcher{states: map[*ast.Location]*testState{}}
	if request.Coverage {
		watch.cover = cover.New()
	}
	// The runner hands every test's evaluation to its custom builtins; that is where errors of builtins can be collected.
	collect := &tester.Builtin{Func: func(evaluation *rego.Rego) { rego.BuiltinErrorList(watch.next())(evaluation) }}
	runner := tester.NewRunner().
		SetCompiler(newCompiler(capabilitiesOrAll(given))).
		SetStore(store).
		SetModules(byFile(modules)).
		SetTimeout(time.Duration(cmp.Or(request.TimeoutMs, 5000)) * time.Millisecond).
		SetParallel(1).
		CapturePrintOutput(true).
		SetCoverageQueryTracer(watch).
		AddCustomBuiltins([]*tester.Builtin{collect}).
		Filter(request.Run)
	results, err := runAll(runner, store)
	if err != nil {
		return testAnswer{[]testResult{}, nil, portray(asErrors(err, ""))}, nil
	}
	answer := testAnswer{Results: []testResult{}, Errors: []regoError{}}
	for _, result := range results {
		answer.Results = append(answer.Results, watch.portrayResult(result, request.Tolerated))
	}
	slices.SortFunc(answer.Results, func(a, b testResult) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Name, b.Name))
	})
	if watch.cover != nil {
		answer.Coverage = portrayCoverage(watch.cover.Report(byFile(modules)))
	}
	return answer, nil
}

func runAll(runner *tester.Runner, store storage.Store) ([]*tester.Result, error) {
	ctx := context.Background()
	var results []*tester.Result
	err := storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		channel, err := runner.RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for result := range channel {
			results = append(results, result)
		}
		return nil
	})
	return results, err
}

// watcher follows the evaluation of tests, one after the other: what is covered, where a test failed and which builtins
// raised errors. It also lets timers run, which nothing else does while WebAssembly computes.
type watcher struct {
	cover   *cover.Cover
	states  map[*ast.Location]*testState
	errors  *[]topdown.Error
	current *testState
	events  int
}

type testState struct {
	query    uint64
	errors   *[]topdown.Error
	failedAt *ast.Location
}

func (*watcher) Enabled() bool { return true }

func (*watcher) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

// next begins a test.
func (w *watcher) next() *[]topdown.Error {
	w.errors, w.current = &[]topdown.Error{}, nil
	return w.errors
}

func (w *watcher) TraceEvent(event topdown.Event) {
	if w.events++; w.events%256 == 0 {
		runtime.Gosched()
	}
	if w.cover != nil {
		w.cover.TraceEvent(event)
	}
	switch event.Op {
	case topdown.EnterOp:
		if rule, isRule := event.Node.(*ast.Rule); isRule && w.current == nil {
			w.current = &testState{query: event.QueryID, errors: w.errors}
			w.states[rule.Location] = w.current
		}
	case topdown.FailOp:
		if w.current != nil && event.QueryID == w.current.query {
			w.current.failedAt = event.Location
		}
	}
}

func (w *watcher) portrayResult(result *tester.Result, tolerated []string) testResult {
	portrayed := testResult{
		Package:    strings.TrimPrefix(result.Package, "data."),
		Name:       result.Name,
		File:       result.Location.File,
		Row:        result.Location.Row,
		Skipped:    result.Skip,
		DurationMs: float64(result.Duration.Microseconds()) / 1000,
		Printed:    lines(result.Output),
		Cases:      cases(result.SubResults),
	}
	state := w.states[result.Location]
	switch {
	case result.Error != nil && topdown.IsCancel(result.Error):
		portrayed.Problem = &regoError{
			Code: topdown.CancelErr, Message: "the test took too long", File: portrayed.File, Row: portrayed.Row, Column: result.Location.Col,
		}
	case result.Error != nil:
		portrayed.Problem = evaluationError(result.Error)
	case state != nil:
		portrayed.Problem = firstError(*state.errors, tolerated)
	}
	portrayed.Passed = !result.Fail && !result.Skip && portrayed.Problem == nil
	if result.Fail && state != nil && state.failedAt != nil {
		portrayed.FailedAt = &failure{state.failedAt.File, state.failedAt.Row, string(state.failedAt.Text)}
	}
	return portrayed
}

func firstError(found []topdown.Error, tolerated []string) *regoError {
	for _, one := range found {
		name, _, _ := strings.Cut(one.Message, ":")
		if !slices.Contains(tolerated, name) {
			return evaluationError(&one)
		}
	}
	return nil
}

func evaluationError(err error) *regoError {
	var evaluation *topdown.Error
	if !errors.As(err, &evaluation) {
		return &regoError{Code: topdown.InternalErr, Message: err.Error()}
	}
	portrayed := &regoError{Code: evaluation.Code, Message: evaluation.Message}
	if at := evaluation.Location; at != nil {
		portrayed.File, portrayed.Row, portrayed.Column = at.File, at.Row, at.Col
	}
	return portrayed
}

func cases(results tester.SubResultMap) []testCase {
	var found []testCase
	for name, result := range results.Iter {
		found = append(found, testCase{strings.Join(name, "/"), !result.Fail})
	}
	return found
}

func lines(output []byte) []string {
	text := string(bytes.TrimSuffix(output, []byte("\n")))
	if text == "" {
		return []string{}
	}
	return strings.Split(text, "\n")
}
