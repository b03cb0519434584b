import type { WriteStream } from 'node:tty'

type Stream = Pick<WriteStream, 'isTTY'>

/** Colour on a terminal, unless NO_COLOR is set or it is dumb; FORCE_COLOR asks for it anywhere. */
export function useColour(stream: Stream, env: NodeJS.ProcessEnv, wanted = true): boolean {
  if (!wanted || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && env.TERM !== 'dumb'
}

export interface Progress {
  /** Says what is being done now; shown once the work has taken longer than half a second. */
  readonly step: (what: string) => void
  readonly done: () => void
}

const patience = 500

/** One status line on a terminal's standard error, nothing elsewhere. */
export function createProgress(stream: WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { step: () => undefined, done: () => undefined }
  const started = performance.now()
  let shown = false
  let timer: NodeJS.Timeout | undefined
  const show = (what: string): void => {
    stream.write(`\r\u001b[2K${what}…`)
    shown = true
  }
  return {
    step: (what) => {
      clearTimeout(timer)
      const left = patience - (performance.now() - started)
      if (left <= 0) show(what)
      else timer = setTimeout(show, left, what).unref()
    },
    done: () => {
      clearTimeout(timer)
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
