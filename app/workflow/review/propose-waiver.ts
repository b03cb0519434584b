import { createHash } from 'node:crypto'
import { type Finding, subjectName } from '../../model/finding.ts'
import { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { markdown, markdownCode } from '../../report/escape.ts'
import type { ProposedPull, Pull, RepositoryRef } from '../ports/host.ts'
import { addWaiver, type NewWaiver } from './add-waiver.ts'
import type { Clients } from './review-ports.ts'
import { configurationFile } from './review-settings.ts'

export interface WaiverProposal {
  readonly repository: RepositoryRef
  readonly pull: Pull
  readonly finding: Finding
  readonly report: Report
  /** ISO date. */
  readonly until: string
  readonly owner: string
  readonly reason: string
  /** Who asked for it. */
  readonly sender: string
}

/**
 * Opens a pull request that adds a waiver for one finding to the configuration of the base branch; the one there is when it was asked for before. Throws a
 * Problem when the waiver is over, would last too long, or the configuration is broken.
 */
export async function proposeWaiver(
  { repository, pull, finding, until, owner, reason, sender }: WaiverProposal,
  { host, publisher }: Clients,
  today: string,
): Promise<ProposedPull> {
  if (until < today)
    throw new Problem('input.waiver', 'the last day is over', { found: until, wanted: 'a day to come' })
  const base = pull.base.ref
  const onto = await host.headOf(repository, base)
  if (onto === undefined) throw new Problem('input.waiver', 'the base branch is gone', { found: base })
  const { files } = await host.files(repository, onto)
  const address = subjectName(finding.subject)
  const { policy, path, fingerprint } = finding
  const waiver: NewWaiver = { policy, address, path, owner, reason, expires: until }
  const text = addWaiver(files.get(configurationFile) ?? '', waiver, configurationFile, today)
  // Another date or reason is another question, and one that was closed must not answer it.
  const asked = createHash('sha256').update(JSON.stringify(waiver)).digest('hex').slice(0, 6)
  return publisher.proposeFiles(repository, {
    base,
    onto,
    branch: `plumbline/waive-${fingerprint.slice(0, 12)}-${asked}`,
    title: `Waive ${policy} until ${until}`,
    body: bodyOf({ finding, pull, sender, waiver }),
    files: new Map([[configurationFile, text]]),
  })
}

interface BodyParts extends Pick<WaiverProposal, 'finding' | 'pull' | 'sender'> {
  readonly waiver: NewWaiver
}

function bodyOf({ finding, pull, sender, waiver }: BodyParts): string {
  const { owner, reason, expires } = waiver
  return [
    `Accepts one finding until ${expires}, as ${markdownCode(sender)} asked for in #${pull.number}.`,
    [
      '| | |',
      '| --- | --- |',
      `| Policy | ${markdownCode(finding.policy)} (${finding.severity}) |`,
      `| About | ${markdownCode(waiver.address)} |`,
      `| Found | ${markdown(finding.message)} |`,
      `| Owner | ${markdown(owner)} |`,
      `| Reason | ${markdown(reason)} |`,
      `| Fingerprint | ${markdownCode(finding.fingerprint)} |`,
    ].join('\n'),
    'It holds once this is merged, and not before: a change cannot pardon itself.',
  ].join('\n\n')
}
