import type { Mode } from './resource.ts'

/** One step of a reference: a name, an instance key, or a splat. */
export type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'key'; readonly key: string | number }
  | { readonly kind: 'splat' }

/** One module call on the way to a resource; `key` for one instance of a call with `count` or `for_each`. */
export interface ModuleStep {
  readonly name: string
  readonly key?: string | number
}

/** A resource address in its parts. */
export interface Address {
  readonly modules: readonly ModuleStep[]
  readonly mode: Mode
  readonly type: string
  readonly name: string
  readonly key?: string | number
  /** What follows the resource: attribute names, keys, splats. */
  readonly rest: readonly Step[]
}

/**
 * Splits a reference as Terraform writes it, `module.a["x.y"].aws_s3_bucket.b[0].id`, into steps. Keys may hold dots, brackets
 * and escaped quotes. Undefined when the text is not of that form. Linear in the length.
 */
export function tokenise(text: string): readonly Step[] | undefined {
  const steps: Step[] = []
  let i = 0
  while (i < text.length) {
    const c = text.charCodeAt(i)
    if (c === 0x5b) {
      const bracket = readBracket(text, i)
      if (bracket === undefined) return undefined
      steps.push(bracket.step)
      i = bracket.end
    } else {
      if (steps.length > 0) {
        if (c !== 0x2e) return undefined
        i++
      }
      const end = nameEnd(text, i)
      if (end === i) return undefined
      const name = text.slice(i, end)
      if (/[\]"\s]/.test(name)) return undefined
      steps.push(name === '*' ? { kind: 'splat' } : { kind: 'name', name })
      i = end
    }
  }
  return steps.length === 0 ? undefined : steps
}

/** Parses a resource address, or a reference to something of a resource; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const steps = tokenise(text)
  if (steps === undefined) return undefined
  const { modules, next } = readModules(steps)
  let at = next
  const head = nameAt(steps, at)
  const mode: Mode = head === 'data' ? 'data' : head === 'ephemeral' ? 'ephemeral' : 'managed'
  if (mode !== 'managed') at++
  const type = nameAt(steps, at)
  const name = nameAt(steps, at + 1)
  if (type === undefined || name === undefined) return undefined
  const after = steps[at + 2]
  const key = after?.kind === 'key' ? { key: after.key } : {}
  return { modules, mode, type, name, ...key, rest: steps.slice(at + 2 + (after?.kind === 'key' ? 1 : 0)) }
}

/** Parses the address of a module instance, `module.a["x"].module.b`; the empty text is the root module. */
export function parseModule(text: string): readonly ModuleStep[] | undefined {
  if (text === '') return []
  const steps = tokenise(text)
  if (steps === undefined) return undefined
  const { modules, next } = readModules(steps)
  return next === steps.length ? modules : undefined
}

/** Writes a module instance's address as Terraform does; `''` for the root module. */
export function printModule(modules: readonly ModuleStep[]): string {
  return modules.map(({ name, key }) => `module.${name}${key === undefined ? '' : printKey(key)}`).join('.')
}

/** Writes an instance key as Terraform does: `[0]`, `["a\"b"]`. */
export function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  const escaped = key
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/([$%])\{/g, '$1$1{')
  return `["${escaped}"]`
}

function readModules(steps: readonly Step[]): { modules: ModuleStep[]; next: number } {
  const modules: ModuleStep[] = []
  let at = 0
  while (nameAt(steps, at) === 'module') {
    const name = nameAt(steps, at + 1)
    if (name === undefined) break
    const after = steps[at + 2]
    const key = after?.kind === 'key' ? { key: after.key } : {}
    modules.push({ name, ...key })
    at += after?.kind === 'key' ? 3 : 2
  }
  return { modules, next: at }
}

function nameAt(steps: readonly Step[], at: number): string | undefined {
  const step = steps[at]
  return step?.kind === 'name' ? step.name : undefined
}

function nameEnd(text: string, start: number): number {
  let i = start
  while (i < text.length && text.charCodeAt(i) !== 0x2e && text.charCodeAt(i) !== 0x5b) i++
  return i
}

function readBracket(text: string, start: number): { step: Step; end: number } | undefined {
  if (text.startsWith('[*]', start)) return { step: { kind: 'splat' }, end: start + 3 }
  if (text[start + 1] !== '"') {
    const end = text.indexOf(']', start)
    const digits = text.slice(start + 1, end)
    if (end < 0 || digits.length > 15 || !/^-?\d+$/.test(digits)) return undefined
    return { step: { kind: 'key', key: Number(digits) }, end: end + 1 }
  }
  let end = start + 2
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  if (text[end] !== '"' || text[end + 1] !== ']') return undefined
  return { step: { kind: 'key', key: unescapeKey(text.slice(start + 2, end)) }, end: end + 2 }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

function unescapeKey(text: string): string {
  if (!/[\\$%]/.test(text)) return text
  return text.replace(
    /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\(.)|([$%])\4\{/gs,
    (_, short?: string, long?: string, one?: string, template?: string) => {
      if (short !== undefined) return String.fromCharCode(Number.parseInt(short, 16))
      if (long !== undefined) return codePoint(Number.parseInt(long, 16))
      if (one !== undefined) return escapes[one] ?? one
      return `${template}{`
    },
  )
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
