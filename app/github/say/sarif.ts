import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Problem } from '../../model/problem.ts'
import type { RepositoryRef, SarifUpload } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { at } from '../read/pulls.ts'
import type { Clock } from '../settings.ts'

/** GitHub's limit for results, compressed (documentation of SARIF uploads). */
const largest = 10_000_000
/** How long the processing is watched; it goes on without us. */
const pauses = [1000, 2000, 4000]

/** Sends results to code scanning and looks what becomes of them. That it is not enabled is an answer, no failure. */
export async function uploadSarif(
  client: Client,
  clock: Clock,
  repository: RepositoryRef,
  upload: { readonly sha: string; readonly ref: string; readonly sarif: string },
): Promise<SarifUpload> {
  const packed = await promisify(gzip)(upload.sarif)
  if (packed.length > largest) return { state: 'refused', why: `${packed.length} bytes packed, of at most ${largest}` }
  try {
    const { data } = await client.rest.codeScanning.uploadSarif({
      ...at(repository),
      commit_sha: upload.sha,
      ref: upload.ref,
      sarif: packed.toString('base64'),
    })
    return data.id === undefined ? { state: 'processing', why: '' } : await watch(client, clock, repository, data.id)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const why = error.details.found ?? error.message
    if (error.code === 'upstream.denied' || error.code === 'upstream.missing') return { state: 'not-enabled', why }
    if (error.code === 'upstream.refused') return { state: 'refused', why }
    throw error
  }
}

async function watch(client: Client, clock: Clock, repository: RepositoryRef, id: string): Promise<SarifUpload> {
  for (const pause of pauses) {
    const { data } = await client.rest.codeScanning.getSarif({ ...at(repository), sarif_id: id })
    if (data.processing_status === 'complete') return { state: 'taken', why: '' }
    if (data.processing_status === 'failed')
      return { state: 'refused', why: (data.errors ?? []).join('; ').slice(0, 1000) }
    await clock.sleep(pause, client.sender.signal)
  }
  return { state: 'processing', why: '' }
}
