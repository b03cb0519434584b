import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './cipher.ts'
import { type KeyWrapper, localKey } from './key-wrapper.ts'
import { makeVault, type Place } from './vault.ts'

const key = () => randomBytes(32).toString('base64')
const place: Place = { table: 'reviews', row: 'one' }
const plain = Buffer.from('the bucket is public')

describe('a vault', () => {
  it('opens what it sealed, and seals the same differently each time', async () => {
    const vault = makeVault([key()])
    const [one, other] = [await vault.seal(place, plain), await vault.seal(place, plain)]
    expect(one.sealed).not.toEqual(other.sealed)
    expect(await vault.open(place, one)).toEqual(plain)
    expect(await vault.open(place, other)).toEqual(plain)
  })

  it.each([
    ['another row', { ...place, row: 'two' }],
    ['another table', { ...place, table: 'jobs' as const }],
  ])('does not open what was moved to %s', async (_, elsewhere) => {
    const vault = makeVault([key()])
    const sealed = await vault.seal(place, plain)
    await expect(vault.open(elsewhere, sealed)).rejects.toMatchObject({ name: 'Problem', code: 'internal.bug' })
  })

  it('does not open what was changed, wherever the bit is', async () => {
    const vault = makeVault([key()])
    const row = await vault.seal(place, plain)
    for (const column of ['sealed', 'wrapped_key'] as const)
      for (let index = 0; index < row[column].byteLength; index++) {
        const changed = Buffer.from(row[column])
        changed[index] = (changed[index] ?? 0) ^ 1
        await expect(vault.open(place, { ...row, [column]: changed })).rejects.toMatchObject({ code: 'internal.bug' })
      }
  })

  it('opens with a previous key and wraps anew with the current one, leaving the content alone', async () => {
    const [old, fresh] = [key(), key()]
    const row = await makeVault([old]).seal(place, plain)
    const wrapped = await makeVault([fresh, old]).rewrap(place, row)
    expect(wrapped.key_id).toBe(localKey(fresh).id)
    expect(await makeVault([fresh]).open(place, { ...row, ...wrapped })).toEqual(plain)
  })

  it('says which key is missing', async () => {
    const [old, fresh] = [key(), key()]
    const row = await makeVault([old]).seal(place, plain)
    await expect(makeVault([fresh]).open(place, row)).rejects.toMatchObject({
      code: 'input.config',
      details: { found: `key ${localKey(old).id}`, wanted: localKey(fresh).id },
    })
  })

  it('works with a wrapper of another kind, such as a KMS', async () => {
    const master = randomBytes(32)
    const kms: KeyWrapper = {
      id: 'kms:1',
      wrap: async (dataKey, where) => encrypt(master, where, dataKey),
      unwrap: async (wrapped, where) => decrypt(master, where, wrapped),
    }
    const vault = makeVault([kms, key()])
    const row = await vault.seal(place, plain)
    expect(row.key_id).toBe('kms:1')
    expect(await vault.open(place, row)).toEqual(plain)
  })
})

it.each(['', 'short', randomBytes(16).toString('base64'), randomBytes(33).toString('base64')])(
  'refuses %j as a key, and says how to make one',
  (given) => {
    expect(() => localKey(given)).toThrowError(
      expect.objectContaining({ code: 'input.config', details: expect.objectContaining({ next: expect.any(String) }) }),
    )
  },
)
