import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { NewApp } from './manifest.ts'

/** Names of what a setup leaves in the data folder. */
export const settingsFile = 'plumbline.env'
const keyFile = 'private-key.pem'

/** What a settings file says; nothing when there is none. Values of the environment go before it. */
export function readSettingsFile(folder: string): Record<string, string | undefined> {
  const path = join(folder, settingsFile)
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
}

/** Writes the App's settings and key for nobody but this user, and gives the paths. What the settings file said of other things stays. */
export function writeSettingsFile(folder: string, app: NewApp, publicUrl: string): readonly string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const [settings, key] = [join(folder, settingsFile), join(folder, keyFile)]
  const before = readSettingsFile(folder)
  const values = {
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ...before,
    APP_ID: String(app.id),
    PRIVATE_KEY_PATH: key,
    WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_CLIENT_ID: app.clientId,
    GITHUB_CLIENT_SECRET: app.clientSecret,
    PUBLIC_URL: publicUrl,
  }
  writePrivate(key, app.pem.endsWith('\n') ? app.pem : `${app.pem}\n`)
  writePrivate(
    settings,
    Object.entries(values)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  )
  return [settings, key]
}

/** Whole or not at all, and never readable for others in between. */
function writePrivate(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' })
  chmodSync(temporary, 0o600)
  renameSync(temporary, path)
}
