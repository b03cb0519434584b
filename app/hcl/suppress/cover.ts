import { createHash } from 'node:crypto'
import { printKey } from '../../model/address.ts'
import type { DeclaredWaiver } from '../../model/configuration.ts'
import type { Path } from '../../model/json.ts'
import { locationOf } from '../lines.ts'
import type { Block, ParsedFile, Range } from '../syntax.ts'
import type { Spot } from './spots.ts'
import { lastAtOrBefore } from './text-lines.ts'

/** What a comment covers, as a waiver says it; addresses are those of the module the comment stands in. */
export type Covered = Pick<DeclaredWaiver, 'address' | 'path' | 'within' | 'anchor'>

const modes: Readonly<Record<string, string>> = { resource: '', data: 'data.', ephemeral: 'ephemeral.' }

/** The key of `resource_types` for a block that declares a resource; undefined for any other block. */
export function typeKeyOf({ type, labels }: Block): string | undefined {
  const mode = Object.hasOwn(modes, type) ? modes[type] : undefined
  const [kind, name] = labels
  return mode !== undefined && isName(kind?.text) && isName(name?.text) ? `${mode}${kind?.text}` : undefined
}

/** True for a block a waiver can be for: one that declares a resource or calls a module. */
export function canBeCovered(top: Block): boolean {
  return typeKeyOf(top) !== undefined || isCall(top)
}

/**
 * What a comment for a spot covers: the resource's instances at the spot's path and below, or everything below a module call. A comment at an
 * argument of a call covers what takes its value from there. `keys` limits it to some instances.
 */
export function cover(
  file: ParsedFile,
  spot: Spot,
  keys: readonly (string | number)[] | undefined,
  below: Path = [],
): readonly Covered[] {
  const { top } = spot
  const call = isCall(top)
  const path = call ? below : joined(spot, below)
  const within = spot.within ?? (call && spot.path.length > 0 ? spot.range : undefined)
  const rest = {
    ...(path.length === 0 ? {} : { path }),
    ...(within === undefined
      ? {}
      : { within: locationOf(file, within), anchor: digest(textWithoutComments(file, within)) }),
  }
  return addressesOf(top, keys).map((address) => ({ address, ...rest }))
}

function isCall({ type, labels }: Block): boolean {
  return type === 'module' && isName(labels[0]?.text)
}

function isName(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{N}_-]+$/u.test(text)
}

function addressesOf(top: Block, keys: readonly (string | number)[] | undefined): readonly string[] {
  const [first, second] = top.labels
  const shown = keys === undefined ? ['[*]'] : keys.map(printKey)
  const type = typeKeyOf(top)
  return shown.map((key) => (type === undefined ? `module.${first?.text}${key}.**` : `${type}.${second?.text}${key}`))
}

/** A path below a block that stands alone goes through whatever index the block has. */
function joined({ kind, path }: Spot, below: Path): Path {
  if (below.length === 0) return path
  const through = kind === 'block' && path.length > 0 && path.at(-1) !== '*' ? ['*'] : []
  return [...path, ...through, ...below]
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function textWithoutComments({ text, comments }: ParsedFile, { start, end }: Range): string {
  let at = start
  let kept = ''
  const from = lastAtOrBefore(comments, start, ({ range }) => range.start)
  for (let order = Math.max(0, from); order < comments.length; order++) {
    const range = comments[order]?.range
    if (range === undefined || range.start >= end) break
    if (range.start < at) continue
    kept += text.slice(at, range.start)
    at = range.end
  }
  return (kept + text.slice(at, Math.max(at, end))).replace(/\s+/g, ' ').trim()
}
