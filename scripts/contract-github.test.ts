import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf, operations, source } from './contract-github.ts'
import { type Operation, schemaOf, structureOf } from './openapi-structure.ts'

const folder = new URL('../contracts/github/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe('structureOf', () => {
  const description = {
    components: {
      parameters: { page: { name: 'page', in: 'query', description: 'D', schema: { type: 'integer' } } },
      responses: {
        gone: { description: 'D', content: { 'application/json': { schema: { $ref: '#/components/schemas/error' } } } },
      },
      schemas: {
        thing: { type: 'object', properties: { owner: { $ref: '#/components/schemas/owner' } } },
        owner: { type: 'object', title: 'O', nullable: true },
        error: { type: 'object' },
        other: { type: 'object' },
      },
    },
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'things/get',
          summary: 'S',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string', example: 'e' } },
            { $ref: '#/components/parameters/page' },
          ],
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } },
            204: { description: 'nothing' },
            410: { $ref: '#/components/responses/gone' },
          },
        },
        delete: { operationId: 'things/delete', responses: {} },
      },
    },
  }

  it('keeps what is wanted and all it refers to', () => {
    expect(structureOf(description, ['things/get'])).toEqual({
      operations: [
        {
          id: 'things/get',
          method: 'GET',
          path: '/things/{id}',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'page', in: 'query', required: false, schema: { type: 'integer' } },
          ],
          responses: {
            200: { $ref: 'schemas.json#/definitions/thing' },
            204: null,
            410: { $ref: 'schemas.json#/definitions/error' },
          },
        },
      ],
      schemas: {
        error: { type: 'object' },
        owner: { type: ['object', 'null'] },
        thing: { type: 'object', properties: { owner: { $ref: 'schemas.json#/definitions/owner' } } },
      },
    })
  })

  it('says which operation is not there', () => {
    expect(() => structureOf(description, ['things/make', 'things/get'])).toThrow('not in the description: things/make')
  })
})

describe('schemaOf', () => {
  it.each([
    [{ type: 'string', nullable: true, description: 'D' }, { type: ['string', 'null'] }],
    [
      { type: 'string', nullable: true, enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      { type: 'string', nullable: true, enum: ['a', null] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [{ nullable: true, oneOf: [{ type: 'string' }] }, { anyOf: [{ oneOf: [{ type: 'string' }] }, { type: 'null' }] }],
    [
      { properties: { description: { type: 'string', title: 'T' } } },
      { properties: { description: { type: 'string' } } },
    ],
    [
      { type: 'array', items: { 'x-multi-segment': true, example: 1 } },
      { type: 'array', items: {} },
    ],
  ])('writes %j as %j', (schema, expected) => {
    expect(schemaOf(schema)).toEqual(expected)
  })
})

describe('contracts/github', () => {
  const written = JSON.parse(read('operations.json')) as readonly Operation[]

  it('says where it comes from', () => {
    expect(JSON.parse(read('source.json'))).toEqual(source)
  })

  it('holds the operations the script names', () => {
    const wanted = Object.entries(operations).flatMap(([part, names]) => names.map((name) => `${part}/${name}`))
    expect(written.map(({ id }) => id)).toEqual(wanted.sort())
  })

  it('is structure alone', () => {
    const { definitions } = JSON.parse(read('schemas.json')) as { definitions: Record<string, unknown> }
    expect(Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, schemaOf(schema)]))).toEqual(
      definitions,
    )
    expect(filesOf({ operations: written, schemas: definitions })).toEqual({
      'operations.json': read('operations.json'),
      'schemas.json': read('schemas.json'),
    })
  })

  it('has every schema it refers to, and none that nobody needs', () => {
    const { definitions } = JSON.parse(read('schemas.json')) as { definitions: Record<string, unknown> }
    const text = read('operations.json') + read('schemas.json')
    const named = new Set([...text.matchAll(/schemas\.json#\/definitions\/([^"]+)"/g)].map(([, name]) => name))
    expect([...named].sort()).toEqual(Object.keys(definitions))
  })

  it.skipIf(!existsSync(process.env.PLUMBLINE_GITHUB_OPENAPI ?? ''))(
    'is what the description gives (PLUMBLINE_GITHUB_OPENAPI)',
    () => {
      const description = JSON.parse(readFileSync(process.env.PLUMBLINE_GITHUB_OPENAPI ?? '', 'utf8')) as Record<
        string,
        unknown
      >
      const made = filesOf(
        structureOf(
          description,
          written.map(({ id }) => id),
        ),
      )
      expect(made).toEqual({ 'operations.json': read('operations.json'), 'schemas.json': read('schemas.json') })
    },
  )
})
