import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEvidence } from '../read-evidence.ts'

const source = { path: 'state.json', root: '.' }
const folder = 'test/fixtures/plans/lifecycle/before'
const shown = readEvidence(readFileSync(`${folder}/state.json`), source)
const raw = readEvidence(readFileSync(`${folder}/terraform.tfstate`), source)

function stateFile(resources: readonly object[], more: object = {}) {
  return readEvidence(Buffer.from(JSON.stringify({ version: 4, serial: 1, lineage: 'x', resources, ...more })), source)
}

describe('a state', () => {
  it('gives its resources as they are, without actions', () => {
    expect(shown.kind).toBe('state')
    expect(shown.resources.map(({ address }) => address)).toEqual([
      'terraform_data.changed',
      'terraform_data.forgotten',
      'terraform_data.gone',
      'terraform_data.kept',
      'terraform_data.keyed["a.b"]',
      'terraform_data.keyed["c"]',
      'terraform_data.old_name',
      'terraform_data.replaced',
      'terraform_data.swapped',
    ])
    expect(shown.resources[4]).toEqual({
      address: 'terraform_data.keyed["a.b"]',
      root: '.',
      type: 'terraform_data',
      name: 'keyed',
      index: 'a.b',
      module: '',
      mode: 'managed',
      provider: 'terraform.io/builtin/terraform',
      origin: 'state',
      values: expect.objectContaining({ input: 'a.b', output: 'a.b' }),
      unknown: {},
      sensitive: {},
    })
  })

  it('reads the raw file into the same resources, but for what only the provider knows', () => {
    const plain = ({ resources }: typeof raw) =>
      resources.map(({ values, sensitive: _, ...resource }) => ({ ...resource, id: values?.id }))
    expect(plain(raw)).toEqual(plain(shown))
    expect(raw.formatVersion).toBe('4')
  })

  it('relates resources by equal values', () => {
    const bucket = {
      type: 'aws_s3_bucket',
      name: 'b',
      mode: 'managed',
      instances: [{ attributes: { id: 'logs', bucket: 'logs' } }],
    }
    const block = {
      type: 'aws_s3_bucket_public_access_block',
      name: 'p',
      mode: 'managed',
      instances: [{ attributes: { id: 'logs', bucket: 'logs' } }],
    }
    const types = new Set(['aws_s3_bucket', 'aws_s3_bucket_public_access_block'])
    expect(stateFile([bucket, block]).relate('after', types)).toEqual({
      links: [{ from: 'aws_s3_bucket_public_access_block.p', attribute: 'bucket', to: 'aws_s3_bucket.b' }],
      open: [],
    })
  })

  it('reads modules, keys, modes, providers, sensitive paths and deposed objects of a raw file', () => {
    const evidence = stateFile([
      {
        module: 'module.a["x.y"]',
        mode: 'data',
        type: 'aws_ami',
        name: 'n',
        provider: 'module.a.provider["registry.terraform.io/hashicorp/aws"].west',
        instances: [
          { index_key: 'k.1', attributes: { id: 'ami-1', pins: [{ pin: 'pin-value' }], password: null } },
          { deposed: 'aa', attributes: {} },
        ],
      },
      {
        mode: 'managed',
        type: 'aws_db_instance',
        name: 'd',
        provider: 'provider.aws',
        instances: [
          {
            index_key: 0,
            attributes: { note: 'hidden-note', list: ['hidden-item'] },
            sensitive_attributes: [
              [{ type: 'get_attr', value: 'note' }],
              [
                { type: 'get_attr', value: 'list' },
                { type: 'index', value: { value: 0, type: 'number' } },
              ],
            ],
          },
        ],
      },
    ])
    expect(evidence.resources.map(({ address, provider }) => [address, provider])).toEqual([
      ['module.a["x.y"].data.aws_ami.n["k.1"]', 'registry.terraform.io/hashicorp/aws'],
      ['aws_db_instance.d[0]', 'aws'],
    ])
    expect([...evidence.secrets()]).toEqual(['hidden-note', 'hidden-item'])
    expect(evidence.skipped.map(({ what }) => what)).toEqual(['1 deposed object'])
  })

  it('counts sensitive outputs among the secrets', () => {
    expect([
      ...stateFile([], { outputs: { o: { value: 'output-value', sensitive: true }, p: { value: 'plain' } } }).secrets(),
    ]).toEqual(['output-value'])
  })

  it('survives files in which nothing is of the right shape', () => {
    for (const odd of [
      null,
      1,
      'x',
      [],
      {},
      [null],
      [{ type: 'a', name: 'b', instances: [null, {}, { attributes: [], sensitive_attributes: [1, [null], [{}]] }] }],
    ]) {
      expect(() => stateFile([], { resources: odd, outputs: odd }).secrets()).not.toThrow()
      const state = Buffer.from(JSON.stringify({ format_version: '1.0', values: { root_module: odd, outputs: odd } }))
      expect(() => readEvidence(state, source).relate('after', new Set(['a']))).not.toThrow()
    }
  })
})
