import type { Client } from 'pg'
import { channel } from './announcements.ts'

interface Ears {
  readonly received: (payload: string) => void
  /** The connection was made again: something may have been announced while it was away. */
  readonly missed: () => void
  readonly trouble: (error: unknown) => void
}

const longestPauseMs = 5000

/** Listens on a connection of its own, makes it again whenever it breaks, and returns what ends it. Never rejects: polling finds what is not heard. */
export async function listenForAnnouncements(makeClient: () => Client, ears: Ears): Promise<() => Promise<void>> {
  let current: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let ended = false

  const again = (pauseMs: number) => {
    if (ended) return
    clearTimeout(timer)
    timer = setTimeout(() => void begin(Math.min(pauseMs * 2, longestPauseMs)), pauseMs)
    timer.unref()
  }
  const begin = async (pauseMs: number) => {
    const client = makeClient()
    let broken = false
    const giveUp = (error: unknown) => {
      if (broken || ended) return
      broken = true
      ears.trouble(error)
      void client.end().catch(() => {})
      again(pauseMs)
    }
    client.on('error', giveUp)
    client.on('end', () => giveUp(new Error('the connection that listens was closed')))
    client.on('notification', ({ payload }) => ears.received(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      current = client
      pauseMs = 100
      if (ended) await client.end()
      else ears.missed()
    } catch (error) {
      giveUp(error)
    }
  }

  await begin(100)
  return async () => {
    ended = true
    clearTimeout(timer)
    await current?.end().catch(() => {})
  }
}
