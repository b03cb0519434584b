import { Problem } from '../model/problem.ts'

/** What settings are read from: the environment, and the files it names. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The text of a file; throws when it cannot be read. */
  readonly readFile: (path: string) => string
}

/** Reads named values and gathers what is wrong with them, so that all of it can be said at once. */
export interface Environment {
  /** The value of `NAME`, or of the file `NAME_FILE` names (for secrets that a platform mounts); undefined when neither is there. */
  text(name: string): string | undefined
  /** The text of the file whose path is the value. */
  file(name: string): string | undefined
  integer(name: string, byDefault: number, range: { readonly least: number; readonly most: number }): number
  flag(name: string): boolean
  /** One of the words. */
  choice<Word extends string>(name: string, words: readonly Word[], byDefault: Word): Word
  /** An absolute http(s) URL without a slash at its end. */
  url(name: string): string | undefined
  wrong(name: string, details: { readonly found?: string; readonly wanted: string; readonly next?: string }): void
  /** Throws one Problem `input.config` for everything that was wrong. Values of settings are never repeated in it. */
  finish(): void
}

export function readEnvironment({ env, readFile }: Surroundings): Environment {
  const problems: Problem[] = []

  function wrong(name: string, details: { found?: string; wanted: string; next?: string }): void {
    problems.push(new Problem('input.config', `${name} cannot be used`, details))
  }

  function text(name: string): string | undefined {
    return env[name]?.trim() || file(`${name}_FILE`)
  }

  function file(name: string): string | undefined {
    const path = env[name]?.trim()
    if (!path) return undefined
    try {
      return readFile(path).trim() || undefined
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      wrong(name, { found: `${path}: ${code ?? 'unreadable'}`, wanted: 'the path of a file that can be read' })
      return undefined
    }
  }

  return {
    text,
    file,
    wrong,
    integer(name, byDefault, { least, most }) {
      const value = text(name)
      if (value === undefined) return byDefault
      const number = Number(value)
      if (Number.isInteger(number) && number >= least && number <= most) return number
      wrong(name, { found: value.slice(0, 40), wanted: `a whole number from ${least} to ${most}` })
      return byDefault
    },
    flag(name) {
      const value = text(name)?.toLowerCase()
      if (value === undefined || ['false', '0', 'no', 'off'].includes(value)) return false
      if (!['true', '1', 'yes', 'on'].includes(value))
        wrong(name, { found: value.slice(0, 40), wanted: 'true or false' })
      return true
    },
    choice(name, words, byDefault) {
      const value = text(name)
      const word = words.find((known) => known === value)
      if (value !== undefined && word === undefined)
        wrong(name, { found: value.slice(0, 40), wanted: `one of ${words.join(', ')}` })
      return word ?? byDefault
    },
    url(name) {
      const value = text(name)
      if (value === undefined) return undefined
      const url = URL.canParse(value) ? new URL(value) : undefined
      if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '')
        return url.href.replace(/\/+$/, '')
      wrong(name, { wanted: 'an http or https URL without user name and query, such as https://plumbline.example.com' })
      return undefined
    },
    finish() {
      const [first, ...also] = problems
      if (first !== undefined)
        throw new Problem('input.config', first.message, { next: nextStep, ...first.details, also })
    },
  }
}

const nextStep = 'set it in the environment or in the settings file; docs/app.md lists every setting'
