import { describe, expect, it } from 'vitest'
import { isUnavailable, patient, patiently } from './unavailable.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })

describe('an error', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED'), true],
    ['all addresses refusing', new AggregateError([coded('ECONNREFUSED')]), true],
    ['a server that starts', coded('57P03'), true],
    ['a connection an operator ended', coded('57P01'), true],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), true],
    ['a query without an answer', new Error('Query read timeout'), true],
    ['a wrong password', coded('28P01'), false],
    ['a text the database refuses', coded('22P05'), false],
    ['an error of ours', new TypeError('x is not a function'), false],
    ['no error at all', 'text', false],
  ])('about %s', (_, error, expected) => {
    expect(isUnavailable(error)).toBe(expected)
  })
})

describe('patience', () => {
  it('tries again while the database is away', async () => {
    let tries = 0
    const act = async () => {
      tries++
      if (tries < 3) throw coded('ECONNREFUSED')
      return tries
    }
    expect(await patiently(5000, act)).toBe(3)
  })

  it('ends with a problem that says what to do', async () => {
    await expect(patiently(0, () => Promise.reject(coded('ECONNREFUSED')))).rejects.toMatchObject({
      code: 'upstream.unavailable',
      details: { next: expect.any(String) },
    })
  })

  it('has none with other errors', async () => {
    await expect(patiently(5000, () => Promise.reject(coded('28P01')))).rejects.toMatchObject({ code: '28P01' })
  })

  it('is given to each method, which keeps its arguments and results', async () => {
    let tries = 0
    const { add } = patient({
      add: async (a: number, b: number) => {
        if (tries++ === 0) throw coded('ECONNRESET')
        return a + b
      },
    })
    expect(await add(1, 2)).toBe(3)
  })
})
