import { clip, httpsLink, xml } from './escape.ts'

const longest = 4000

/** Text as HTML; nothing in it becomes markup. */
export function text(value: string): string {
  return xml(clip(value, longest))
}

export function code(value: string): string {
  return `<code>${text(value)}</code>`
}

/** A link where the address is one that can be followed without danger, else the words alone. */
export function link(address: string, words: string): string {
  const safe = httpsLink(address)
  return safe === null ? text(words) : `<a href="${xml(safe)}" rel="noreferrer noopener">${text(words)}</a>`
}

/** A list of names and what they stand for; the second of each pair is HTML. */
export function facts(list: readonly (readonly [name: string, html: string])[]): string {
  return `<dl>${list.map(([name, html]) => `<dt>${text(name)}</dt><dd>${html}</dd>`).join('')}</dl>`
}

export interface Column {
  readonly name: string
  readonly number?: true
}

/** A table with a caption; cells are HTML, the first of each row names it. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const css = (index: number) => (columns[index]?.number ? ' class="number"' : '')
  const head = columns.map(({ name }, index) => `<th scope="col"${css(index)}>${text(name)}</th>`).join('')
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td${css(index)}>${cell}</td>`)).join('')}</tr>`,
  )
  return `<div class="wide"><table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
}

export function fold(summary: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${text(summary)}</summary>\n${body}\n</details>`
}

export function items(list: readonly string[]): string {
  return `<ul>${list.map((each) => `<li>${each}</li>`).join('\n')}</ul>`
}
