import type { Task } from '../ports/jobs.ts'
import { makeJob, makeWorld, repository, type World } from './fixture-ports.ts'
import { reviewChange } from './review-change.ts'

export const bucket = (open: string) => `resource "bucket" "a" {\n  open = ${open}\n}\n`
export const signal = new AbortController().signal
export const reviewPull: Extract<Task, { readonly kind: 'review-pull' }> = {
  kind: 'review-pull',
  repository,
  pull: 7,
  head: 'head',
  again: false,
}

/** A pull request that opens the bucket of one of two roots. */
export function openedWorld(configuration = ''): World {
  const world = makeWorld()
  const others = { 'dev/main.tf': bucket('false'), '.plumbline.yaml': configuration }
  world.commit('tip', { 'prod/main.tf': bucket('false'), ...others })
  world.commit('head', { 'prod/main.tf': bucket('true'), ...others })
  world.branch('main', 'tip')
  world.pull()
  return world
}

/** Works one job in it. */
export async function work(
  world: World,
  task: Task = reviewPull,
  part: Parameters<typeof makeJob>[1] = {},
): Promise<void> {
  await reviewChange(makeJob(task, part), world.ports, signal)
}

/** What is said there: name, head, conclusion and title of each check run. */
export const brief = ({ runs }: World) =>
  runs.map(({ name, head, conclusion, content }) => [name, head, conclusion, content?.title])
