import { parse } from 'yaml'
import { installed } from '../files/place.ts'
import { readEnvironment } from '../server/environment.ts'
import { createLog } from '../server/log.ts'
import { readHttp, readPlaces } from '../server/settings.ts'
import type { ManifestBase } from '../server/setup/manifest.ts'
import { writeSettingsFile } from '../server/setup/settings-file.ts'
import { runSetup } from '../server/setup/setup.ts'
import type { ServeOptions } from './serve-options.ts'
import { defaultFolder, type Env, environment, readFile, settingsFrom } from './serve-settings.ts'
import { version } from './version.ts'

/** Runs the server until a signal ends it; on a first start the setup comes before. Throws a Problem `input.config` for settings that do not do. */
export async function runServe(options: ServeOptions): Promise<void> {
  const given = { HOST: options.host, PORT: options.port, DATA_FOLDER: options.data, DRY_RUN: options.dryRun && 'true' }
  let env = environment(given)
  if (isFirstStart(env)) {
    await setUp(env)
    env = environment(given)
  }
  const settings = settingsFrom(env)
  // Loaded only now: settings that do not do are said at once.
  const { serve } = await import('../main.ts')
  await serve(settings, version)
}

/** True when nothing at all says which App this is; a part of it that is missing is a mistake and no first start. */
function isFirstStart(env: Env): boolean {
  return !Object.keys(env).some((name) => /^(?:APP_ID|PRIVATE_KEY|WEBHOOK_SECRET)(?:_|$)/.test(name))
}

async function setUp(env: Env): Promise<void> {
  const from = readEnvironment({ env, readFile })
  const [places, http] = [readPlaces(from), readHttp(from)]
  from.finish()
  await runSetup({
    places,
    host: http.host,
    port: http.port,
    publicUrl: http.publicUrl,
    webhookPath: env.WEBHOOK_PATH ?? '/api/github/webhooks',
    manifests: { gate: manifest('app.yml'), fixes: manifest('app-with-fixes.yml') },
    write: (app, publicUrl) => writeSettingsFile(env.DATA_FOLDER ?? defaultFolder, app, publicUrl),
    log: createLog('info'),
    announce: (url) =>
      process.stderr.write(`\nThere is no GitHub App yet. Open this page to make one:\n\n  ${url}\n\n`),
  })
}

function manifest(file: string): ManifestBase {
  return parse(readFile(installed(file))) as ManifestBase
}
