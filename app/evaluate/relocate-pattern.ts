import { parseAddress, printKey } from '../model/address.ts'
import type { Place } from './compare-moves.ts'

/**
 * A waiver's address where its resource has another name now. Besides plain addresses it understands those whose only wildcards are `[*]`, as
 * comments in the source have them; undefined for other patterns, and when nothing was renamed.
 */
export function relocatePattern({ root, address }: Place, relocate: (place: Place) => Place): Place | undefined {
  const anyInstance = address.endsWith('[*]')
  const calls = [...address.matchAll(/(?:^|\.)module\.[^.[]+(\[\*\])?/g)].map(([, star]) => star !== undefined)
  const plain = address.replaceAll('[*]', '')
  if (plain !== address && plain.includes('[')) return undefined
  const before = parseAddress(plain)
  if (plain.includes('*') || before === undefined || before.rest.length > 0) return undefined
  const now = relocate({ root, address: plain })
  if (now.root === root && now.address === plain) return undefined
  if (plain === address) return now
  const after = parseAddress(now.address)
  if (after === undefined || after.modules.length !== before.modules.length) return undefined
  const modules = after.modules.map(({ name, key }, index) => {
    const instance = key !== undefined ? printKey(key) : calls[index] === true ? '[*]' : ''
    return `module.${name}${instance}.`
  })
  const { mode, type, name, key } = after
  const instance = key !== undefined ? printKey(key) : anyInstance ? '[*]' : ''
  const resource = `${mode === 'managed' ? '' : `${mode}.`}${type}.${name}${instance}`
  return { root: now.root, address: `${modules.join('')}${resource}` }
}
