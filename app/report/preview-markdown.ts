import type { Preview } from '../model/preview.ts'
import { clip, markdown, markdownCode } from './escape.ts'
import { countText, summaryText } from './preview.ts'

/** Rows of one policy, and in all: a comment holds 65,536 characters. */
const most = { ofPolicy: 30, inAll: 120 } as const
const longest = { name: 120, message: 160 } as const

/** What a change of policies would have done, as Markdown for a comment. */
export function printPreviewMarkdown(preview: Preview): string {
  const { policies, changes, verdicts, errors, skipped } = preview
  let left: number = most.inAll
  const sections = policies.flatMap(({ policy, what }) => {
    const own = changes.filter((change) => change.policy === policy)
    if (own.length === 0) return []
    const shown = own.slice(0, Math.min(most.ofPolicy, left))
    left -= shown.length
    const rows = shown.map(
      ({ kind, evidence, address, message }) =>
        `| ${kind} | ${markdownCode(clip(evidence, longest.name))} | ${markdownCode(clip(address, longest.name))} | ${markdown(clip(message, longest.message))} |`,
    )
    return [
      `<details><summary>${markdown(clip(policy, longest.name))} (${what}): ${countText(own)}</summary>`,
      '',
      ...(rows.length === 0
        ? []
        : ['| what | evidence | resource | message |', '| --- | --- | --- | --- |', ...rows, '']),
      ...(own.length > shown.length ? [`and ${own.length - shown.length} more`, ''] : []),
      '</details>',
      '',
    ]
  })
  const turned = verdicts
    .slice(0, most.ofPolicy)
    .map(
      ({ evidence, before, after }) =>
        `- ${markdownCode(clip(evidence, longest.name))}: ${before}, would be **${after}**`,
    )
  const wrong = [
    ...errors
      .slice(0, 10)
      .map(
        ({ policy, evidence, message }) =>
          `- ${markdown(clip(`${policy} cannot be evaluated on ${evidence}: ${message}`, longest.message))}`,
      ),
    ...skipped
      .slice(0, 10)
      .map(({ what, why }) => `- ${markdown(clip(`not judged: ${what} (${why})`, longest.message))}`),
  ]
  return `${[
    '## What the change of policies would have done',
    '',
    `${markdown(summaryText(preview))}.`,
    '',
    ...sections,
    ...(turned.length === 0 ? [] : ['### Verdicts', '', ...turned]),
    ...(verdicts.length > turned.length ? [`- and ${verdicts.length - turned.length} more`] : []),
    ...(turned.length === 0 ? [] : ['']),
    ...(wrong.length === 0 ? [] : ['### Not judged', '', ...wrong, '']),
  ].join('\n')}`
}
