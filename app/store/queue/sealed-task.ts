import type { NewJob, Task } from '../../workflow/ports/jobs.ts'
import type { Vault } from '../sealing/vault.ts'
import type { SealedRow } from '../tables.ts'

/** One job as the statement that stores it takes it, in JSON. */
export interface JobRecord {
  readonly id: string
  readonly delivery: string | null
  readonly lane: string
  readonly key: string
  readonly supersedes: boolean
  readonly not_before: string | null
  /** Base64. */
  readonly sealed: string
  readonly wrapped_key: string
  readonly key_id: string
}

/** A job with its task sealed. */
export async function sealJob(vault: Vault, job: NewJob, id: string, delivery: string | null): Promise<JobRecord> {
  const row = await vault.seal({ table: 'jobs', row: id }, Buffer.from(JSON.stringify(job.task)))
  return {
    id,
    delivery,
    lane: job.lane,
    key: job.key,
    supersedes: job.supersedes,
    not_before: job.notBefore ?? null,
    sealed: Buffer.from(row.sealed).toString('base64'),
    wrapped_key: Buffer.from(row.wrapped_key).toString('base64'),
    key_id: row.key_id,
  }
}

/** The task of a stored job. Throws as `Vault.open` does. */
export async function openTask(vault: Vault, id: string, row: SealedRow): Promise<Task> {
  return JSON.parse((await vault.open({ table: 'jobs', row: id }, row)).toString('utf8'))
}
