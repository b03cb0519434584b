import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../app/model/problem.ts'
import { makeClock } from '../../app/store/clock.ts'
import { newKey } from '../../app/store/fixture.ts'
import { startChores } from '../../app/store/maintenance/maintenance.ts'
import { deleteOld } from '../../app/store/maintenance/retention.ts'
import { sweepLanes } from '../../app/store/maintenance/sweep.ts'
import { migrate } from '../../app/store/migrations/migrate.ts'
import { checkKeys } from '../../app/store/sealing/rewrap.ts'
import { makeVault } from '../../app/store/sealing/vault.ts'
import type { ReviewRecord } from '../../app/workflow/ports/host.ts'
import type { Given } from './each-database.ts'
import { delivery, gate, repository, review, standingClock } from './jobs.ts'

/** The store neither reads nor changes the report, so any content will do. */
const report = { findings: [{ message: 'the bucket acme-secret is public' }] } as unknown as ReviewRecord['report']

function record(id: string, finished: string): ReviewRecord {
  return {
    id,
    repository,
    pull: 7,
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    key: 'key',
    conclusion: 'failure',
    report,
    started: '2026-01-01T00:00:00.000Z',
    finished,
  }
}

const first = record('first', '2026-01-01T00:00:01.000Z')
const second = record('second', '2026-01-01T00:00:02.000Z')
const session = { login: 'mona', token: 'ghu_secret', expires: '2026-01-01T08:00:00.000Z' }

/** What is kept: reviews, sessions, installations, keys, tables. */
export function recordsSuite(given: Given): void {
  const text = async (table: string) => {
    const { rows } = await sql<{ text: string }>`
      select coalesce(string_agg(row_to_json(t)::text || encode(t.sealed, 'escape'), ''), '') as text
      from ${sql.table(table)} t`.execute(given.database().db)
    return rows[0]?.text
  }

  describe('reviews', () => {
    it('come back as they were saved; the newest of a head wins', async () => {
      const { reviews } = given.process()
      await reviews.save(second)
      await reviews.save(first)
      expect(await reviews.read('first')).toEqual(first)
      expect(await reviews.newest(repository, first.head)).toEqual(second)
      expect(await reviews.read('third')).toBeUndefined()
      expect(await reviews.newest({ ...repository, id: 3 }, first.head)).toBeUndefined()
    })

    it('replace the one of the same id', async () => {
      const { reviews } = given.process()
      await reviews.save(first)
      await reviews.save({ ...first, conclusion: 'success' })
      expect(await reviews.read('first')).toEqual({ ...first, conclusion: 'success' })
    })

    it('leave nothing readable in the database', async () => {
      await given.process().reviews.save(first)
      expect(await text('reviews')).not.toMatch(/acme|secret|bucket/)
    })

    it('that were changed in the database, or moved to another row, do not open', async () => {
      const { reviews } = given.process()
      await reviews.save(first)
      await sql`update reviews set id = 'moved'`.execute(given.database().db)
      await expect(reviews.read('moved')).rejects.toMatchObject({
        name: 'Problem',
        details: { found: 'reviews, row moved' },
      })
    })
  })

  describe('sessions', () => {
    it('last until they expire', async () => {
      const clock = standingClock()
      const { sessions } = given.process({ now: clock.now })
      await sessions.save('hash', session)
      expect(await sessions.read('hash')).toEqual(session)
      expect(await text('sessions')).not.toMatch(/mona|ghu_/)
      clock.pass(8 * 60 * 60_000)
      expect(await sessions.read('hash')).toBeUndefined()
    })

    it('are gone when they are removed', async () => {
      const { sessions } = given.process({ now: standingClock().now })
      await sessions.save('hash', session)
      await sessions.remove('hash')
      expect(await sessions.read('hash')).toBeUndefined()
    })
  })

  it('forgets an installation with everything of it', async () => {
    const { installations, reviews } = given.process()
    const acme = { id: 1, account: 'acme', dryRun: true, suspended: false }
    await installations.save({ ...acme, dryRun: false })
    await installations.save(acme)
    await reviews.save(first)
    expect(await installations.read(1)).toEqual(acme)
    await installations.forget(1)
    expect([await installations.read(1), await reviews.read('first')]).toEqual([undefined, undefined])
  })

  describe('encryption keys', () => {
    it('can be rotated: old records open with the old key beside the new one, and without it once they are wrapped anew', async () => {
      const [old, fresh] = [newKey(), newKey()]
      const before = given.process({ encryptionKeys: [old] })
      await before.reviews.save(first)
      await before.sessions.save('hash', { ...session, expires: '2999-01-01T00:00:00.000Z' })
      await before.queue.add([review(1, 'aaa')])
      const rotating = given.process({ encryptionKeys: [fresh, old] })
      expect(await rotating.reviews.read('first')).toEqual(first)
      expect([await rotating.rewrap(), await rotating.rewrap()]).toEqual([3, 0])
      const after = given.process({ encryptionKeys: [fresh] })
      expect(await after.reviews.read('first')).toEqual(first)
      expect((await after.sessions.read('hash'))?.token).toBe('ghu_secret')
    })

    it('that are wrong are a problem with a next step, at the start and when a record is read', async () => {
      const wrong = newKey()
      await given.process().reviews.save(first)
      const problem = {
        name: 'Problem',
        code: 'input.config',
        details: { next: expect.stringContaining('name it as a previous key') },
      }
      await expect(checkKeys(given.database().db, makeVault([wrong]))).rejects.toMatchObject(problem)
      await expect(given.process({ encryptionKeys: [wrong] }).reviews.read('first')).rejects.toMatchObject(problem)
      await expect(checkKeys(given.database().db, makeVault([newKey(), wrong]))).rejects.toBeInstanceOf(Problem)
    })
  })

  it('deletes what is old, and keeps the rest', async () => {
    const { db } = given.database()
    const { reviews, queue, sessions } = given.process()
    await reviews.save(first)
    await reviews.save(record('young', '2026-03-01T00:00:00.000Z'))
    await sessions.save('hash', session)
    await queue.receive(delivery('done'), [])
    await queue.receive(delivery('waiting'), [review(1, 'aaa')])
    await deleteOld(
      db,
      makeClock(() => Date.parse('2026-04-02T00:00:00Z')),
    )
    expect([await reviews.read('first'), (await reviews.read('young'))?.id]).toEqual([undefined, 'young'])
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('deliveries').select('id').execute()).toEqual([{ id: 'waiting' }])
  })

  it('heals lanes after the clock jumped back', async () => {
    const { db } = given.database()
    const early = makeClock(() => Date.parse('2026-01-01T00:00:00Z'))
    const late = given.process({ now: () => Date.parse('2026-01-01T05:00:00Z') })
    await late.queue.add([review(1, 'aaa'), review(2, 'bbb')])
    await sql`update lanes set owner = gen_random_uuid() where lane = '1/2#2'`.execute(db)
    await sql`delete from lanes where lane = '1/2#1'`.execute(db)
    await sweepLanes(db, early, 30_000)
    expect(await db.selectFrom('lanes').select(['lane', 'due']).orderBy('lane').execute()).toEqual([
      { lane: '1/2#1', due: new Date('2026-01-01T00:00:00Z') },
      { lane: '1/2#2', due: new Date('2026-01-01T00:00:30Z') },
    ])
    await late.queue.add([review(1, 'ccc')])
    await sql`update lanes set due = '2026-01-01T05:00:00Z'`.execute(db)
    await sweepLanes(db, early, 30_000)
    expect((await db.selectFrom('lanes').select('due').where('lane', '=', '1/2#1').executeTakeFirst())?.due).toEqual(
      new Date('2026-01-01T00:00:00Z'),
    )
  })

  it('migrates once, however many processes start at once', async () => {
    const { db } = given.database()
    await Promise.all([migrate(db as never), migrate(db as never)])
    await sql`insert into plumbline_migrations (name, timestamp) values ('999-later', '')`.execute(db)
    await expect(migrate(db as never)).rejects.toMatchObject({
      code: 'input.config',
      details: { found: 'migrations 999-later' },
    })
    await sql`delete from plumbline_migrations where name = '999-later'`.execute(db)
  })

  it('does its chores, in any of the processes that start at once', async () => {
    const { db } = given.database()
    const done = gate()
    const trouble: unknown[] = []
    const chores = [
      { name: 'once', cron: null, act: async () => done.open() },
      { name: 'nightly', cron: '0 3 * * *', act: async () => {} },
    ]
    const start = () => startChores(db, chores, (...what) => trouble.push(what))
    const ends = await Promise.all([start(), start(), start()])
    await done.opened
    for (const end of ends) await end()
    expect(trouble).toEqual([])
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  })

  it('is ready while its database answers', async () => {
    await given.process().ready()
  })
}
