/**
 * Compiled policies export one function that finds an entry point by its number among all plans. Compiling it takes time and memory that grow with
 * the square of their number (measured with 864: 54 ms and 86 MB at every start), and each call forgets what rules came to. So the rules behind the
 * entry points, and what forgets, are exported beside it. Layout: WebAssembly core specification 1.0, binary format; names: OPA 1.22,
 * internal/compiler/wasm.
 */

/** Under this name what OPA calls before an entry point, to forget what rules came to, is exported. */
export const forgetExport = 'forget'

/** Under this name the function of the rule behind an entry point is exported: (input, data) → value, 0 for undefined. */
export function ruleExport(entrypoint: string): string {
  return `rule:${entrypoint}`
}

/** The module with exports for these entry points; those whose function is not found are left out, and the module stays as it is without names. */
export function exportRules(wasm: Uint8Array, entrypoints: readonly string[]): Uint8Array {
  const sections = sectionsOf(wasm)
  const names = functionNames(wasm, sections)
  const exported = sections.find(({ id }) => id === exportSection)
  const forget = names.get('opa_memoize_init')
  if (exported === undefined || forget === undefined) return wasm
  const added = entrypoints.flatMap((entrypoint) => {
    const index = names.get(`g0.data.${entrypoint.replaceAll('/', '.')}`)
    return index === undefined ? [] : [exportOf(ruleExport(entrypoint), index)]
  })
  const reader = { wasm, at: exported.start }
  const count = readNumber(reader)
  const payload = Buffer.concat([
    number(count + added.length + 1),
    wasm.subarray(reader.at, exported.end),
    ...added,
    exportOf(forgetExport, forget),
  ])
  const head = wasm.subarray(0, exported.begin)
  return Buffer.concat([
    head,
    Buffer.from([exportSection]),
    number(payload.length),
    payload,
    wasm.subarray(exported.end),
  ])
}

interface Section {
  readonly id: number
  /** Where its number stands, where its content begins, and where it ends. */
  readonly begin: number
  readonly start: number
  readonly end: number
}

interface Reader {
  readonly wasm: Uint8Array
  at: number
}

const customSection = 0
const exportSection = 7
const magicBytes = 8
const functionNamesSubsection = 1

function sectionsOf(wasm: Uint8Array): readonly Section[] {
  const reader: Reader = { wasm, at: magicBytes }
  const sections: Section[] = []
  while (reader.at < wasm.length) {
    const begin = reader.at
    const id = wasm[reader.at++] as number
    const size = readNumber(reader)
    sections.push({ id, begin, start: reader.at, end: reader.at + size })
    reader.at += size
  }
  return sections
}

/** Index by name, from the custom section `name`. */
function functionNames(wasm: Uint8Array, sections: readonly Section[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const { id, start, end } of sections) {
    const reader: Reader = { wasm, at: start }
    if (id !== customSection || readText(reader) !== 'name') continue
    while (reader.at < end) {
      const subsection = wasm[reader.at++]
      const after = readNumber(reader) + reader.at
      if (subsection === functionNamesSubsection) {
        for (let left = readNumber(reader); left > 0; left--) {
          const index = readNumber(reader)
          names.set(readText(reader), index)
        }
      }
      reader.at = after
    }
  }
  return names
}

function exportOf(name: string, index: number): Uint8Array {
  const text = Buffer.from(name)
  return Buffer.concat([number(text.length), text, Buffer.from([0]), number(index)])
}

function readText(reader: Reader): string {
  const length = readNumber(reader)
  reader.at += length
  return Buffer.from(reader.wasm.subarray(reader.at - length, reader.at)).toString('utf8')
}

/** An unsigned number as LEB128. */
function readNumber(reader: Reader): number {
  let value = 0
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.wasm[reader.at++] ?? 0
    value += (byte & 127) * factor
    if (byte < 128) return value
  }
}

function number(value: number): Uint8Array {
  const bytes: number[] = []
  let left = value
  do {
    bytes.push((left & 127) | (left > 127 ? 128 : 0))
    left >>>= 7
  } while (left > 0)
  return Uint8Array.from(bytes)
}
