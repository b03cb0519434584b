/** East Asian wide and fullwidth ranges (Unicode 15.1, EastAsianWidth.txt) that are not already emoji. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]

const ascii = /^[\x20-\x7e]*$/
const zero = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u
const emoji = /\p{Emoji_Presentation}/u
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
const modifier = /\p{Emoji_Modifier}/u
const regional = /\p{Regional_Indicator}/u

/** How many terminal cells the text takes: wide characters two, combining marks none, an emoji sequence or a flag two together. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  let previous = ''
  let last = 0
  let openFlag = false
  for (const character of text) {
    const flag = regional.test(character)
    if (flag && openFlag) openFlag = false
    else if (character === '\ufe0f') {
      if (last === 1) width += 1
      last = 2
    } else if (
      !zero.test(character) &&
      !(previous === '\u200d' && pictograph.test(character)) &&
      !(modifier.test(character) && last === 2)
    ) {
      last = isWide(character) ? 2 : 1
      width += last
      openFlag = flag
    }
    previous = character
  }
  return width
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x1100) return false
  return emoji.test(character) || wideRanges.some(([first, end]) => code >= first && code <= end)
}

/** The text with spaces added up to `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The text in lines of at most `width` cells, broken at spaces and between wide characters; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    let gap = line === '' ? '' : ' '
    for (const piece of pieces(word, width)) {
      const size = displayWidth(piece)
      if (line !== '' && used + gap.length + size > width) {
        lines.push(line)
        line = ''
        used = 0
        gap = ''
      }
      line += gap + piece
      used += gap.length + size
      gap = ''
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

const ideograph = /(?<=[\u2e80-\ua4cf\uac00-\ud7a3\uff01-\uff60])|(?=[\u2e80-\ua4cf\uac00-\ud7a3])/u

function pieces(word: string, width: number): string[] {
  return displayWidth(word) <= width / 2 ? [word] : word.split(ideograph)
}
