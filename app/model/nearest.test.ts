import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('nearest', () => {
  it.each([
    ['foldres', 'folders'],
    ['skip', 'skip'],
    ['Severity', 'severity'],
    ['enforcment', 'enforcement'],
    ['parametres', 'parameters'],
    ['xyz', undefined],
    ['', undefined],
  ])('knows what %j meant', (word, meant) => {
    const keys = ['folders', 'library', 'only', 'skip', 'severity', 'enforcement', 'parameters']
    expect(nearest(word, keys)).toBe(meant)
  })
})
