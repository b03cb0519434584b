import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { configurationJsonSchema } from './config-schema.ts'

describe('configurationJsonSchema', () => {
  it('is what docs/schemas publishes; npm run docs writes it', () => {
    const published = readFileSync(new URL('../../docs/schemas/configuration.schema.json', import.meta.url), 'utf8')
    expect(published).toBe(`${JSON.stringify(configurationJsonSchema(), null, 2)}\n`)
  })

  it('is a schema that accepts what the reader accepts and refuses unknown keys', () => {
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(configurationJsonSchema())
    expect(validate({ fail_on: 'low', policies: { parameters: { own: { nested: true } } } })).toBe(true)
    expect(validate({ policies: { foldres: [] } })).toBe(false)
    expect(validate({ undetermined: { severity: { critical: 'fail' } } })).toBe(true)
  })

  it('describes every key', () => {
    const bare = (schema: unknown, name: string): string[] => {
      const { properties } = (schema ?? {}) as {
        readonly properties?: Readonly<Record<string, { description?: string }>>
      }
      return Object.entries(properties ?? {}).flatMap(([key, below]) => [
        ...(below.description === undefined ? [`${name}${key}`] : []),
        ...bare(below, `${name}${key}.`),
      ])
    }
    expect(bare(configurationJsonSchema(), '')).toEqual([])
  })
})
