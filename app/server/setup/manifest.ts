import type { GitHubPlaces } from '../settings.ts'

/** What `app.yml` says: everything of a manifest that does not depend on where the server runs. */
export type ManifestBase = Readonly<Record<string, unknown>>

/** The manifest for one place: where GitHub delivers webhooks, and where people come back to. */
export function completeManifest(base: ManifestBase, publicUrl: string, webhookPath: string): Record<string, unknown> {
  return {
    url: publicUrl,
    ...base,
    // GitHub makes an App public that does not say it is not.
    public: base.public ?? false,
    hook_attributes: { url: `${publicUrl}${webhookPath}`, active: true },
    redirect_url: `${publicUrl}/setup/created`,
    callback_urls: [`${publicUrl}/login/callback`],
  }
}

/** Where the manifest is sent to: the settings of a person or of an organisation. */
export function newAppUrl(web: string, organization: string, state: string): string {
  const owner = organization === '' ? '' : `/organizations/${encodeURIComponent(organization)}`
  return `${web}${owner}/settings/apps/new?state=${encodeURIComponent(state)}`
}

/** What GitHub gives for the code of a new App. */
export interface NewApp {
  readonly id: number
  readonly clientId: string
  readonly clientSecret: string
  readonly webhookSecret: string
  readonly pem: string
  readonly page: string
}

/** Turns the code, which is good once and for an hour, into the App's credentials. Rejects when GitHub gives none. */
export async function convertCode(places: GitHubPlaces, code: string): Promise<NewApp> {
  const answer = await fetch(`${places.api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: 'POST',
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'plumbline' },
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  })
  if (answer.status !== 201) throw new Error(`GitHub answered ${answer.status} when asked for the new App`)
  const given = (await answer.json()) as Record<string, unknown>
  const text = (name: string): string => {
    const value = given[name]
    if (typeof value !== 'string' || value === '') throw new Error(`GitHub gave no ${name} for the new App`)
    return value
  }
  if (typeof given.id !== 'number') throw new Error('GitHub gave no id for the new App')
  return {
    id: given.id,
    clientId: text('client_id'),
    clientSecret: text('client_secret'),
    webhookSecret: text('webhook_secret'),
    pem: text('pem'),
    page: text('html_url'),
  }
}
