import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { functionNames } from '../app/hcl/functions/call-function.ts'
import { openConsole, readShown, terraformVersion } from './terraform-functions/console.ts'
import { outcomeOf } from './terraform-functions/constants.ts'
import { filesFolder, fixtureContext } from './terraform-functions/files.ts'
import { rows, unknownRows } from './terraform-functions/table.ts'

/** Functions whose result nobody can tell, and those of OpenTofu alone: the table has nothing to say about them. */
const beyondTheTable = [
  'abspath',
  'base64gunzip',
  'base64gzip',
  'bcrypt',
  'cidrcontains',
  'ephemeralasnull',
  'issensitive',
  'nonsensitive',
  'plantimestamp',
  'rsadecrypt',
  'templatefile',
  'templatestring',
  'timestamp',
  'type',
  'urldecode',
  'uuid',
  'yamldecode',
]

test.each(rows.map((row) => [row.expression, row] as const))('%s', (expression, { expression: _, ...expected }) => {
  expect(outcomeOf(expression, fixtureContext)).toEqual(expected)
})

describe('with a resource that does not exist yet', () => {
  test.each(unknownRows.map((row) => [row.expression, row] as const))('%s', (expression, row) => {
    const expected = row.error === true ? { error: true } : { result: row.ours ?? row.result }
    expect(outcomeOf(expression, fixtureContext)).toEqual(expected)
  })
})

test('every function is in the table, or has a reason not to be', () => {
  const called = new Set([...rows, ...unknownRows].flatMap(({ expression }) => expression.match(/\w+(?=\()/g) ?? []))
  expect(functionNames.filter((name) => !called.has(name))).toEqual(beyondTheTable)
})

/** Terraform writes a zero that came from below as -0. */
function withoutSign(_: string, value: unknown): unknown {
  return value === 0 ? 0 : value
}

const version = terraformVersion()
const referee = version?.startsWith('1.11.') === true

describe.skipIf(!referee)(`terraform 1.11 says the same (on PATH: ${version ?? 'none'})`, () => {
  let terraform: ReturnType<typeof openConsole>
  beforeAll(() => {
    terraform = openConsole(filesFolder)
  })
  afterAll(() => terraform.close())

  test('of every expression that is wholly known', () => {
    const size = 100
    for (let at = 0; at < rows.length; at += size) {
      const part = rows.slice(at, at + size)
      const tries = part.map(({ expression }) => `try(jsonencode([${expression}]), null)`)
      const answer = terraform.ask(`base64encode(jsonencode([${tries.join(',')}]))`).replaceAll('"', '')
      const results = JSON.parse(Buffer.from(answer, 'base64').toString('utf8')) as readonly (string | null)[]
      const found = results.map((text, which) => ({
        expression: part[which]?.expression,
        ...(text === null ? { error: true } : { result: (JSON.parse(text, withoutSign) as readonly unknown[])[0] }),
      }))
      expect(found).toEqual(part)
    }
  })

  test('of every expression with something unknown', () => {
    const known = unknownRows.filter((row) => row.error !== true)
    const shown = terraform.ask(`[${known.map(({ expression }) => expression).join(', ')}]`)
    expect(readShown(shown)).toEqual(known.map((row) => row.result))
    for (const { expression } of unknownRows.filter((row) => row.error === true)) {
      expect(() => terraform.ask(expression)).toThrow()
    }
  })
})
