import { beforeAll, describe, expect, it } from 'vitest'
import { mutate, seed } from '../../bench/hcl/mutate.ts'
import { type Comparison, compare, loadReferee, type Outcome } from '../../bench/hcl/referee.ts'
import { fixtures, isBroken } from './fixtures.ts'

const mutationsOfEach = 40
const referee = loadReferee()

/** The form in which other editors would have saved a text. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
}

describe("our parser beside HashiCorp's", () => {
  describe.each(fixtures)('on $name', (fixture) => {
    it.each(Object.entries(forms))('%s, agrees', async (_, form) => {
      const { outcome, ours, theirs } = await compare(referee, form(fixture.text))
      expect({ outcome, complaint: outcome === 'refused' ? undefined : (ours ?? theirs) }).toEqual({
        outcome: isBroken(fixture) ? 'refused' : 'same',
        complaint: undefined,
      })
    })
  })

  describe('on mutations of them', () => {
    const found: (Comparison & { readonly text: string })[] = []

    beforeAll(async () => {
      for (const [index, { text }] of fixtures.entries()) {
        const chance = seed(index + 1)
        for (let round = 0; round < mutationsOfEach; round++) {
          const mutated = mutate(text, chance)
          found.push({ ...(await compare(referee, mutated)), text: mutated })
        }
      }
    })

    function withOutcome(outcome: Outcome): readonly unknown[] {
      return found.filter((each) => each.outcome === outcome).map(({ text, ours, theirs }) => ({ text, ours, theirs }))
    }

    it('refuses nothing that is valid', () => {
      expect(withOutcome('false reject')).toEqual([])
    })

    it('makes the same of everything that is valid', () => {
      expect(withOutcome('different')).toEqual([])
    })

    it('accepts at most one of two hundred that are not', () => {
      expect(withOutcome('false accept').length / found.length).toBeLessThanOrEqual(0.005)
    })

    it('meets enough of both kinds to mean something', () => {
      expect(withOutcome('same').length).toBeGreaterThan(200)
      expect(withOutcome('refused').length).toBeGreaterThan(200)
    })
  })
})
