import { Problem } from '../model/problem.ts'

interface PolicyExports {
  readonly opa_json_dump: (address: number) => number
  readonly builtins: () => number
}

/** What policies hold of constant texts comes with them, and many policies hold much; pages nobody touches take no memory. */
const enoughPages = 1024

/**
 * Names of the host builtins a compiled policy calls, sorted: what its `builtins` export lists.
 *
 * @throws {Problem} `internal.bug` when `wasm` is no policy compiled by OPA.
 */
export function listHostBuiltins(wasm: Uint8Array): readonly string[] {
  const module = new WebAssembly.Module(wasm as BufferSource)
  const memory = new WebAssembly.Memory({ initial: enoughPages })
  const env: WebAssembly.ModuleImports = { memory }
  for (const { name, kind } of WebAssembly.Module.imports(module)) if (kind === 'function') env[name] = () => 0
  const { exports } = new WebAssembly.Instance(module, { env })
  if (!isPolicy(exports)) throw new Problem('internal.bug', 'The compiled policies lack the exports of the OPA ABI')
  const at = exports.opa_json_dump(exports.builtins())
  const bytes = new Uint8Array(memory.buffer, at)
  const names: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0))))
  return Object.keys(names as object).sort()
}

function isPolicy(exports: object): exports is PolicyExports {
  return (
    'opa_json_dump' in exports &&
    typeof exports.opa_json_dump === 'function' &&
    'builtins' in exports &&
    typeof exports.builtins === 'function'
  )
}
