import { found, notFound, ok, pageOf } from '../answer.ts'
import type { Call, Result, Routes } from '../route.ts'
import { showUser } from '../shown/accounts.ts'
import type { Account } from '../state/records.ts'

export const peopleRoutes: Routes = {
  'users/get-authenticated': { as: ['user'], reply: (call) => showPublicly(call, call.caller.account) },
  'users/get-by-username': {
    as: ['user', 'installation', 'anonymous'],
    reply: (call) => showPublicly(call, found(call.world.findAccount(call.params.username ?? ''))),
  },
  'teams/get-membership-for-user-in-org': {
    as: ['installation'],
    reply(call) {
      const { username = '' } = call.params
      if (!membersOf(call).some((login) => login.toLowerCase() === username.toLowerCase())) throw notFound()
      const url = `${call.shape.api}/orgs/${call.params.org}/teams/${call.params.team_slug}/memberships/${username}`
      return ok({ url, role: 'member', state: 'active' })
    },
  },
  'teams/list-members-in-org': {
    as: ['installation'],
    reply: (call) => pageOf(membersOf(call), (login) => showUser(call.shape, call.world.account(login))),
  },
  'rate-limit/get': {
    as: ['installation', 'user', 'app', 'anonymous'],
    reply({ limits, caller }) {
      const core = limits.state(caller.bucket)
      return ok({ resources: { core, search: core, graphql: core }, rate: core })
    },
  },
  'meta/get': {
    as: ['installation', 'user', 'app', 'anonymous'],
    reply: () => ok({ verifiable_password_authentication: false }),
  },
}

function showPublicly({ shape }: Call, account: Account): Result {
  const user = showUser(shape, account)
  return ok(shape.fill('public-user', `${shape.api}/users/${account.login}`, user))
}

/** Team members are seen by installations of that organisation that may read members. */
function membersOf({ world, params, caller }: Call): readonly string[] {
  const installed = caller.installation?.account.login.toLowerCase() === params.org?.toLowerCase()
  if (!installed || caller.permissions.members === undefined) throw notFound()
  return found(world.teams.get(`${params.org}/${params.team_slug}`.toLowerCase()))
}
