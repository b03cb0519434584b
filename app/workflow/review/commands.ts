import { createHash } from 'node:crypto'
import { type Finding, subjectName } from '../../model/finding.ts'
import { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { printFinding } from '../../report/comment-finding.ts'
import { markerLine } from '../../report/comment-marker.ts'
import { markdown, markdownCode } from '../../report/escape.ts'
import type { Pull } from '../ports/host.ts'
import type { Task } from '../ports/jobs.ts'
import { laneOfPull } from './change.ts'
import { findingOf } from './find-finding.ts'
import { type ParsedCommand, parseCommand } from './parse-command.ts'
import { proposeWaiver } from './propose-waiver.ts'
import type { Clients, ReviewPorts } from './review-ports.ts'

export type CommandTask = Extract<Task, { readonly kind: 'command' }>

export interface CommandContext {
  readonly clients: Clients
  readonly ports: ReviewPorts
}

/** What is said to a command. */
interface Answer {
  readonly reaction: '+1' | '-1' | 'confused'
  readonly text?: string
}

/** Roles as GitHub names them; an association such as `MEMBER` is none. */
const roles = {
  recheck: ['admin', 'maintain', 'write', 'triage'],
  explain: ['admin', 'maintain', 'write', 'triage', 'read'],
  waive: ['admin', 'maintain', 'write'],
} as const

const help = `These are the commands; each stands at the beginning of a line:

- \`/plumbline recheck\` judges the head again
- \`/plumbline explain FINGERPRINT\` says everything that is known of a finding
- \`/plumbline waive FINGERPRINT until=YYYY-MM-DD reason="…"\` opens a pull request that accepts a finding for a while; \`owner=…\` names who answers for it, you unless said otherwise

The first eight characters of a fingerprint are enough.`

/** Works a command and answers it below the pull request. What one person may not do is refused with the role that may. */
export async function answerCommand(task: CommandTask, context: CommandContext): Promise<void> {
  const { publisher, host } = context.clients
  const { repository, pull, comment, sender } = task
  const command = parseCommand(task.text)
  if (command === undefined) return
  await publisher.react(repository, comment, 'eyes')
  const role = command.kind === 'unknown' ? 'read' : await host.roleOf(repository, sender)
  const allowed = command.kind === 'unknown' || roles[command.kind].some((each) => each === role)
  const answer = allowed ? await work(command, task, context) : refusal(command.kind, sender)
  await publisher.react(repository, comment, answer.reaction)
  if (answer.text === undefined) return
  const key = `answer/${comment}/${createHash('sha256').update(task.text).digest('hex').slice(0, 12)}`
  await publisher.reply(repository, pull, `${markerLine({ key })}\n${answer.text}`)
}

function refusal(kind: keyof typeof roles, sender: string): Answer {
  const wanted = roles[kind].join(', ')
  return {
    reaction: '-1',
    text: `${markdownCode(sender)} may not ask for \`${kind}\` here: it takes one of the roles ${wanted}.`,
  }
}

async function work(command: ParsedCommand, task: CommandTask, context: CommandContext): Promise<Answer> {
  if (command.kind === 'unknown') {
    return { reaction: 'confused', text: `${markdown(command.why)}\n\n${help}` }
  }
  const pull = await context.clients.host.pull(task.repository, task.pull)
  if (pull?.state !== 'open') return { reaction: 'confused', text: 'The pull request is not open.' }
  if (command.kind === 'recheck') return recheck(task, pull, context)
  const record = await context.ports.reviews.newest(task.repository, pull.head.sha)
  if (record === undefined) {
    return { reaction: 'confused', text: `Nothing has been judged at ${markdownCode(pull.head.sha.slice(0, 12))} yet.` }
  }
  const found = findingOf(record.report, command.fingerprint)
  if ('why' in found) return { reaction: 'confused', text: markdown(found.why) }
  if (command.kind === 'explain') return { reaction: '+1', text: printFinding(found.finding, record.report) }
  return waive(command, { finding: found.finding, report: record.report, pull }, task, context)
}

async function recheck(
  { repository }: CommandTask,
  { number, head }: Pull,
  { ports }: CommandContext,
): Promise<Answer> {
  const task = { kind: 'review-pull', repository, pull: number, head: head.sha, again: true } as const
  await ports.jobs.add([{ lane: laneOfPull(repository, number), key: 'review', supersedes: true, task }])
  return { reaction: '+1' }
}

async function waive(
  command: Extract<ParsedCommand, { readonly kind: 'waive' }>,
  about: { readonly finding: Finding; readonly report: Report; readonly pull: Pull },
  { repository, sender }: CommandTask,
  { clients, ports }: CommandContext,
): Promise<Answer> {
  const { policy, subject } = about.finding
  try {
    const proposed = await proposeWaiver(
      {
        ...about,
        repository,
        until: command.until,
        reason: command.reason,
        owner: command.owner ?? `@${sender}`,
        sender,
      },
      clients,
      ports.now().toISOString().slice(0, 10),
    )
    if (proposed.state === 'closed') {
      const text = `#${proposed.number} asked for this waiver and was closed; it stays closed. Reopen it, or add the waiver by hand.`
      return { reaction: 'confused', text }
    }
    const what = `${markdownCode(policy)} on ${markdownCode(subjectName(subject))}`
    return {
      reaction: '+1',
      text: `#${proposed.number} adds the waiver for ${what} to the configuration. It holds once that is merged; then \`/plumbline recheck\` judges this pull request with it.`,
    }
  } catch (error) {
    if (!(error instanceof Problem) || error.code.startsWith('upstream.')) throw error
    const { found, wanted, next } = error.details
    const more = [found && `found: ${found}`, wanted && `wanted: ${wanted}`, next].filter((part) => part !== undefined)
    return { reaction: 'confused', text: markdown([error.message, ...more].join('; ')) }
  }
}
