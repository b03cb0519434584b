import type { CompiledPolicies, CompileRequest, RegoFailure, Toolchain } from '../workflow/ports.ts'
import { exportRules } from './rule-exports.ts'
import { listHostBuiltins } from './toolchain-builtins.ts'
import { type Ask, openHost } from './toolchain-host.ts'

/**
 * Opens OPA's compiler, which runs as WebAssembly without files and network. The first call in a process takes some 250 ms; each toolchain
 * has a memory of its own.
 *
 * Methods throw a `Problem`: `input.too-large` beyond 64 MiB of modules and data, `input.too-deep` when these exhaust the stack,
 * `internal.bug` when the compiler itself breaks down. The toolchain can be used again after each of them.
 */
export async function openToolchain(): Promise<Toolchain> {
  return createToolchain(await openHost())
}

function createToolchain(ask: Ask): Toolchain {
  return {
    check: (request) => ask<RegoFailure>('check', request).errors,
    compile: (request) => compile(ask, request),
    inspect: (request) => ask('inspect', request),
    reads: (request) => ask('reads', request),
    test: (request) => ask('test', request),
    format: (module) => ask('format', module),
    explain: (request) => ask('explain', request),
    builtin: (name, ...terms) => ask('builtin', { name, arguments: terms }),
    capabilities: (without) => ask('capabilities', { without }),
  }
}

function compile(ask: Ask, request: CompileRequest): CompiledPolicies | RegoFailure {
  const answer = ask<{ readonly wasm: string } | RegoFailure>('compile', request)
  if ('errors' in answer) return answer
  const wasm = exportRules(new Uint8Array(Buffer.from(answer.wasm, 'base64')), request.entrypoints)
  return { wasm, builtins: listHostBuiltins(wasm) }
}
