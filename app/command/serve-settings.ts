import { readFileSync } from 'node:fs'
import { readSettings, type Settings } from '../server/settings.ts'
import { readSettingsFile } from '../server/setup/settings-file.ts'

export type Env = Readonly<Record<string, string | undefined>>

export const defaultFolder = 'plumbline-data'

export const readFile = (path: string): string => readFileSync(path, 'utf8')

/** What was given goes before the environment, and the environment before the settings file in the data folder. Empty values count as not given. */
export function environment(given: Env): Env {
  const all = [...Object.entries(process.env), ...Object.entries(given).filter(([, value]) => value !== undefined)]
  const env: Env = Object.fromEntries(all.filter(([, value]) => value !== ''))
  return { ...readSettingsFile(env.DATA_FOLDER ?? defaultFolder), ...env }
}

/** Throws a Problem `input.config` for settings that do not do. */
export function settingsFrom(env: Env): Settings {
  return readSettings({ env, readFile })
}
