import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { openReviewJudge, type ReviewJudge } from './command/review-judge.ts'
import { type JudgeSaid, type JudgeWork, plainProblem } from './workflow/ports/judge-messages.ts'

/** The thread in which the App judges changes: takes one piece of work at a time and answers it. */
const port = parentPort
const say = (said: JudgeSaid): void => port?.postMessage(said)
// On Linux this is the priority of this thread alone: GitHub waits for the answers to its webhooks, and for nothing here.
if (process.platform === 'linux') setPriority(0, 5)
const judge = openReviewJudge()

judge.then(
  () => say({ kind: 'ready' }),
  (error: unknown) => say({ kind: 'failed', problem: plainProblem(error) }),
)

port?.on('message', async (work: JudgeWork) => {
  say({ kind: 'started' })
  try {
    say(await answer(await judge, work))
  } catch (error) {
    say({ kind: 'failed', problem: plainProblem(error) })
  }
})

async function answer(opened: ReviewJudge, work: JudgeWork): Promise<JudgeSaid> {
  switch (work.kind) {
    case 'judge':
      return { kind: 'judged', answer: await opened.judge(work.request) }
    case 'prepare':
      return { kind: 'prepared', wrong: await opened.prepare(work.policies) }
    default:
      return work satisfies never
  }
}
