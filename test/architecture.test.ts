import { describe, expect, it } from 'vitest'
import {
  type Allowed,
  allowed,
  compositionRoots,
  computingModules,
  impure,
  longestCompositionRoot,
  longestFile,
  wordsThatMeanNothing,
} from './architecture/rules.ts'
import {
  listFiles,
  readSources,
  type SourceFile,
  specifiersIn,
  withoutCommentsAndStrings,
  withoutTypeImports,
} from './architecture/sources.ts'

const app = readSources('app')
const everything = [...app, ...readSources('action', 'bench', 'scripts', 'test')]

/** The part of `app` a file belongs to: `model`, `cli.ts`. */
function partOf(path: string): string {
  return path.split('/')[1] ?? path
}

function ruleOf(file: SourceFile): Allowed | undefined {
  return allowed[partOf(file.path)]
}

function mayImport(rule: Allowed, from: string, to: string): boolean {
  if (rule.folders === 'everything') return true
  const part = partOf(to)
  return (
    to.startsWith('app/') &&
    (part === partOf(from) ||
      rule.folders.some((name) => [part, to.slice('app/'.length)].includes(name) || to.startsWith(`app/${name}/`)))
  )
}

function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const state = new Map<string, 'open' | 'done'>()
  const trail: string[] = []
  const cycles: string[] = []
  function visit(path: string): void {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    trail.push(path)
    for (const next of byPath.get(path)?.loads ?? []) visit(next)
    trail.pop()
    state.set(path, 'done')
  }
  for (const { path } of files) visit(path)
  return cycles
}

describe('imports', () => {
  it('go only where the table allows', () => {
    const strangers = app.flatMap((file) => {
      const rule = ruleOf(file)
      if (rule === undefined) return [`${file.path} is in a folder the table does not know`]
      return file.imports.filter((to) => !mayImport(rule, file.path, to)).map((to) => `${file.path} imports ${to}`)
    })
    expect(strangers).toEqual([])
  })

  it('take only the packages the table allows', () => {
    const strangers = app.flatMap((file) => {
      const rule = ruleOf(file)
      const packages = rule?.packages ?? []
      if (packages === 'everything') return []
      const known = rule?.pure ? [...packages, ...computingModules] : packages
      return file.packages
        .filter((name) => !known.includes(name) && (rule?.pure || !name.startsWith('node:')))
        .map((name) => `${file.path} imports ${name}`)
    })
    expect(strangers).toEqual([])
  })

  it('make no circles', () => {
    expect(cyclesIn(app)).toEqual([])
  })

  it('point at files that exist, with their extension', () => {
    const paths = new Set(listFiles('app', 'test', 'scripts', 'bench', 'action', 'contracts'))
    const lost = everything.flatMap((file) =>
      file.imports.filter((to) => !paths.has(to) && to !== 'package.json').map((to) => `${file.path} imports ${to}`),
    )
    expect(lost).toEqual([])
  })
})

describe('pure folders', () => {
  it('touch no file, network, clock, environment or chance', () => {
    const touches = app
      .filter((file) => ruleOf(file)?.pure)
      .flatMap((file) =>
        impure.flatMap((pattern) => {
          const match = pattern.exec(file.code)
          return match === null ? [] : [`${file.path} says ${match[0]}`]
        }),
      )
    expect(touches).toEqual([])
  })
})

describe('files', () => {
  it('are short enough to be read', () => {
    const limit = ({ path }: SourceFile) =>
      compositionRoots.some((root) => path.startsWith(root)) ? longestCompositionRoot : longestFile
    const long = everything
      .filter((file) => file.lines >= limit(file))
      .map((file) => `${file.path}: ${file.lines} lines`)
    expect(long).toEqual([])
  })

  it('are named in kebab-case, with words that mean something', () => {
    const named = listFiles('app', 'action', 'bench', 'scripts', 'test').filter((path) => path.endsWith('.ts'))
    const wrong = named.filter((path) => {
      const words = path.replace(/(\.test|\.d)?\.ts$/, '').split('/')
      const inKebabCase = words.every((word) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word))
      return (
        !inKebabCase || words.flatMap((word) => word.split('-')).some((word) => wordsThatMeanNothing.includes(word))
      )
    })
    expect(wrong).toEqual([])
  })

  it('export by name only', () => {
    expect(everything.filter((file) => /\bexport default\b/.test(file.code)).map(({ path }) => path)).toEqual([])
  })
})

describe('the architecture test itself', () => {
  it('knows which imports load nothing', () => {
    const text =
      "import type { A } from './a.ts'\nimport { type B, c } from './b.ts'\nexport type { D } from './d.ts'\nimport('./e.ts')\n"
    expect(specifiersIn(withoutTypeImports(text))).toEqual(['./b.ts', './e.ts'])
  })

  it('sees every way to import', () => {
    const text = `
import './a.ts'
import { b } from './b.ts' // import { no } from './no.ts'
import type { C } from './c.ts'
export { d } from './d.ts'
import {
  e,
} from './e.ts'
const f = await import('./f.ts')
type G = typeof import('./g.ts')
const text = "import { no } from './no.ts'"
/* import './no.ts' */
`
    expect(specifiersIn(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts', './g.ts'])
  })

  it('does not take a word in a comment or a message for a use', () => {
    const code = withoutCommentsAndStrings(
      `const a = 'fetch(' // Date.now\n/* Math.random */ const b = \`\${process.env}\``,
    )
    expect(impure.filter((pattern) => pattern.test(code)).map(String)).toEqual(['/\\bprocess\\s*[.[]/'])
  })

  it('finds circles', () => {
    const file = (path: string, ...imports: readonly string[]): SourceFile => ({
      path,
      imports,
      loads: imports,
      lines: 1,
      code: '',
      packages: [],
    })
    expect(cyclesIn([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b → c → b'])
  })
})
