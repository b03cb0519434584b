import { installationCaller } from '../access.ts'
import { created, found, notFound, ok, pageOf, Refusal, unprocessable } from '../answer.ts'
import type { Call, Result, Routes } from '../route.ts'
import { showApp, showInstallation } from '../shown/accounts.ts'
import { showRepository } from '../shown/repositories.ts'
import { timeOf } from '../shown/shape.ts'
import type { Installation, Level, Permissions } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'

interface TokenBody {
  readonly repositories?: readonly string[]
  readonly repository_ids?: readonly number[]
  readonly permissions?: Permissions
}

const levels: readonly Level[] = ['read', 'write', 'admin']

export const appRoutes: Routes = {
  'apps/get-authenticated': { as: ['app'], reply: ({ shape, world }) => ok(showApp(shape, world.app)) },
  'apps/list-installations': {
    as: ['app'],
    reply: ({ shape, world }) =>
      pageOf([...world.installations.values()], (each) => showInstallation(shape, each, world.app)),
  },
  'apps/get-installation': { as: ['app'], reply: (call) => showFound(call, installationOf(call)) },
  'apps/get-org-installation': { as: ['app'], reply: (call) => showFound(call, installedFor(call, call.params.org)) },
  'apps/get-user-installation': {
    as: ['app'],
    reply: (call) => showFound(call, installedFor(call, call.params.username)),
  },
  'apps/get-repo-installation': {
    as: ['app'],
    reply(call) {
      const { owner = '', repo = '' } = call.params
      return showFound(call, found(call.world.findRepository(owner, repo)?.installation))
    },
  },
  'apps/create-installation-access-token': { as: ['app'], reply: createToken },
  'apps/revoke-installation-access-token': {
    as: ['installation'],
    reply({ access, token }) {
      access.revoke(token)
      return { status: 204 }
    },
  },
  'apps/list-repos-accessible-to-installation': {
    as: ['installation'],
    reply({ shape, world, caller }) {
      const covered = [...world.repositories.values()].filter(caller.covers)
      return { ...pageOf(covered, (each) => showRepository(shape, each), 'repositories') }
    },
  },
}

function createToken(call: Call): Result {
  const { world, shape, access } = call
  const installation = installationOf(call)
  if (installation.suspended) throw new Refusal(403, 'This installation has been suspended')
  const body = (call.body ?? {}) as TokenBody
  const permissions = body.permissions ?? installation.permissions
  for (const [name, level] of Object.entries(permissions)) {
    const has = name === 'metadata' ? 'read' : installation.permissions[name]
    if (has === undefined || levels.indexOf(has) < levels.indexOf(level)) {
      throw unprocessable('The permissions requested are not granted to this installation.')
    }
  }
  const chosen = chosenRepositories(call, installation, body)
  const ids = chosen === null ? null : new Set(chosen.map((each) => each.id))
  const { token, expires } = access.issue(installationCaller(world, installation, permissions, ids), 'ghs')
  return created({
    token,
    expires_at: timeOf(expires),
    permissions: { metadata: 'read', ...permissions },
    repository_selection: chosen === null ? 'all' : 'selected',
    ...(chosen === null ? {} : { repositories: chosen.map((each) => showRepository(shape, each)) }),
  })
}

/** Null for all the installation covers. */
function chosenRepositories(
  { world }: Call,
  installation: Installation,
  body: TokenBody,
): readonly FakeRepository[] | null {
  if (body.repositories === undefined && body.repository_ids === undefined) return null
  const { login } = installation.account
  const chosen = [
    ...(body.repository_ids ?? []).map((id) => world.repositories.get(id)),
    ...(body.repositories ?? []).map((name) => world.findRepository(login, name)),
  ]
  if (chosen.length > 500) throw unprocessable('There are too many repositories.')
  return chosen.map((repository) => {
    if (repository?.installation === installation) return repository
    throw unprocessable(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    )
  })
}

function installationOf({ world, params }: Call): Installation {
  return found(world.installations.get(Number(params.installation_id)))
}

function installedFor({ world }: Call, login: string | undefined): Installation {
  const wanted = login?.toLowerCase()
  const installation = [...world.installations.values()].find((each) => each.account.login.toLowerCase() === wanted)
  if (installation === undefined) throw notFound()
  return installation
}

function showFound({ shape, world }: Call, installation: Installation): Result {
  return ok(showInstallation(shape, installation, world.app))
}
