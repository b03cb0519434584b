// Plumbline's Rego toolchain: OPA's compiler, type checker, formatter, evaluator and test runner behind three exported
// functions, so that it runs as one WebAssembly module without a file system and without a network.
//
// The host asks for room with allocate, writes a JSON request there, calls run and reads the JSON answer at the address
// that answer gives.
package main

import (
	"encoding/json"
	"fmt"
	"unsafe"
)

var (
	request  []byte
	response []byte
)

func main() {}

//go:wasmexport allocate
func allocate(size uint32) unsafe.Pointer {
	// One byte more than asked for, so that an empty request has an address too.
	request = make([]byte, size, size+1)
	return unsafe.Pointer(unsafe.SliceData(request))
}

//go:wasmexport run
func run() uint32 {
	input := request
	request = nil
	response = respond(input)
	return uint32(len(response))
}

//go:wasmexport answer
func answer() unsafe.Pointer {
	return unsafe.Pointer(unsafe.SliceData(response))
}

// envelope holds exactly one of its fields: the answer of an operation, a request nobody can answer, or a panic.
type envelope struct {
	Answer  any    `json:"answer,omitempty"`
	Failure string `json:"failure,omitempty"`
	Panic   string `json:"panic,omitempty"`
}

func respond(input []byte) (output []byte) {
	defer func() {
		if cause := recover(); cause != nil {
			output = encode(envelope{Panic: fmt.Sprint(cause)})
		}
	}()
	var head struct {
		Op string `json:"op"`
	}
	if err := json.Unmarshal(input, &head); err != nil {
		return encode(envelope{Failure: err.Error()})
	}
	operation, known := operations[head.Op]
	if !known {
		return encode(envelope{Failure: "unknown operation " + head.Op})
	}
	result, err := operation(input)
	if err != nil {
		return encode(envelope{Failure: err.Error()})
	}
	return encode(envelope{Answer: result})
}

var operations = map[string]func([]byte) (any, error){
	"builtin":      handle(builtin),
	"capabilities": handle(capabilities),
	"check":        handle(check),
	"compile":      handle(compileWasm),
	"explain":      handle(explain),
	"format":       handle(formatModule),
	"inspect":      handle(inspect),
	"reads":        handle(findReads),
	"test":         handle(runTests),
}

// handle turns a function on one request type into an operation on JSON text.
func handle[Request any](operation func(Request) (any, error)) func([]byte) (any, error) {
	return func(input []byte) (any, error) {
		var decoded Request
		if err := json.Unmarshal(input, &decoded); err != nil {
			return nil, err
		}
		return operation(decoded)
	}
}

func encode(message envelope) []byte {
	text, err := json.Marshal(message)
	if err != nil {
		return encode(envelope{Failure: err.Error()})
	}
	return text
}
