import { describe, expect, it } from 'vitest'
import { eachElement, eachMember, skip } from './walk.ts'

const text = ' {"a" : [1, "x]\\"", {"b": []}] ,"c\\u0064":null, "e" : {} } ,'

describe('walking over JSON without parsing it', () => {
  it('visits members and elements with the offsets of their values', () => {
    const bytes = Buffer.from(text)
    const seen: string[] = []
    const end = eachMember(bytes, 0, (key, at) => {
      if (key !== 'a') {
        seen.push(`${key}=${text.slice(at, skip(bytes, at))}`)
        return skip(bytes, at)
      }
      return eachElement(bytes, at, (item) => {
        seen.push(text.slice(item, skip(bytes, item)))
        return skip(bytes, item)
      })
    })
    expect(seen).toEqual(['1', '"x]\\""', '{"b": []}', 'cd=null', 'e={}'])
    expect(text.slice(end)).toBe(' ,')
  })

  it('skips what is no object or list', () => {
    const bytes = Buffer.from('[1, 2] x')
    expect(eachMember(bytes, 0, () => 0)).toBe(6)
    expect(eachElement(Buffer.from('{"a": 1} x'), 0, () => 0)).toBe(8)
  })
})
