import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { readCapabilities, readLibraryFiles } from '../../app/command/library.ts'
import { readPolicyFolder } from '../../app/files/policy-folder.ts'
import { isObject, type Json, type JsonObject } from '../../app/model/json.ts'
import { refusedBuiltins } from '../../app/model/refused-builtins.ts'
import { createEngine } from '../../app/rego/engine.ts'
import { loadGoBuiltins } from '../../app/rego/go-builtins.ts'
import { openToolchain } from '../../app/rego/toolchain.ts'
import { repository } from '../command.ts'

export interface ConventionsDocument {
  readonly policies: readonly JsonObject[]
  readonly frameworks: readonly JsonObject[]
  readonly forbidden_builtins: readonly string[]
}

/** What `policies/conventions` judges: facts about every policy of the library, and the frameworks. */
export async function conventionsDocument(): Promise<ConventionsDocument> {
  const { modules, tests, examples } = await readLibraryFiles()
  const toolchain = await openToolchain()
  const { packages } = toolchain.inspect({ modules })
  const policies = packages
    .filter((info) => info.path.startsWith('policies.'))
    .map((info): JsonObject => {
      const text = modules.find((module) => module.file === info.file)?.text ?? ''
      const code = text.replace(/^\s*#.*$/gm, '').replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""')
      const annotations = isObject(info.annotations) ? info.annotations : {}
      return {
        id: info.path.slice('policies.'.length),
        package: info.path,
        file: info.file.replace(/^policies\//, ''),
        ...(annotations.title === undefined ? {} : { title: annotations.title }),
        ...(annotations.description === undefined ? {} : { description: annotations.description }),
        ...(annotations.related_resources === undefined ? {} : { related_resources: annotations.related_resources }),
        custom: annotations.custom ?? {},
        rules: info.rules.map(({ name, kind }) => ({ name, kind })),
        imports: info.imports,
        calls: [...new Set([...code.matchAll(/([\w.]+)\(/g)].map((match) => match[1] ?? ''))].sort(),
        uses_not: /\bnot\b/.test(code),
        uses_every: /\bevery\b/.test(code),
        refs_input: /\binput\b/.test(code),
        lines: text.split('\n').length - 1,
        has_test: tests.some((test) => test.file === info.file.replace(/\.rego$/, '_test.rego')),
        has_examples: examples.some((example) => dirname(example.file) === dirname(info.file)),
      }
    })
  const folder = join(repository, 'policies', 'frameworks')
  const frameworks = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ ...(parse(readFileSync(join(folder, name), 'utf8')) as JsonObject), file: `frameworks/${name}` }))
  return { policies, frameworks, forbidden_builtins: Object.keys(refusedBuiltins) }
}

/** The messages of `policies/conventions` about the document. */
export async function evaluateConventions(document: ConventionsDocument | JsonObject): Promise<readonly Json[]> {
  const { modules } = await readPolicyFolder(join(repository, 'policies', 'conventions'), 'policies/conventions')
  const toolchain = await openToolchain()
  const entrypoint = 'conventions/deny'
  const compiled = toolchain.compile({
    modules,
    entrypoints: [entrypoint],
    strict: true,
    capabilities: readCapabilities(),
  })
  if ('errors' in compiled) throw new Error(compiled.errors.map((error) => error.message).join('\n'))
  const engine = createEngine({ loadGo: loadGoBuiltins })
  const bundle = { digest: 'conventions', policies: [], ...compiled }
  const [result] = await engine.evaluate(bundle, Buffer.from(JSON.stringify(document)), [entrypoint])
  if (result?.error || !Array.isArray(result?.value)) throw new Error(result?.error?.message ?? 'no answer')
  return result.value
}
