package main

import (
	"errors"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type regoError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	File    string `json:"file"`
	Row     int    `json:"row"`
	Column  int    `json:"column"`
	Details string `json:"details,omitempty"`
}

type failed struct {
	Errors []regoError `json:"errors"`
}

// asErrors makes OPA's own kind of error list of any error it returned.
func asErrors(err error, file string) ast.Errors {
	var many ast.Errors
	var one *ast.Error
	var evaluation *topdown.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &many):
		return many
	case errors.As(err, &one):
		return ast.Errors{one}
	case errors.As(err, &evaluation):
		return ast.Errors{{Code: evaluation.Code, Message: evaluation.Message, Location: evaluation.Location}}
	}
	return ast.Errors{{Code: ast.CompileErr, Message: err.Error(), Location: ast.NewLocation(nil, file, 0, 0)}}
}

// portray gives errors in the order of files and rows, each once.
func portray(found ast.Errors) []regoError {
	located := make(ast.Errors, 0, len(found))
	for _, err := range found {
		if err.Location == nil {
			err = &ast.Error{Code: err.Code, Message: err.Message, Details: err.Details, Location: &ast.Location{}}
		}
		located = append(located, err)
	}
	located.Sort()
	portrayed := make([]regoError, 0, len(located))
	for _, err := range located {
		next := regoError{err.Code, err.Message, err.Location.File, err.Location.Row, err.Location.Col, detail(err)}
		if len(portrayed) == 0 || portrayed[len(portrayed)-1] != next {
			portrayed = append(portrayed, next)
		}
	}
	return portrayed
}

func detail(err *ast.Error) string {
	if err.Details == nil {
		return ""
	}
	return strings.Join(err.Details.Lines(), "\n")
}
