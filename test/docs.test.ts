import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pageMark } from '../app/model/page.ts'
import { refusedBuiltins } from '../app/model/refused-builtins.ts'
import { readConfiguration } from '../app/workflow/config.ts'
import { configurationJsonSchema } from '../app/workflow/config-schema.ts'
import { listFiles } from './architecture/sources.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

function configurationOf(text: string, today: string) {
  return readConfiguration({ bytes: Buffer.from(text), file: '.plumbline.yaml', today })
}

function blocksIn(markdown: string, language: string): readonly string[] {
  const blocks = markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))
  return [...blocks].map((match) => match[1] ?? '')
}

const pages = listFiles('docs').filter((path) => path.endsWith('.md'))
const written = pages.filter((path) => !read(path).startsWith(pageMark))

/** The targets of links in a page that no file is at. */
function brokenLinks(path: string): readonly string[] {
  const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
  return targets.filter((target) => !existsSync(join(root, dirname(path), target)))
}

describe('links', () => {
  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', ...written])(
    'of %s point at files that exist',
    (path) => {
      expect(brokenLinks(path)).toEqual([])
    },
  )

  it('of generated pages point at files that exist', () => {
    const generated = pages.filter((path) => !written.includes(path))
    expect(generated.length).toBeGreaterThan(800)
    expect(generated.filter((path) => brokenLinks(path).length > 0)).toEqual([])
  })
})

describe('policies of the library', () => {
  it.each(['README.md', ...written])('that %s names exist', (path) => {
    const named = [...read(path).matchAll(/(?<![\w./])(?:aws|azure|gcp|general)(?:\.[a-z0-9_]+){2}(?![\w.*])/g)].map(
      ([id]) => id,
    )
    expect(named.filter((id) => !existsSync(join(root, 'policies', ...id.split('.'))))).toEqual([])
  })
})

describe('configurations shown', () => {
  const shown = written.flatMap((path) =>
    blocksIn(read(path), 'yaml \\.plumbline\\.yaml').map((text) => [path, text] as const),
  )

  it.each(shown)('in %s can be read', (_, text) => {
    expect(() => configurationOf(text, '2026-11-20')).not.toThrow()
  })
})

describe('ARCHITECTURE.md', () => {
  it('sends people to files that exist', () => {
    const rows = read('ARCHITECTURE.md').matchAll(/^\| .* \| (.*) \|$/gm)
    const named = [...rows].flatMap((row) => [
      ...(row[1] ?? '').matchAll(/`((?:app|docs|policies|scripts)\/[\w./-]+)`/g),
    ])
    const missing = named.map((match) => match[1] ?? '').filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
  })
})

describe('CONTRIBUTING.md', () => {
  it('explains every script', () => {
    const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `([\w:]+)` +\| .+ \|$/gm)].map((match) => match[1])
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object }
    expect(rows).toEqual(Object.keys(scripts))
  })
})

describe('docs/configuration.md', () => {
  const text = read('docs/configuration.md')

  it('shows a configuration that can be read', () => {
    const [, everything] = blocksIn(text, 'yaml')
    expect(configurationOf(everything ?? '', '2026-11-20').waivers.map(({ owner }) => owner)).toEqual(['storefront'])
  })

  it('names every key', () => {
    const keys: string[] = []
    const visit = (schema: unknown): void => {
      const { properties, items } = (schema ?? {}) as {
        properties?: Readonly<Record<string, unknown>>
        items?: unknown
      }
      for (const [key, below] of Object.entries(properties ?? {})) {
        keys.push(key)
        visit(below)
      }
      if (items !== undefined) visit(items)
    }
    visit(configurationJsonSchema())
    expect(keys.filter((key) => !text.includes(key))).toEqual([])
  })
})

describe('docs/policy-guide.md', () => {
  const text = read('docs/policy-guide.md')
  const folder = 'examples/webshop/policies/hollyhock/logs/retention'

  it('shows the policy of the example as it is', () => {
    expect(blocksIn(text, 'rego')[0]).toBe(read(`${folder}/retention.rego`))
  })

  it('shows examples the policy really has', () => {
    const [shown] = blocksIn(text, 'yaml')
    expect(parse(read(`${folder}/examples.yaml`))).toEqual(expect.arrayContaining(parse(shown ?? '')))
  })

  it('names every builtin that is refused', () => {
    expect(Object.keys(refusedBuiltins).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})

describe('examples/webshop', () => {
  it('has a configuration that can be read for years', () => {
    const text = read('examples/webshop/.plumbline.yaml')
    for (const today of ['2026-11-20', '2034-01-01']) {
      expect(configurationOf(text, today).policies.folders).toEqual(['policies'])
    }
  })
})
