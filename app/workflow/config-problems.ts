import type * as z from 'zod'
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts'
import { nearest } from '../model/nearest.ts'
import { Problem, type ProblemCode } from '../model/problem.ts'
import type { Place, YamlDocument } from './yaml-document.ts'

/** The file that is being read, for the problems found in it. */
export interface ReadFile {
  readonly file: string
  readonly code: ProblemCode
  readonly document: YamlDocument
}

export interface Wrong {
  readonly path: Path
  readonly message: string
  readonly found: string
  readonly wanted: string
  readonly next?: string
  /** Where it is, when that is not where the value at `path` begins. */
  readonly at?: Place
}

/** One problem for everything that is wrong in a file, in the order of the lines; the others are in `details.also`. */
export function problemOf(read: ReadFile, wrongs: readonly Wrong[]): Problem {
  const placed = wrongs
    .map((wrong) => ({ wrong, at: wrong.at ?? read.document.placeOf(wrong.path) }))
    .sort((left, right) => left.at.line - right.at.line || left.at.column - right.at.column)
  const problems = placed.map(({ wrong, at }) => (also?: readonly Problem[]) => {
    const { message, found, wanted, next } = wrong
    return new Problem(read.code, message, {
      file: read.file,
      ...at,
      found,
      wanted,
      ...(next === undefined ? {} : { next }),
      ...(also === undefined || also.length === 0 ? {} : { also }),
    })
  })
  const [first, ...others] = problems
  if (first === undefined) throw new Error('a problem needs something that is wrong')
  return first(others.map((make) => make()))
}

/** What a schema's issues mean to the person who wrote the file; `jsonSchema` says which keys would have been right. */
export function wrongsOf(
  read: ReadFile,
  issues: readonly z.core.$ZodIssue[],
  jsonSchema: JsonObject,
): readonly Wrong[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(read, path, key, jsonSchema))
      : [wrongValue(path, issue, valueAt(read.document.value, path))]
  })
}

function unknownKey(read: ReadFile, path: Path, key: string, jsonSchema: JsonObject): Wrong {
  const known = keysAt(jsonSchema, path)
  const meant = nearest(key, known)
  return {
    path,
    at: read.document.placeOfKey(path, key),
    message: `unknown key ${show(key)}${path.length === 0 ? '' : ` in ${path.join('.')}`}`,
    found: key,
    wanted: `one of ${known.join(', ')}`,
    next: meant === undefined ? 'remove it' : `did you mean ${meant}?`,
  }
}

function wrongValue(path: Path, issue: z.core.$ZodIssue, value: Json | undefined): Wrong {
  const { wanted, candidates } = wantedBy(issue)
  const meant = typeof value === 'string' ? nearest(value, candidates) : undefined
  const number = typeof value === 'number' && wanted.includes('text')
  const next = meant !== undefined ? `did you mean ${meant}?` : number ? 'put it in quotes' : undefined
  const where = path.length === 0 ? 'the file' : path.join('.')
  return {
    path,
    message: value === undefined ? `${where} is missing` : `${where} is not what it should be`,
    found: value === undefined ? 'nothing' : describe(value),
    wanted,
    ...(next === undefined ? {} : { next }),
  }
}

const wantedTypes: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
}

function wantedBy(issue: z.core.$ZodIssue): { readonly wanted: string; readonly candidates: readonly string[] } {
  switch (issue.code) {
    case 'invalid_type':
      return { wanted: wantedTypes[issue.expected] ?? issue.expected, candidates: [] }
    case 'invalid_value':
      return { wanted: `one of ${issue.values.map(String).join(', ')}`, candidates: issue.values.map(String) }
    case 'invalid_union':
      return { wanted: 'text or a whole number', candidates: [] }
    case 'invalid_format':
      return {
        wanted: issue.format === 'date' ? 'a date that exists, YYYY-MM-DD' : issue.message,
        candidates: [],
      }
    case 'too_small':
      return {
        wanted: issue.origin === 'string' ? 'text that is not empty' : `at least ${issue.minimum}`,
        candidates: [],
      }
    case 'too_big':
      return { wanted: `at most ${issue.maximum}`, candidates: [] }
    default:
      return { wanted: issue.message, candidates: [] }
  }
}

function describe(value: Json): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) return 'a mapping'
  return typeof value === 'string'
    ? show(value)
    : `${value} (${typeof value === 'boolean' ? 'true or false' : 'a number'})`
}

function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

function valueAt(value: Json, path: Path): Json | undefined {
  let at: Json | undefined = value
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)]
    else if (isObject(at) && Object.hasOwn(at, step)) at = at[step]
    else return undefined
  }
  return at
}

function keysAt(jsonSchema: JsonObject, path: Path): readonly string[] {
  let at: Json | undefined = jsonSchema
  for (const step of path) {
    if (!isObject(at)) return []
    const properties: Json | undefined = at.properties
    const property: Json | undefined = isObject(properties) ? properties[step] : undefined
    at = property ?? (typeof step === 'number' ? at.items : at.additionalProperties)
  }
  if (!isObject(at)) return []
  if (isObject(at.properties)) return Object.keys(at.properties)
  const names = isObject(at.propertyNames) ? at.propertyNames.enum : undefined
  return Array.isArray(names) ? names.map(String) : []
}
