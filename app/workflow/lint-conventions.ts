import { push } from '../model/grow.ts'
import type { Remark } from '../model/lint.ts'
import { metadataRow } from './policy-problem.ts'
import type { RegoModule } from './ports.ts'

/**
 * What `policies/conventions` says, each message beginning with its file, as remarks with the row they are about. Titles that many policies share are
 * one remark for each of them.
 */
export function conventionRemarks(messages: readonly string[], modules: readonly RegoModule[]): readonly Remark[] {
  const texts = new Map(modules.map(({ file, text }) => [file, text]))
  const shared = new Map<string, string[]>()
  const remarks = messages.flatMap((said): readonly Remark[] => {
    const end = said.indexOf(': ')
    const [file, message] = [said.slice(0, end), said.slice(end + 2)]
    const other = /^the title is taken by (\S+)$/.exec(message)?.[1]
    if (other === undefined) return [remarkOn(file, message, texts)]
    push(shared, file, other)
    return []
  })
  const titles = [...shared].map(([file, others]) => {
    const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
    return remarkOn(file, `the title is taken by ${others.slice(0, 3).join(', ')}${more}`, texts)
  })
  return [...remarks, ...titles]
}

function remarkOn(file: string, message: string, texts: ReadonlyMap<string, string>): Remark {
  const row = metadataRow(texts.get(file) ?? '', message)
  return { rule: 'convention', file, ...(row === undefined ? {} : { row }), message }
}
