import { readFileSync } from 'node:fs'
import { installed } from '../files/place.ts'

declare const PLUMBLINE_VERSION: string | undefined

/** The version of this installation; the build writes it in, the sources read it from package.json. */
export const version: string = typeof PLUMBLINE_VERSION === 'string' ? PLUMBLINE_VERSION : readVersion()

function readVersion(): string {
  const { version: found } = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as { version: string }
  return found
}
