package main

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

type explainRequest struct {
	Modules      []moduleText    `json:"modules"`
	Query        string          `json:"query"`
	Input        json.RawMessage `json:"input"`
	Data         json.RawMessage `json:"data"`
	Capabilities json.RawMessage `json:"capabilities"`
}

type explainAnswer struct {
	Result any    `json:"result,omitempty"`
	Calls  []call `json:"calls"`
}

type call struct {
	Function  string `json:"function"`
	Arguments []any  `json:"arguments"`
	Result    any    `json:"result"`
	File      string `json:"file"`
	Row       int    `json:"row"`
	Depth     int    `json:"depth"`
}

func explain(request explainRequest) (any, error) {
	given, err := decodeCapabilities(request.Capabilities)
	if err != nil {
		return nil, err
	}
	input, err := decodeInput(request.Input)
	if err != nil {
		return nil, err
	}
	store, err := openStore(request.Data)
	if err != nil {
		return nil, err
	}
	modules, errs := parse(request.Modules, given)
	if len(errs) > 0 {
		return failed{portray(errs)}, nil
	}
	compiler := newCompiler(capabilitiesOrAll(given)).WithEnablePrintStatements(false)
	if compiler.Compile(byFile(modules)); compiler.Failed() {
		return failed{portray(compiler.Errors)}, nil
	}
	query, err := entrypointRef(request.Query)
	if err != nil {
		return nil, err
	}
	listen := &listener{calls: []call{}, evaluating: map[uint64]*ast.Location{}, depths: map[uint64]int{}}
	ctx := context.Background()
	prepared, err := rego.New(rego.Compiler(compiler), rego.Store(store), rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(query))))).
		PrepareForEval(ctx)
	if err != nil {
		return failed{portray(asErrors(err, ""))}, nil
	}
	results, err := prepared.Eval(ctx, rego.EvalParsedInput(input), rego.EvalQueryTracer(listen))
	if err != nil {
		return failed{portray(asErrors(err, ""))}, nil
	}
	answer := explainAnswer{Calls: listen.calls}
	if len(results) > 0 && len(results[0].Expressions) > 0 {
		answer.Result = results[0].Expressions[0].Value
	}
	return answer, nil
}

func decodeInput(text json.RawMessage) (ast.Value, error) {
	var input any
	if err := util.UnmarshalJSON(text, &input); err != nil {
		return nil, err
	}
	return ast.InterfaceToValue(input)
}

// entrypointRef reads a path such as `policies/aws/s3/x/deny`.
func entrypointRef(path string) (ast.Ref, error) {
	parsed, ok := storage.ParsePathEscaped("/" + path)
	if !ok {
		return nil, errors.New("an entry point is written package/rule")
	}
	return parsed.Ref(ast.DefaultRootDocument), nil
}

// listener records what the tests and readers of the library answered.
type listener struct {
	calls []call
	// Where each query stands: the expression it evaluates.
	evaluating map[uint64]*ast.Location
	// How many recorded functions are around each query.
	depths map[uint64]int
}

func (*listener) Enabled() bool { return true }

func (*listener) Config() topdown.TraceConfig { return topdown.TraceConfig{PlugLocalVars: true} }

func (l *listener) TraceEvent(event topdown.Event) {
	rule, isRule := event.Node.(*ast.Rule)
	switch {
	case event.Op == topdown.EvalOp:
		l.evaluating[event.QueryID] = event.Location
	case event.Op == topdown.EnterOp:
		l.depths[event.QueryID] = l.depths[event.ParentID]
		if isRule && recorded(rule) != "" {
			l.depths[event.QueryID]++
		}
	case event.Op == topdown.ExitOp && isRule && recorded(rule) != "":
		l.record(event, rule)
	}
}

// recorded gives the name of a public function of lib.is or lib.tf that tells something of one resource, nothing for others.
func recorded(rule *ast.Rule) string {
	name := strings.TrimPrefix(rule.Ref().String(), "data.")
	own, inLibrary := strings.CutPrefix(name, "lib.is.")
	if !inLibrary {
		own, inLibrary = strings.CutPrefix(name, "lib.tf.")
	}
	if !inLibrary || len(rule.Head.Args) == 0 || strings.HasPrefix(own, "_") || own == "resources" {
		return ""
	}
	return name
}

func (l *listener) record(event topdown.Event, rule *ast.Rule) {
	made := call{
		Function: recorded(rule), Arguments: []any{}, Result: plug(rule.Head.Value, event.Locals), Depth: l.depths[event.ParentID],
	}
	for _, argument := range rule.Head.Args {
		made.Arguments = append(made.Arguments, plug(argument, event.Locals))
	}
	if at := l.evaluating[event.ParentID]; at != nil {
		made.File, made.Row = at.File, at.Row
	}
	l.calls = append(l.calls, made)
}

// plug gives the value of a term in the head of a rule, in which resources and views are abbreviated; null where it has none.
func plug(term *ast.Term, locals *ast.ValueMap) any {
	if term == nil {
		return true
	}
	shown, err := ast.JSON(substitute(term, locals).Value)
	if err != nil {
		return nil
	}
	return abbreviate(shown)
}

func substitute(term *ast.Term, locals *ast.ValueMap) *ast.Term {
	switch content := term.Value.(type) {
	case ast.Var:
		if found := locals.Get(content); found != nil {
			return ast.NewTerm(found)
		}
	case *ast.Array:
		var elements []*ast.Term
		content.Foreach(func(element *ast.Term) { elements = append(elements, substitute(element, locals)) })
		return ast.ArrayTerm(elements...)
	case ast.Object:
		made := ast.NewObject()
		content.Foreach(func(key, field *ast.Term) { made.Insert(substitute(key, locals), substitute(field, locals)) })
		return ast.NewTerm(made)
	case ast.Set:
		made := ast.NewSet()
		content.Foreach(func(member *ast.Term) { made.Add(substitute(member, locals)) })
		return ast.NewTerm(made)
	}
	return term
}

func abbreviate(shown any) any {
	switch content := shown.(type) {
	case []any:
		short := make([]any, 0, len(content))
		for _, element := range content {
			short = append(short, abbreviate(element))
		}
		return short
	case map[string]any:
		if _, isSubject := content["values"]; isSubject && content["address"] != nil {
			at, isView := content["at"]
			if !isView {
				at = []any{}
			}
			return map[string]any{"address": content["address"], "at": at}
		}
		short := make(map[string]any, len(content))
		for name, field := range content {
			short[name] = abbreviate(field)
		}
		return short
	}
	return shown
}
