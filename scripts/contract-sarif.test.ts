import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { source, structureOf } from './contract-sarif.ts'

const folder = new URL('../contracts/sarif-2.1.0/', import.meta.url)

describe('structureOf', () => {
  it('drops prose and keeps properties that are called like prose', () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-04/schema#',
      id: 'urn:x',
      title: 'T',
      description: 'D',
      properties: { description: { description: 'a text', type: 'string' }, id: { type: 'string' } },
      definitions: { title: { title: 'T', anyOf: [{ description: 'x', required: ['title'] }] } },
    }
    expect(structureOf(schema)).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'urn:x',
      properties: { description: { type: 'string' }, id: { type: 'string' } },
      definitions: { title: { anyOf: [{ required: ['title'] }] } },
    })
  })
})

describe('contracts/sarif-2.1.0', () => {
  it('says where the schema comes from', () => {
    expect(JSON.parse(readFileSync(new URL('source.json', folder), 'utf8'))).toEqual(source)
  })

  it('is structure alone', () => {
    const schema = JSON.parse(readFileSync(new URL('schema.json', folder), 'utf8')) as object
    expect(structureOf(schema)).toEqual(schema)
  })
})
