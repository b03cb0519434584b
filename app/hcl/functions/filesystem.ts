import { compilePattern, matchFirst } from '../regex/regex.ts'
import { decidedLater, EvaluationError, type Value } from '../value.ts'
import { makeSet } from '../values/sets.ts'
import type { FunctionContext } from './context.ts'
import { define, object, type TerraformFunction, text } from './declare.ts'
import { utf8 } from './encoding.ts'
import { fileBytes } from './file-bytes.ts'
import { globPattern } from './glob.ts'

/** Functions over paths and files. Absolute places outside the repository are nobody's to tell. */
export const filesystemFunctions: Readonly<Record<string, TerraformFunction>> = {
  abspath: define([text], ([path]) => (path.startsWith('/') ? cleanPath(path) : decidedLater)),
  basename: define([text], ([path]) => baseName(path)),
  dirname: define([text], ([path]) => cleanPath(path.slice(0, path.lastIndexOf('/') + 1))),
  file: define([text], ([path], context) => fileText(path, context)),
  filebase64: define([text], ([path], context) => Buffer.from(fileBytes(path, context)).toString('base64')),
  fileexists: define([text], ([path], context) => context.fileExists(path) ?? decidedLater),
  fileset: define([text, text], ([folder, pattern], context) => fileSet(folder, pattern, context)),
  pathexpand: define([text], ([path]) => (path.startsWith('~') ? decidedLater : path)),
  templatefile: define([text, object], ([path, variables], context) =>
    context.evaluateTemplate(fileText(path, context), variables, path),
  ),
  templatestring: define([text, object], ([template, variables], context) =>
    context.evaluateTemplate(template, variables),
  ),
}

function fileText(path: string, context: FunctionContext): string {
  return utf8(fileBytes(path, context), `the content of ${JSON.stringify(path)}`)
}

function baseName(path: string): string {
  const trimmed = path.replace(/\/{1,4096}$/, '')
  if (trimmed === '') return path === '' ? '.' : '/'
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

/** The shortest path to the same place. */
function cleanPath(path: string): string {
  const absolute = path.startsWith('/')
  const kept: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') kept.push(step)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!absolute) kept.push(step)
  }
  if (absolute) return `/${kept.join('/')}`
  return kept.length === 0 ? '.' : kept.join('/')
}

/** A pattern may climb out of the folder; what it finds then begins with as many `..`. */
function fileSet(folder: string, pattern: string, context: FunctionContext): Value {
  const wanted = cleanPath(pattern)
  const climb = /^(?:\.\.\/)*/.exec(wanted)?.[0] ?? ''
  const files = wanted.startsWith('/') ? undefined : context.listFiles(climb === '' ? folder : `${folder}/${climb}`)
  if (files === undefined) return decidedLater
  const glob = globPattern(wanted.slice(climb.length))
  if (glob === undefined) throw new EvaluationError(`${JSON.stringify(pattern)} is no pattern for paths`)
  const compiled = compilePattern(glob)
  return makeSet(files.filter((file) => matchFirst(compiled, file) !== undefined).map((file) => climb + file))
}
