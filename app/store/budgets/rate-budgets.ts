import { sql } from 'kysely'
import type { RateBudgets } from '../../workflow/ports/jobs.ts'
import type { Clock } from '../clock.ts'
import { notify } from '../database/announcements.ts'
import type { Database } from '../database/database.ts'
import { book } from './book.ts'
import type { RequestKind } from './limits.ts'
import { makePurse, type Purse } from './purse.ts'

/** What this process knows of one installation. */
interface Account {
  purse: Purse
  /** Until when nothing is sent, or nothing of one kind; in the clock's elapsed milliseconds. */
  pausedUntil: number
  readonly refusedUntil: Record<RequestKind, number>
  /** The booking that is under way. */
  booking: Promise<void> | undefined
}

const mostAccounts = 10_000

/**
 * GitHub's budgets, booked in the database in slices: most requests are paid from what the process holds, and no period ever sees more than the limit
 * however many processes there are.
 */
export function makeRateBudgets(database: Database, clock: Clock): RateBudgets {
  const accounts = new Map<number, Account>()
  const accountOf = (installation: number): Account => {
    const known = accounts.get(installation)
    if (known !== undefined) return known
    if (accounts.size >= mostAccounts) accounts.clear()
    const made = newAccount()
    accounts.set(installation, made)
    return made
  }
  /** What was booked is void, and the database is asked before anything is sent. */
  const askAgain = (installation: number, pausedUntil: number) =>
    Object.assign(accountOf(installation), { purse: makePurse(), pausedUntil })

  database.announcements.listen(({ kind, subject }) => {
    if (kind === 'pause') askAgain(Number(subject), 0)
    if (kind === 'missed') accounts.clear()
  })

  const fill = async (account: Account, installation: number, kind: RequestKind) => {
    const { purse } = account
    const begun = clock.elapsed()
    const booking = await book(database.db, clock, installation, purse.missing(kind, begun))
    if (booking.kind === 'booked') purse.put(booking.amounts, begun)
    else account.refusedUntil[kind] = begun + booking.waitMs
  }
  return {
    take: async (installation, kind) => {
      const account = accountOf(installation)
      for (;;) {
        const now = clock.elapsed()
        const waitMs = Math.max(account.pausedUntil, account.refusedUntil[kind]) - now
        if (waitMs > 0) return Math.ceil(waitMs)
        if (account.purse.pay(kind, now)) return 0
        account.booking ??= fill(account, installation, kind).finally(() => {
          account.booking = undefined
        })
        await account.booking
      }
    },
    pause: async (installation, until, why) => {
      const elapsedAt = (time: number) => clock.elapsed() + Math.max(0, time - clock.now())
      const ends = elapsedAt(Date.parse(until))
      askAgain(installation, Math.max(ends, accountOf(installation).pausedUntil))
      const { rows } = await sql<{ until: Date }>`
        with paused as (
          insert into budget_pauses (installation, until, why) values (${installation}, ${until}::timestamptz, ${why})
          on conflict (installation) do update set
            why = case when budget_pauses.until < excluded.until then excluded.why else budget_pauses.why end,
            until = greatest(budget_pauses.until, excluded.until)
          returning installation, until
        )
        select until, ${notify(database.process, 'pause', sql.ref('installation'))} from paused`.execute(database.db)
      for (const paused of rows) askAgain(installation, elapsedAt(paused.until.getTime()))
    },
  }
}

function newAccount(): Account {
  return { purse: makePurse(), pausedUntil: 0, refusedUntil: { read: 0, write: 0, content: 0 }, booking: undefined }
}
