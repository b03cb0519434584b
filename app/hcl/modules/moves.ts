import type { Move } from '../../model/move.ts'
import type { ParsedFile, Range } from '../syntax.ts'
import { findAttribute } from './find.ts'
import type { SourceTree } from './module-tree.ts'

/** Every `moved` block of a root module and what it calls, as it is written; `root` is the name findings carry. */
export function movesIn(tree: SourceTree, root: string): readonly Move[] {
  return tree.modules().flatMap(({ calls, module }) =>
    module.others.flatMap((declaration) => {
      if (declaration.block.type !== 'moved') return []
      const [from, to] = [findAttribute(declaration, 'from'), findAttribute(declaration, 'to')]
      if (from === undefined || to === undefined) return []
      return [
        {
          root,
          module: calls,
          from: addressText(from.file, from.attribute.value.range),
          to: addressText(to.file, to.attribute.value.range),
        },
      ]
    }),
  )
}

/** Addresses stand bare in native syntax and in quotes in JSON. */
function addressText({ text, syntax }: ParsedFile, { start, end }: Range): string {
  const written = text.slice(start, end)
  return syntax === 'json' ? written.replace(/^"|"$/g, '').replaceAll('\\"', '"') : written.replace(/\s+/g, '')
}
