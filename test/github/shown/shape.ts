/** How records become GitHub's JSON: what the contract demands with empty values, and over it what is known. */
import type { Contract } from '../contract.ts'

type Json = Readonly<Record<string, unknown>>

export interface Shape {
  /** Where the API is. */
  readonly api: string
  /** Where people look at it. */
  readonly html: string
  /** A schema of the contract with these values; addresses nothing is said of lie below `self`. */
  readonly fill: (schema: string, self: string, values: object) => Json
}

export function createShape(contract: Contract, api: string, html: string): Shape {
  const addresses = new Map<string, readonly string[]>()
  return {
    api,
    html,
    fill(schema, self, values) {
      const skeleton = contract.skeleton(schema)
      let names = addresses.get(schema)
      if (names === undefined) {
        names = Object.keys(skeleton).filter((name) => /(^|_)url$/.test(name) && typeof skeleton[name] === 'string')
        addresses.set(schema, names)
      }
      const filled: Record<string, unknown> = { ...skeleton }
      for (const name of names) filled[name] = name === 'url' ? self : `${self}/${name.slice(0, -'_url'.length)}`
      return Object.assign(filled, values)
    },
  }
}

/** As GitHub writes times: whole seconds. */
export function timeOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
