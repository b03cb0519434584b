const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The characters of a text as a reader counts them: an emoji made of several code points is one. */
export function characters(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with control characters.
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text)) return text.split('')
  return Array.from(segmenter.segment(text), (piece) => piece.segment)
}

/** The text with one function applied to each code point, where that gives one code point: as Go changes case, `ß` stays. */
export function mapCodePoints(text: string, change: (character: string) => string): string {
  if (/^[\0-\x7f]*$/.test(text)) return change(text)
  return Array.from(text, (character) => {
    const changed = change(character)
    return Array.from(changed).length === 1 ? changed : character
  }).join('')
}
