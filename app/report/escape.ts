/** Characters that are not seen or that change how their neighbours are seen: controls, format characters, lone surrogates, non-characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{Noncharacter_Code_Point}]/gu
const plain = /^[\x20-\x7e]*$/
const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * The text with everything unseen written out (`\n`, `\x1b`, `\u{202e}`), so that it is one line and means what it looks like.
 * Joiners inside an emoji or a script that needs them stay.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text
  return text.replace(unseen, (character, offset: number) => {
    if (belongs(character, text, offset)) return character
    const code = character.codePointAt(0) ?? 0
    return named[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`)
  })
}

const pictograph = /^\p{Extended_Pictographic}/u
const joined = /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u
const shaped =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]$/u

/** True where an unseen character is part of one that is seen: an emoji sequence, or a letter of a joining script. */
function belongs(character: string, text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset)
  const after = text.slice(offset + 1, offset + 3)
  if (character === '\u200d') return (joined.test(before) && pictograph.test(after)) || shaped.test(before)
  if (character === '\u200c') return shaped.test(before)
  if (character === '\ufe0f')
    return /\p{Extended_Pictographic}$/u.test(before) || (/[0-9#*]$/.test(before) && after.startsWith('\u20e3'))
  return false
}

/** At most `limit` UTF-16 units of the text, cut on a code point, with `…` where something is missing. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = limit - 1
  const split = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end
  return `${text.slice(0, Math.max(0, split))}…`
}

/** One line of text for a terminal: no control or bidi character reaches it. */
export function terminal(text: string): string {
  return visible(text)
}

/** Text or an attribute value for XML 1.0 and HTML. */
export function xml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entity(character))
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}

const zeroWidth = '&#8203;'

/**
 * Inline text for GitHub's Markdown, in a paragraph, a list item or a table cell: no markup, HTML, link, math, mention or issue reference
 * comes of it. Entities and not backslashes, because a backslash before a pipe reads differently inside tables. Mentions and references
 * are made from the rendered text, so a zero-width space breaks them.
 */
export function markdown(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => entity(character))
    .replace(/@(?=[\w-])/g, `@${zeroWidth}`)
    .replace(/(?<!&)#(?=\w)/g, `#${zeroWidth}`)
    .replace(/^(?:[-+=#]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}${zeroWidth}` : entity(start)))
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidth}`)
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, (scheme) => `${scheme}${zeroWidth}`)
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}${zeroWidth}.`)
}

/** Inline code for GitHub's Markdown, in a paragraph or in a table cell; empty for an empty text. */
export function markdownCode(text: string): string {
  const shown = visible(text)
  if (shown.trim() === '') return ''
  if (shown.includes('|')) return `<code>${markdown(shown)}</code>`
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') || /^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

/** The message of a workflow command, one text a line; a newline inside a text does not become one. */
export function commandData(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replace(/%/g, '%25')).join('%0A')
}

/** The value of a workflow command's property. */
export function commandProperty(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/**
 * A path inside the repository with `/` and without `.` segments; null for everything else: absolute paths, drive letters, URLs,
 * module sources, paths that leave the folder, standard input.
 */
export function relativePath(path: string): string | null {
  if (path === '-' || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || /^[\\/~]/.test(path)) return null
  const kept: string[] = []
  for (const segment of path.replace(/\\/g, '/').split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') kept.push(segment)
    else if (kept.pop() === undefined) return null
  }
  return kept.length === 0 ? null : kept.join('/')
}

/** A relative URI reference for a path, percent-encoded; paths outside the repository are reduced to their base name. */
export function relativeUri(path: string): string {
  const inside = relativePath(path) ?? baseName(path)
  return inside.split('/').map(percent).join('/')
}

function baseName(path: string): string {
  if (path === '-') return 'stdin'
  const name = path
    .replace(/[?#].*$/s, '')
    .split(/[\\/:]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  return name.at(-1) ?? 'unknown'
}

function percent(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The reference when it is an https link without anything that could end it early, otherwise null. */
export function httpsLink(reference: string): string | null {
  return /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~/?#@!$&+,;=:%]*)?$/.test(reference) ? reference : null
}
