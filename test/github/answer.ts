/** What a route gives back, and how it refuses. */

export interface Answer {
  readonly status: number
  /** Sent as JSON. */
  readonly body?: unknown
  /** The same, written already. */
  readonly text?: string
  /** Sent as they are instead. */
  readonly bytes?: Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** A list of which one page is shown. */
export interface Page {
  readonly total: number
  readonly slice: (from: number, to: number) => readonly unknown[]
  /** Where GitHub puts the list below a name, together with the whole count. */
  readonly key?: string
}

/** A page of things that are shown one by one. */
export function pageOf<T>(items: readonly T[], show: (item: T) => unknown, key?: string): Page {
  const slice = (from: number, to: number) => items.slice(from, to).map(show)
  return { total: items.length, slice, ...(key === undefined ? {} : { key }) }
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

export const nothing: Answer = { status: 204 }

/** Thrown by routes: GitHub's way to say no. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(status: number, message: string, more: object = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more }
    this.answer = { status, body, headers }
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 422 with the field that is wrong. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, field, code: 'custom', message }] })
}

/** 422 with nothing but a sentence. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message)
}

/** What `find` gives, or 404. */
export function found<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw notFound()
  return value
}
