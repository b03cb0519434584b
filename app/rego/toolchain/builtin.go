package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

type builtinRequest struct {
	Name      string   `json:"name"`
	Arguments []string `json:"arguments"`
}

type builtinAnswer struct {
	Value   string     `json:"value,omitempty"`
	Problem *regoError `json:"error,omitempty"`
}

// builtin calls OPA's own implementation of one builtin; neither value nor error means undefined.
func builtin(request builtinRequest) (any, error) {
	implementation := topdown.GetBuiltin(request.Name)
	if implementation == nil {
		return nil, fmt.Errorf("no builtin %s", request.Name)
	}
	arguments := make([]*ast.Term, 0, len(request.Arguments))
	for _, text := range request.Arguments {
		term, err := ast.ParseTerm(text)
		if err != nil {
			return nil, fmt.Errorf("an argument of %s is no term: %w", request.Name, err)
		}
		arguments = append(arguments, term)
	}
	var result *ast.Term
	err := implementation(builtinContext(), arguments, func(term *ast.Term) error {
		result = term
		return nil
	})
	switch {
	case err != nil:
		return builtinAnswer{Problem: evaluationError(err)}, nil
	case result == nil:
		return builtinAnswer{}, nil
	}
	var text bytes.Buffer
	if err := writeTerm(&text, result.Value); err != nil {
		return nil, err
	}
	return builtinAnswer{Value: text.String()}, nil
}

func builtinContext() topdown.BuiltinContext {
	return topdown.BuiltinContext{
		Context:      context.Background(),
		Cancel:       topdown.NewCancel(),
		Cache:        builtins.Cache{},
		Seed:         rand.Reader,
		Time:         ast.NewTerm(ast.Number(fmt.Sprint(time.Now().UnixNano()))),
		Capabilities: ast.CapabilitiesForThisVersion(),
		Location:     ast.NewLocation(nil, "", 0, 0),
	}
}

// writeTerm writes a value as OPA's compiled policies read it: JSON, with sets and any key an object may have. Strings
// are JSON strings, where a term's own String method uses escapes of Go that JSON does not have.
func writeTerm(to *bytes.Buffer, value ast.Value) error {
	switch value := value.(type) {
	case ast.Null, ast.Boolean, ast.Number:
		to.WriteString(value.String())
	case ast.String:
		return writeString(to, string(value))
	case *ast.Array:
		return writeAll(to, "[", "]", value.Len(), func(i int) error { return writeTerm(to, value.Elem(i).Value) })
	case ast.Set:
		if value.Len() == 0 {
			to.WriteString("set()")
			return nil
		}
		members := value.Slice()
		return writeAll(to, "{", "}", len(members), func(i int) error { return writeTerm(to, members[i].Value) })
	case ast.Object:
		keys := value.Keys()
		return writeAll(to, "{", "}", len(keys), func(i int) error {
			if err := writeTerm(to, keys[i].Value); err != nil {
				return err
			}
			to.WriteByte(':')
			return writeTerm(to, value.Get(keys[i]).Value)
		})
	default:
		return fmt.Errorf("a builtin gave a %T", value)
	}
	return nil
}

func writeAll(to *bytes.Buffer, open, end string, count int, write func(int) error) error {
	to.WriteString(open)
	for i := range count {
		if i > 0 {
			to.WriteByte(',')
		}
		if err := write(i); err != nil {
			return err
		}
	}
	to.WriteString(end)
	return nil
}

func writeString(to *bytes.Buffer, text string) error {
	encoder := json.NewEncoder(to)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		return err
	}
	// The encoder ends every value with a line break.
	to.Truncate(to.Len() - 1)
	return nil
}
