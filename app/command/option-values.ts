import { InvalidArgumentError } from 'commander'
import { evidenceKinds } from '../model/evidence.ts'
import { type Format, formats } from '../report/formats.ts'
import { explainSeparator } from './arguments.ts'

export type Outputs = readonly { readonly format: Format; readonly path: string }[]

/** Gathers the values of an option that can be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** `FORMAT=PATH`, several times. */
export function collectOutput(value: string, before: Outputs = []): Outputs {
  const [name, path] = [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)]
  const format = formats.find((known) => known === name)
  if (format === undefined || path === '')
    throw new InvalidArgumentError(`Wanted is FORMAT=PATH with one of ${formats.join(', ')}.`)
  return [...before, { format, path }]
}

/** Kinds of evidence with commas between. */
export function kinds(value: string): readonly string[] {
  const wanted = value.split(',').map((kind) => kind.trim())
  const unknown = wanted.find((kind) => !evidenceKinds.some((known) => known === kind))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is no kind; known are ${evidenceKinds.join(', ')}.`)
  return wanted
}

/** The two values of `--explain`, joined before the parser saw them. */
export function explained(value: string): readonly [string, string] {
  const [policy, address] = value.split(explainSeparator)
  if (!policy || !address) throw new InvalidArgumentError('Wanted are two values: --explain POLICY ADDRESS.')
  return [policy, address]
}

export function seconds(value: string): number {
  return positive(value, 'seconds')
}

export function megabytes(value: string): number {
  return positive(value, 'megabytes')
}

export function count(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('Wanted is a number, 1 or more.')
  return Number(value)
}

function positive(value: string, unit: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError(`Wanted is a positive number of ${unit}.`)
  return number
}
