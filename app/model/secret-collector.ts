import { isObject, type Json, type JsonObject, type Path } from './json.ts'
import type { Marks } from './resource.ts'
import { findSecretShapes, isLikelySecret, type Suspicion, suspicionOf } from './secret-shape.ts'

/** Which attributes of a type its provider declares sensitive: paths below `values`, `'*'` for every list index or map key. */
export type SensitivePaths = (typeKey: string) => readonly Path[]

/** Values that must not be shown anywhere; see `createRedactor` for how they are kept out of texts. */
export interface SecretCollector {
  /** Everything the marks cover. */
  marked(value: Json | undefined, marks: Marks | undefined): void
  /** Everything at the paths. */
  at(value: Json | undefined, paths: readonly Path[]): void
  /** What looks like a secret: by the name of its attribute, by its shape, or as an assignment inside a longer text. */
  suspicious(value: JsonObject | null | undefined): void
  found(): ReadonlySet<string>
}

/** An empty collection. */
export function collectSecrets(): SecretCollector {
  const secrets = new Set<string>()
  const all = (value: Json | undefined): void => addAll(value, secrets)
  const judged = new Map<string, Suspicion>()
  const judge = (name: string): Suspicion => {
    let suspicion = judged.get(name)
    if (suspicion === undefined) {
      suspicion = suspicionOf(name)
      judged.set(name, suspicion)
    }
    return suspicion
  }
  return {
    marked: (value, marks) => addMarked(value, marks, all),
    at: (value, paths) => {
      for (const path of paths) addAt(value, path, 0, all)
    },
    suspicious: (value) => {
      for (const name in value) addSuspicious(value[name], name, judge, secrets)
    },
    found: () => secrets,
  }
}

function addMarked(value: Json | undefined, marks: Marks | undefined, all: (value: Json | undefined) => void): void {
  if (marks === true) {
    all(value)
  } else if (typeof marks === 'object' && typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) addMarked(value[at] as Json, below(marks, at), all)
    } else if (!Array.isArray(marks)) {
      const named = marks as { readonly [key: string]: Marks | undefined }
      for (const name in named) {
        const inner = named[name]
        // Terraform lists every block in its marks, most of them with nothing marked.
        if (!inner || (Array.isArray(inner) && inner.length === 0) || !Object.hasOwn(value, name)) continue
        addMarked((value as JsonObject)[name], inner, all)
      }
    }
  }
}

function below(marks: Marks, step: string | number): Marks | undefined {
  if (typeof marks !== 'object') return marks
  return Object.hasOwn(marks, step) ? (marks as Readonly<Record<string | number, Marks | undefined>>)[step] : undefined
}

function addAt(value: Json | undefined, path: Path, at: number, all: (value: Json | undefined) => void): void {
  if (at === path.length) {
    all(value)
  } else if (typeof value === 'object' && value !== null) {
    const step = path[at]
    if (step === '*') for (const item of Object.values(value)) addAt(item as Json, path, at + 1, all)
    else if (step !== undefined && Object.hasOwn(value, step))
      addAt((value as Record<string | number, Json>)[step], path, at + 1, all)
  }
}

/** Adds every text and number below a value; a text that is a JSON document also gives what is inside. */
function addAll(value: Json | undefined, secrets: Set<string>): void {
  if (typeof value === 'string') {
    secrets.add(value)
    const first = value.trimStart()[0]
    if (value.length < 1_000_000 && (first === '{' || first === '[')) addAll(parsed(value), secrets)
  } else if (typeof value === 'number') {
    secrets.add(String(value))
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) addAll(item as Json, secrets)
  }
}

/** What is inside a JSON text when it is an object or a list of reasonable depth. */
function parsed(text: string): Json | undefined {
  if (!isShallow(text)) return undefined
  try {
    const value = JSON.parse(text) as Json
    return typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}

function isShallow(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x7b || c === 0x5b) {
      if (++depth > 200) return false
    } else if (c === 0x7d || c === 0x5d) depth--
  }
  return true
}

function addSuspicious(
  value: Json | undefined,
  name: string,
  judge: (name: string) => Suspicion,
  secrets: Set<string>,
): void {
  if (typeof value === 'string') {
    if (value.length < 4) return
    const suspicion = judge(name)
    if (suspicion !== 'no' && isLikelySecret(suspicion, value)) secrets.add(value)
    if (value.length >= 12) findSecretShapes(value, (secret) => secrets.add(secret))
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) addSuspicious(item, name, judge, secrets)
  } else if (isObject(value)) {
    // A list of names and values, as environments of containers have it.
    const label = typeof value.name === 'string' && typeof value.value === 'string' ? value.name : undefined
    for (const inner in value) {
      addSuspicious(value[inner], inner === 'value' && label !== undefined ? label : inner, judge, secrets)
    }
  }
}
