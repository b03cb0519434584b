import type { Severity } from '../model/policy.ts'

export type Style = Severity | 'pass' | 'fail' | 'undetermined' | 'error' | 'strong' | 'faint' | 'place' | 'fix'

/** SGR parameters (ECMA-48, section 8.3.117) from the sixteen colours every terminal theme defines. */
const codes: Readonly<Record<Style, string>> = {
  critical: '1;97;41',
  high: '1;31',
  medium: '1;33',
  low: '1;36',
  pass: '1;32',
  fail: '1;31',
  undetermined: '1;33',
  error: '1;35',
  strong: '1',
  faint: '2',
  place: '36',
  fix: '32',
}

export type Paint = (style: Style, text: string) => string

/** Colours text for a terminal, or gives it back as it is when `color` is false. */
export function painter(color: boolean): Paint {
  return color
    ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`)
    : (_style, text) => text
}
