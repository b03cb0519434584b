import { describe, expect, it } from 'vitest'
import { field, packValue, unknown } from '../../../test/fixtures/saved-plan/make-message.ts'
import { makePlanMessage, makeSavedPlan } from '../../../test/fixtures/saved-plan/make-saved-plan.ts'
import { makeZip } from '../../../test/fixtures/saved-plan/make-zip.ts'
import { readPair } from '../../../test/fixtures/saved-plan/scenarios.ts'
import type { Evidence } from '../../model/evidence.ts'
import { Problem } from '../../model/problem.ts'
import { typeKey } from '../../model/resource.ts'
import { readEvidence } from '../read-evidence.ts'
import { openZip, planLimits } from './zip.ts'

const source = { path: 'tfplan', root: '.' }
const passJson = 'Run `terraform show -json tfplan > plan.json` in the folder it was made in and pass plan.json.'

/** Reads the plan and asks for everything in it; the Problem where there is one. Anything else that is thrown fails the test. */
function readAll(bytes: Uint8Array): Problem | Evidence {
  try {
    const evidence = readEvidence(bytes, source)
    const types = new Set(evidence.resources.map(typeKey))
    for (const resource of evidence.resources) void [resource.references, resource.unset]
    evidence.relate('after', types)
    evidence.relate('before', types)
    evidence.secrets()
    evidence.source?.()
    JSON.parse(Buffer.from(evidence.document()).toString())
    return evidence
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

function problemOf(bytes: Uint8Array) {
  const read = readAll(bytes)
  if (!(read instanceof Problem)) throw new Error('was read')
  const { code, message, details } = read
  return { code, message, ...details }
}

const damaged = 'this saved plan is damaged, or of a layout that is not known'
const message = makePlanMessage({ changes: [{ address: 'aws_vpc.v', values: [{ cidr: '10.0.0.0/8', id: unknown }] }] })
const state = JSON.stringify({ version: 4, resources: [] })

/** A change with a part that is not as it should be. */
function change(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([field(1, 3), field(3, Buffer.concat([field(13, 'aws_vpc.v'), ...parts]))])
}

function value(...values: readonly unknown[]): readonly Buffer[] {
  return values.map((each) => field(2, field(1, packValue(each))))
}

describe('a saved plan that cannot be read is refused, with the way round it', () => {
  it.each<[string, Buffer, string, string]>([
    [
      'of a newer layout',
      makePlanMessage({ version: 4 }),
      'a plan of layout version 4',
      'this saved plan has a layout that is not known',
    ],
    [
      'without a version',
      Buffer.alloc(0),
      'a plan of layout version 0',
      'this saved plan has a layout that is not known',
    ],
    ['of text', Buffer.from('hello, this is no plan'), 'bytes that are no Protocol Buffers message', damaged],
    ['cut off', message.subarray(0, -1), 'bytes that are no Protocol Buffers message', damaged],
    ['with a version that is a text', field(1, 'three'), 'a field 1 of type bytes', damaged],
    ['with a change that is a number', Buffer.concat([field(1, 3), field(3, 5)]), 'a field 3 of type varint', damaged],
    ['with a resource without a change', change(), 'no change for aws_vpc.v', damaged],
    [
      'with a resource without an address',
      Buffer.concat([field(1, 3), field(3, field(9, field(1, 1)))]),
      'an address ""',
      damaged,
    ],
    ['with an action nobody knows', change(field(9, field(1, 42))), 'an action number 42', damaged],
    [
      'with a value too few',
      change(field(9, Buffer.concat([field(1, 3), ...value({})]))),
      '1 values in a change ["update"]',
      damaged,
    ],
    [
      'with a value too many',
      change(field(9, Buffer.concat([field(1, 1), ...value({}, {})]))),
      '2 values in a change ["create"]',
      damaged,
    ],
    [
      'with a value in another form',
      change(field(9, Buffer.concat([field(1, 1), field(2, field(9, 'json'))]))),
      'a value that is not MessagePack',
      damaged,
    ],
    [
      'with a value that is no value',
      change(field(9, Buffer.concat([field(1, 1), field(2, field(1, Buffer.from([0xc1])))]))),
      'a value that starts with byte 0xc1',
      damaged,
    ],
  ])('%s', (_, tfplan, found, said) => {
    const read = problemOf(
      makeZip([
        { name: 'tfplan', content: tfplan },
        { name: 'tfstate', content: state },
      ]),
    )
    expect(read).toMatchObject({ code: 'input.unsupported', message: said, file: 'tfplan', found, next: passJson })
    expect(read.wanted).toEqual(expect.any(String))
  })

  it.each<[string, string, string]>([
    ['with a state that is no JSON', '{"version":4,', 'a tfstate that is no JSON at byte 13'],
    ['with a state of another version', '{"version":5}', 'a tfstate of version 5'],
    [
      'with a state nested too deeply',
      `{"version":4,"resources":${'['.repeat(9000)}`,
      'a tfstate that is no JSON at byte 1025',
    ],
  ])('%s', (_, tfstate, found) => {
    const read = problemOf(
      makeZip([
        { name: 'tfplan', content: message },
        { name: 'tfstate', content: tfstate },
      ]),
    )
    expect({ ...read, found: read.found?.replace(/byte \d+$/, 'byte') }).toMatchObject({
      code: 'input.unsupported',
      message: damaged,
      found: found.replace(/byte \d+$/, 'byte'),
      next: passJson,
    })
  })

  it('in an archive without a plan', () => {
    const bytes = makeZip([
      {
        name: 'x',
        content: Buffer.concat([
          Buffer.from('PK\u0003\u0004'),
          Buffer.alloc(22),
          Buffer.from([6, 0, 0, 0]),
          Buffer.from('tfplan'),
        ]),
        stored: true,
      },
    ])
    expect(problemOf(bytes)).toMatchObject({ code: 'input.unsupported', found: 'an archive without an entry `tfplan`' })
    expect(problemOf(makeZip([{ name: 'notes.txt', content: 'x' }]))).toMatchObject({
      code: 'input.unsupported',
      message: 'this is an archive without a saved plan in it',
    })
  })

  it('that climbs out of its folder', () => {
    expect(
      problemOf(makeSavedPlan({ entries: [{ name: 'tfconfig/m-/../../../etc/passwd', content: 'x' }] })),
    ).toMatchObject({
      code: 'input.unsupported',
      found: 'an entry named "tfconfig/m-/../../../etc/passwd"',
    })
  })

  it('that is a bomb, in no time', () => {
    const zeros = Buffer.alloc(60_000_000)
    expect(problemOf(makeSavedPlan({ entries: [{ name: 'tfconfig/m-/main.tf', content: zeros }] }))).toMatchObject({
      code: 'input.too-large',
      message: 'this saved plan is larger than is read',
      wanted: `at most ${planLimits.ratio} times`,
      next: passJson,
    })
  })

  it.each<[string, Buffer]>([
    ['the plan', Buffer.from('{"meta":{},"encrypted_data":"x","encryption_version":"v0"}')],
    ['its plan in the archive', makeZip([{ name: 'tfplan', content: '{"encrypted_data":"x"}' }])],
    [
      'its state',
      makeZip([
        { name: 'tfplan', content: message },
        { name: 'tfstate', content: '{"serial":1,"encrypted_data":"x"}' },
      ]),
    ],
  ])('of which OpenTofu encrypted %s', (_, bytes) => {
    expect(problemOf(bytes)).toMatchObject({
      code: 'input.unsupported',
      message: expect.stringContaining('encrypted'),
      next: 'Run `tofu show -json tfplan > plan.json` where the key is at hand and pass plan.json.',
    })
  })
})

describe('whatever is done to a saved plan, it is read or refused', () => {
  it.each(['values', 'change', 'json-syntax'])('when %s is cut off anywhere', (name) => {
    const { saved } = readPair(name)
    const step = Math.max(1, Math.floor(saved.length / 300))
    const read: number[] = []
    for (let length = 0; length < saved.length; length += step) {
      if (!(readAll(saved.subarray(0, length)) instanceof Problem)) read.push(length)
    }
    expect(read).toEqual([])
  })

  it.each(['values', 'change', 'json-syntax'])('when the bytes of %s are changed', (name) => {
    const { saved } = readPair(name)
    const random = randomFrom(1)
    for (let n = 0; n < 150; n++) readAll(mutated(saved, random))
  })

  it.each(['tfplan', 'tfstate', 'tfconfig/m-/main.tf', 'tfconfig/modules.json'])(
    'when %s in it is changed and packed again',
    (target) => {
      const archive = openZip(readPair('change').saved)
      const random = randomFrom(2)
      let read = 0
      for (let n = 0; n < 150; n++) {
        const entries = archive.names.map((name) => {
          const content = archive.read(name) ?? Buffer.alloc(0)
          return { name, content: name === target ? mutated(content, random) : content, stored: true }
        })
        if (!(readAll(makeZip(entries)) instanceof Problem)) read++
      }
      expect(read).toBeGreaterThan(0)
    },
  )
})

/** A generator of numbers below a limit, always the same for a seed. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** A few bytes changed, taken out, doubled, or put elsewhere. */
function mutated(bytes: Buffer, random: (limit: number) => number): Buffer {
  let result = Buffer.from(bytes)
  for (let n = random(3); n >= 0; n--) {
    const at = random(result.length)
    const length = 1 + random(8)
    const part = result.subarray(at, at + length)
    const kind = random(5)
    if (kind === 0) result[at] = random(256)
    else if (kind === 1) result[at] = (result[at] ?? 0) ^ (1 << random(8))
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)])
    else if (kind === 3) result = Buffer.concat([result.subarray(0, at), part, result.subarray(at)])
    else part.copy(result, random(result.length))
  }
  return result
}
