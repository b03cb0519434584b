import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { brotliDecompressSync } from 'node:zlib'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { createWasi, type Wasi } from './toolchain-wasi.ts'

/** One request may not be larger than this, in bytes of its JSON text. */
export const maxRequestBytes = 64 * 1024 * 1024

/** Sends one operation into the toolchain and gives its answer, whose shape both sides agree on. */
export type Ask = <Answer>(operation: string, request: object) => Answer

interface Program {
  readonly memory: WebAssembly.Memory
  readonly allocate: (size: number) => number
  readonly run: () => number
  readonly answer: () => number
  readonly wasi: Wasi
}

let compiling: Promise<WebAssembly.Module> | undefined

/**
 * Loads the toolchain, once per process, and gives the function that calls it. Each caller's function has a program of its own, started at
 * its first call and again after a call that broke it.
 *
 * @throws {Problem} `internal.bug` when the toolchain is missing from the installation.
 */
export async function openHost(): Promise<Ask> {
  compiling ??= compileToolchain().catch((cause: unknown) => {
    compiling = undefined
    throw cause
  })
  const module = await compiling
  let program: Program | undefined
  return <Answer>(operation: string, request: object): Answer => {
    const input = new TextEncoder().encode(JSON.stringify({ ...request, op: operation }))
    if (input.length > maxRequestBytes) {
      throw new Problem('input.too-large', 'The policies are too large to be compiled together', {
        found: `${input.length} bytes`,
        wanted: `at most ${maxRequestBytes} bytes`,
        next: 'Give fewer policies or less data in one run.',
      })
    }
    const running = program ?? withLiftoff(() => startProgram(module))
    // Set again only after a call that ended well, so that a broken program is never called twice.
    program = undefined
    const answer = call(running, operation, input)
    program = running
    return answer as Answer
  }
}

/** Reads the packed toolchain: beside this file in the source tree; in `app/`, seen from `dist/`, `action/dist/` and the chunks in them. */
function readToolchain(): Uint8Array {
  for (const place of ['./', '../app/rego/', '../../app/rego/', '../../../app/rego/']) {
    try {
      return readFileSync(new URL(`${place}toolchain/toolchain.wasm.br`, import.meta.url))
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
    }
  }
  throw new Problem('internal.bug', 'The Rego toolchain is missing from this installation', {
    wanted: 'app/rego/toolchain/toolchain.wasm.br',
    next: 'Install the package again.',
  })
}

async function compileToolchain(): Promise<WebAssembly.Module> {
  const bytes = brotliDecompressSync(readToolchain())
  setFlagsFromString('--liftoff-only')
  try {
    return await WebAssembly.compile(bytes)
  } finally {
    setFlagsFromString('--no-liftoff-only')
  }
}

/** V8's optimising compiler takes seconds of every core for the huge functions Go makes, for a gain that never comes back. */
function withLiftoff<T>(work: () => T): T {
  setFlagsFromString('--liftoff-only')
  try {
    return work()
  } finally {
    setFlagsFromString('--no-liftoff-only')
  }
}

function startProgram(module: WebAssembly.Module): Program {
  const wasi = createWasi(module)
  const {
    memory,
    allocate,
    run,
    answer,
    _initialize: initialize,
  } = new WebAssembly.Instance(module, wasi.imports).exports
  if (
    !(memory instanceof WebAssembly.Memory) ||
    typeof allocate !== 'function' ||
    typeof run !== 'function' ||
    typeof answer !== 'function' ||
    typeof initialize !== 'function'
  ) {
    throw new Problem('internal.bug', 'The Rego toolchain lacks a function it must export')
  }
  wasi.attach(memory)
  initialize()
  return {
    memory,
    allocate: (size) => Number(allocate(size)) >>> 0,
    run: () => Number(run()) >>> 0,
    answer: () => Number(answer()) >>> 0,
    wasi,
  }
}

function call(program: Program, operation: string, input: Uint8Array): JsonObject {
  let text: string
  try {
    const at = program.allocate(input.length)
    new Uint8Array(program.memory.buffer, at, input.length).set(input)
    const size = program.run()
    text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, program.answer(), size))
  } catch (cause) {
    throw explainCrash(operation, cause, program.wasi.written())
  }
  return readAnswer(operation, JSON.parse(text) as Json)
}

function explainCrash(operation: string, cause: unknown, written: string): Problem {
  if (cause instanceof RangeError) {
    return new Problem('input.too-deep', `The Rego toolchain ran out of stack while it worked on: ${operation}`, {
      next: 'Nest the policies or the data less deeply.',
      cause,
    })
  }
  const lastWords = written.split('\n').find((line) => line !== '')
  return new Problem('internal.bug', `The Rego toolchain broke down while it worked on: ${operation}`, {
    found: lastWords ?? (cause instanceof Error ? cause.message : String(cause)),
    next: 'Please report this together with the policies.',
    cause,
  })
}

function readAnswer(operation: string, message: Json): JsonObject {
  if (isObject(message)) {
    if (isObject(message.answer)) return message.answer
    const found = message.panic ?? message.failure
    if (typeof found === 'string') {
      throw new Problem('internal.bug', `The Rego toolchain could not do this: ${operation}`, {
        found,
        next: 'Please report this together with the policies.',
      })
    }
  }
  throw new Problem('internal.bug', `The Rego toolchain gave no answer to: ${operation}`)
}
