import { forgetExport, ruleExport } from './rule-exports.ts'

/** The functions a compiled policy exports, as OPA documents its WebAssembly ABI (version 1.3). Addresses are byte offsets in its memory. */
interface PolicyExports {
  readonly opa_malloc: (bytes: number) => number
  readonly opa_free: (address: number) => void
  readonly opa_json_parse: (address: number, bytes: number) => number
  readonly opa_value_parse: (address: number, bytes: number) => number
  readonly opa_json_dump: (value: number) => number
  readonly opa_value_dump: (value: number) => number
  readonly opa_heap_ptr_get: () => number
  readonly opa_heap_ptr_set: (address: number) => void
  readonly opa_eval_ctx_new: () => number
  readonly opa_eval_ctx_set_input: (context: number, value: number) => void
  readonly opa_eval_ctx_set_data: (context: number, value: number) => void
  readonly opa_eval_ctx_set_entrypoint: (context: number, id: number) => void
  readonly opa_eval_ctx_get_result: (context: number) => number
  readonly eval: (context: number) => number
  readonly builtins: () => number
  readonly entrypoints: () => number
}

/** What `exportRules` added, by its names. */
type Rules = Readonly<Record<string, ((...operands: number[]) => number) | undefined>>

/** Thrown by a policy that gave up: the text it gave, `x.rego:4:1: var assignment conflict` or a complaint of its runtime. */
export class PolicyAbort extends Error {}

/** Answers a builtin the policy does not have itself; operands and result are term text, undefined is an undefined call. */
export type CallBuiltin = (name: string, operands: readonly string[]) => string | undefined

/**
 * One instance of a compiled policy. Values live on a heap that only grows; a position on it, taken after parsing, is where evaluations
 * start. After a throw out of an instance only its `renew` may be used: it gives a sound one on which what lies below the position is alive.
 */
export interface PolicyInstance {
  readonly entrypoints: ReadonlyMap<string, number>
  /** Builtins it asks its host for. */
  readonly builtins: readonly string[]
  heap(): number
  /** Forgets everything above the position. */
  rewind(position: number): void
  /** Copies UTF-8 JSON into memory and parses it; the address of the value, 0 when it is not JSON. */
  parse(json: Uint8Array): number
  /** Evaluates one entry point on parsed values (0 is undefined); the result set as term text in UTF-8. */
  evaluate(id: number, input: number, data: number): Uint8Array
  /**
   * The value of the rule behind an entry point as term text in UTF-8, undefined when it has none. What rules without arguments came to is known
   * until `forget`, so that all entry points that ask one share its work; only then the heap may be rewound.
   */
  evaluateRule(entrypoint: string, input: number, data: number): Uint8Array | undefined
  /** Whether `evaluateRule` can be asked for an entry point. */
  hasRule(entrypoint: string): boolean
  forget(): void
  renew(position: number): PolicyInstance
}

/** Largest memory: one page short of 4 GiB, since the policy's allocator counts bytes in 32 bits. */
export const mostPages = 65_535
export const pageBytes = 65_536

/**
 * Instantiates a compiled policy on a memory.
 *
 * A host function that throws leaves the policy's own stack pointer behind, so an aborted instance is not used again. A new instance
 * on the same memory starts afresh and keeps what lies above its static data, so what was parsed need not be parsed again.
 */
export function instantiate(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  call: CallBuiltin,
  earlier?: Earlier,
): PolicyInstance {
  const text = memoryText(memory)
  const dispatch = (id: number, _context: number, ...operands: number[]): number => {
    const result = call(names[id] ?? '', operands.map(dump))
    if (result === undefined) return 0
    const bytes = Buffer.byteLength(result)
    const address = wasm.opa_malloc(bytes)
    text.write(address, result, bytes)
    const value = wasm.opa_value_parse(address, bytes)
    wasm.opa_free(address)
    return value
  }
  const env = {
    memory,
    opa_abort: (address: number) => {
      throw new PolicyAbort(text.read(address))
    },
    opa_println: () => undefined,
    opa_builtin0: dispatch,
    opa_builtin1: dispatch,
    opa_builtin2: dispatch,
    opa_builtin3: dispatch,
    opa_builtin4: dispatch,
  }
  const exported = new WebAssembly.Instance(module, { env }).exports as unknown as Rules
  const wasm = exported as unknown as PolicyExports
  const rule = (entrypoint: string) => exported[ruleExport(entrypoint)]
  // Reading the directory writes to the heap, where an earlier instance's values may lie.
  const { ids, entrypoints } = earlier?.directory ?? readDirectory()
  wasm.opa_heap_ptr_set(earlier?.position ?? wasm.opa_heap_ptr_get())
  const names = inOrder(ids)

  function dump(value: number): string {
    const address = wasm.opa_value_dump(value)
    const dumped = text.read(address)
    wasm.opa_free(address)
    return dumped
  }

  function readDirectory(): Directory {
    const base = wasm.opa_heap_ptr_get()
    const directory = { ids: readObject(wasm.builtins()), entrypoints: readObject(wasm.entrypoints()) }
    wasm.opa_heap_ptr_set(base)
    return directory
  }

  function readObject(value: number): ReadonlyMap<string, number> {
    return new Map(Object.entries(JSON.parse(text.read(wasm.opa_json_dump(value))) as Record<string, number>))
  }

  return {
    entrypoints,
    builtins: [...ids.keys()],
    heap: () => wasm.opa_heap_ptr_get(),
    rewind: (position) => wasm.opa_heap_ptr_set(position),
    parse(json) {
      const address = wasm.opa_malloc(json.byteLength)
      text.copy(address, json)
      return wasm.opa_json_parse(address, json.byteLength)
    },
    evaluate(id, input, data) {
      const context = wasm.opa_eval_ctx_new()
      wasm.opa_eval_ctx_set_input(context, input)
      wasm.opa_eval_ctx_set_data(context, data)
      wasm.opa_eval_ctx_set_entrypoint(context, id)
      wasm.eval(context)
      return text.slice(wasm.opa_value_dump(wasm.opa_eval_ctx_get_result(context)))
    },
    evaluateRule(entrypoint, input, data) {
      const value = rule(entrypoint)?.(input, data) ?? 0
      return value === 0 ? undefined : text.slice(wasm.opa_value_dump(value))
    },
    hasRule: (entrypoint) => rule(entrypoint) !== undefined,
    forget: () => exported[forgetExport]?.(),
    renew: (position) => instantiate(module, memory, call, { directory: { ids, entrypoints }, position }),
  }
}

/** Numbers of the builtins and of the entry points, by name. */
interface Directory {
  readonly ids: ReadonlyMap<string, number>
  readonly entrypoints: ReadonlyMap<string, number>
}

/** What an instance takes over from one that was aborted on the same memory. */
interface Earlier {
  readonly directory: Directory
  readonly position: number
}

function inOrder(ids: ReadonlyMap<string, number>): readonly string[] {
  const names: string[] = []
  for (const [name, id] of ids) names[id] = name
  return names
}

/** Reads and writes at addresses as WebAssembly gives them: signed, so that those above 2 GiB are negative. */
interface MemoryText {
  read(address: number): string
  slice(address: number): Uint8Array
  write(address: number, text: string, bytes: number): void
  copy(address: number, bytes: Uint8Array): void
}

function memoryText(memory: WebAssembly.Memory): MemoryText {
  let view = Buffer.from(memory.buffer)
  // A grown memory has a new buffer and leaves the old one empty.
  const current = (): Buffer => {
    if (view.buffer !== memory.buffer) view = Buffer.from(memory.buffer)
    return view
  }
  return {
    read: (address) => textAt(address).toString('utf8'),
    slice: (address) => new Uint8Array(textAt(address)),
    write: (address, text, bytes) => void from(address).write(text, 0, bytes, 'utf8'),
    copy: (address, bytes) => current().set(bytes, address >>> 0),
  }

  function textAt(address: number): Buffer {
    const rest = from(address)
    return rest.subarray(0, rest.indexOf(0))
  }

  // Node cuts offsets into a buffer off at 2 GiB, but not those of a part of it.
  function from(address: number): Buffer {
    return current().subarray(address >>> 0)
  }
}
