import type { Account, App, Installation } from '../state/records.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

export function showUser(shape: Shape, account: Account): Json {
  const { id, login, kind } = account
  return shape.fill('simple-user', `${shape.api}/users/${encodeURIComponent(login)}`, {
    id,
    login,
    node_id: `U_${id}`,
    html_url: `${shape.html}/${encodeURIComponent(login)}`,
    avatar_url: `${shape.html}/avatars/${id}`,
    type: kind,
    site_admin: false,
  })
}

export function showApp(shape: Shape, app: App): Json {
  return shape.fill('integration', `${shape.api}/apps/${app.slug}`, {
    id: app.id,
    slug: app.slug,
    client_id: app.clientId,
    node_id: `A_${app.id}`,
    owner: showUser(shape, app.owner),
    name: app.name,
    description: null,
    external_url: shape.html,
    html_url: `${shape.html}/apps/${app.slug}`,
    permissions: app.permissions,
    events: app.events,
  })
}

export function showInstallation(shape: Shape, installation: Installation, app: App): Json {
  const { id, account, permissions, events, suspended, createdAt } = installation
  return shape.fill('installation', `${shape.api}/app/installations/${id}`, {
    id,
    account: showUser(shape, account),
    app_id: app.id,
    app_slug: app.slug,
    client_id: app.clientId,
    target_id: account.id,
    target_type: account.kind,
    repository_selection: 'all',
    access_tokens_url: `${shape.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${shape.api}/installation/repositories`,
    html_url: `${shape.html}/settings/installations/${id}`,
    permissions: { metadata: 'read', ...permissions },
    events,
    created_at: timeOf(createdAt),
    updated_at: timeOf(createdAt),
    suspended_at: suspended ? timeOf(createdAt) : null,
    suspended_by: null,
    single_file_name: null,
  })
}
