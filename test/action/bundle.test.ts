import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from '../command.ts'

const folder = join(repository, 'action', 'dist')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))

describe('the built Action', () => {
  it('asks for nothing but its own files and Node', () => {
    const asked = files.flatMap((name) =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /^(?:import|export)\b[^"'`;]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"|createRequire\(import\.meta\.url\)\("([^"]+)"\)/gm,
        ),
      ]
        .map(([, from, dynamic, bare, required]) => from ?? dynamic ?? bare ?? required ?? '')
        .filter((target) => !/^(?:node:|\.{1,2}\/)/.test(target))
        .map((target) => `${name} asks for ${target}`),
    )
    expect(asked).toEqual([])
  })

  it('is written to be read: no line of code is packed', () => {
    const packed = files.filter((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .some((line) => line.length > 20_000),
    )
    expect(packed).toEqual([])
  })

  it('brings the licences of what is bundled', () => {
    const text = readFileSync(join(folder, 'LICENCES.md'), 'utf8')
    expect([...text.matchAll(/^## (\S+) /gm)].map(([, name]) => name)).toEqual(['yaml', 'zod'])
  })
})
