import type { Policy } from '../model/policy.ts'
import type { Report } from '../model/report.ts'

/** What a caller may choose; every printer reads only what concerns it. */
export interface PrintOptions {
  /** Terminal formats: ANSI colours. Default false. */
  readonly color?: boolean
  /** Terminal formats: columns. Default 80, at least 60. */
  readonly width?: number
  /** Table: only the blocking findings, one line each, and the verdict. */
  readonly quiet?: boolean
  /** Table: findings that do not block in full, however many. Default: in short, where they are more than a person reads through. */
  readonly full?: boolean
  /** Markdown: most UTF-16 units and most UTF-8 bytes. Default 65,000. */
  readonly limit?: number
  /** SARIF: descriptions and links for the rules. */
  readonly policies?: readonly Policy[]
  /**
   * SARIF: `viewers` (default) holds everything; `code-scanning` leaves out what is waived, undetermined or fixed, because GitHub's code
   * scanning opens an alert for every result whatever its kind, baseline state or suppressions say.
   */
  readonly audience?: 'viewers' | 'code-scanning'
}

/** One report in, one text out; ends with a newline. The same report and options always give the same text. */
export type Printer = (report: Report, options?: PrintOptions) => string
