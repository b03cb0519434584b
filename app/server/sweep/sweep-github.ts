import { type RateBudgets, RetryAfter } from '../../workflow/ports/jobs.ts'
import type { ProbotApp } from '../probot-app.ts'
import type { Attempt, SweepHost } from './sweep.ts'

/** Attempts looked at in one sweep at most. */
const mostAttempts = 1000

/**
 * Asks through Probot's clients: as the App (with its JWT) for deliveries and installations, and for each installation with a token of its own and
 * out of its budget, so that a sweep never takes what reviews need.
 */
export function createSweepHost(probot: ProbotApp, budgets: RateBudgets, app: number, checkName: string): SweepHost {
  async function spend(installation: number): Promise<void> {
    const wait = await budgets.take(installation, 'read')
    if (wait > 0) throw new RetryAfter(wait, 'the sweep leaves the rate budget to reviews')
  }

  return {
    async attempts(since) {
      const octokit = await probot.auth()
      const found: Attempt[] = []
      for await (const { data } of octokit.paginate.iterator(octokit.rest.apps.listWebhookDeliveries, {
        per_page: 100,
      })) {
        for (const { id, guid, delivered_at: delivered, status_code: status } of data)
          found.push({ id, guid, delivered, ok: status >= 200 && status < 300 })
        if (found.length >= mostAttempts || (found.at(-1)?.delivered ?? '') < since) break
      }
      return found
    },
    async redeliver(attempt) {
      const octokit = await probot.auth()
      await octokit.rest.apps.redeliverWebhookDelivery({ delivery_id: attempt })
    },
    async installations() {
      const octokit = await probot.auth()
      const all = await octokit.paginate(octokit.rest.apps.listInstallations, { per_page: 100 })
      const active = all.filter(({ suspended_at: suspended }) => !suspended)
      return active.map(({ id, account }) => ({ id, account: account && 'login' in account ? account.login : '' }))
    },
    async *openPulls(installation, since) {
      const octokit = await probot.auth(installation)
      const pages = octokit.paginate.iterator(octokit.rest.apps.listReposAccessibleToInstallation, { per_page: 100 })
      await spend(installation)
      for await (const { data: repositories } of pages) {
        for (const { id, name, owner, default_branch: defaultBranch, pushed_at: pushed, archived } of repositories) {
          if (archived || !pushed || pushed < since) continue
          const where = { owner: owner.login, repo: name }
          await spend(installation)
          const query = { ...where, state: 'open', sort: 'updated', direction: 'desc', per_page: 100 } as const
          const { data: pulls } = await octokit.rest.pulls.list(query)
          for (const { number, head, updated_at: updated } of pulls.filter((pull) => pull.updated_at >= since)) {
            const repository = { installation, id, owner: owner.login, name, defaultBranch }
            yield { repository, number, head: head.sha, updated }
          }
        }
        await spend(installation)
      }
    },
    async check({ repository: { installation, owner, name }, head }) {
      const octokit = await probot.auth(installation)
      await spend(installation)
      const query = { owner, repo: name, ref: head, app_id: app, check_name: checkName, per_page: 10 }
      const { data } = await octokit.rest.checks.listForRef(query)
      const [run] = data.check_runs
      if (run === undefined) return { status: 'none' }
      if (data.check_runs.some(({ status }) => status === 'completed')) return { status: 'completed' }
      return { status: 'running', started: run.started_at ?? new Date(0).toISOString() }
    },
  }
}
