import { type RawBuilder, sql } from 'kysely'

/** What processes tell one another. Losing one costs time, never work: everything announced is in the database too. */
export type Announcement =
  /** There may be work in this lane. */
  | { readonly kind: 'lane'; readonly subject: string }
  /** The budgets of this installation are paused. */
  | { readonly kind: 'pause'; readonly subject: string }
  /** Announcements may have been lost: look at everything. */
  | { readonly kind: 'missed'; readonly subject: '' }

/** What is heard in this process: what it tells itself and, on Postgres, what others told with `notify`. */
export interface Announcements {
  /** Tells this process alone, at once. */
  tell(announcement: Announcement): void
  /** Returns the function that ends it. */
  listen(listener: (announcement: Announcement) => void): () => void
}

/** The channel of Postgres on which announcements travel. */
export const channel = 'plumbline'

/** An SQL expression that tells the other processes when its transaction commits. `process` is who says it; `subject` an SQL expression. */
export function notify(process: string, kind: 'lane' | 'pause', subject: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`pg_notify(${channel}, ${`${process} ${kind} `}::text || left(${subject}::text, 2000))::text`
}

/** Announcements of one process; `receive` takes in the payloads of all. */
export function makeAnnouncements(process: string): Announcements & { receive(payload: string): void } {
  const listeners = new Set<(announcement: Announcement) => void>()
  const tell = (announcement: Announcement) => {
    for (const listener of listeners) listener(announcement)
  }
  return {
    tell,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receive: (payload) => {
      const [sender, kind, ...subject] = payload.split(' ')
      // What this process sent itself it knows already.
      if (sender !== process && (kind === 'lane' || kind === 'pause')) tell({ kind, subject: subject.join(' ') })
    },
  }
}
