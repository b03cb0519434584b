import { describe, expect, it } from 'vitest'
import { range } from './fixture.ts'
import { controlsText, lastLine, pathText, plural, waiverText } from './words.ts'

describe('pathText', () => {
  it.each([
    [[], ''],
    [['ingress', 0, 'cidr_blocks'], 'ingress[0].cidr_blocks'],
    [['tags', 'team owner'], 'tags["team owner"]'],
    [['tags', ''], 'tags[""]'],
    [[0, 'a'], '[0].a'],
  ])('%j → %s', (path, expected) => {
    expect(pathText(path)).toBe(expected)
  })
})

describe('lastLine', () => {
  it.each([
    ['a range inside a line', range('a', 3, 1, 3, 9), 3],
    ['a block', range('a', 3, 1, 7, 2), 7],
    ['a range that ends before the first column of a line', range('a', 3, 1, 8, 1), 7],
    ['an empty range at the start of a line', range('a', 3, 1, 3, 1), 3],
  ])('of %s', (_, location, expected) => {
    expect(lastLine(location)).toBe(expected)
  })
})

describe('short texts', () => {
  it('name some controls and count the rest', () => {
    const controls = ['1.1', '1.2', '1.3'].map((id) => ({ framework: 'CIS', id }))
    expect([controlsText([], 2), controlsText(controls, 3), controlsText(controls, 2)]).toEqual([
      '',
      'CIS 1.1, CIS 1.2, CIS 1.3',
      'CIS 1.1, CIS 1.2 (+1)',
    ])
  })

  it('say who waived, until when, and why', () => {
    const waiver = { owner: 'team', reason: 'cache', source: 'w.yaml:3' }
    expect([waiverText(waiver), waiverText({ ...waiver, expires: '2027-01-31' })]).toEqual([
      'waived by team: cache (w.yaml:3)',
      'waived by team until 2027-01-31: cache (w.yaml:3)',
    ])
    expect([waiverText({ ...waiver, approvedBy: 'ada' }), waiverText({ source: 'main.tf:3' })]).toEqual([
      'waived by team, approved by ada: cache (w.yaml:3)',
      'waived (main.tf:3)',
    ])
    expect(waiverText({ reason: 'static', source: 'main.tf:3', origin: 'checkov:skip' })).toBe(
      'waived: static (checkov:skip, main.tf:3)',
    )
  })

  it('say who only asks for a waiver', () => {
    const waiver = { owner: 'me', reason: 'hurry', expires: '2027-01-31', source: 'w.yaml:3', requested: true as const }
    expect(waiverText(waiver)).toBe(
      'waiver requested by me until 2027-01-31, not granted, as it is not on the base: hurry (w.yaml:3)',
    )
  })

  it('count', () => {
    expect([plural(1, 'policy', 'policies'), plural(0, 'policy', 'policies'), plural(2, 'test')]).toEqual([
      '1 policy',
      '0 policies',
      '2 tests',
    ])
  })
})
