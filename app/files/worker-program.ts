import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { installed } from './place.ts'

/** The program of a worker thread: `dist/<name>.js` of the built command; in the source tree `app/<name>.ts`, behind two lines that register tsx. */
export function workerProgram(name: string): URL {
  if (!import.meta.url.endsWith('.ts')) return pathToFileURL(installed('dist', `${name}.js`))
  const tsx = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  )
  const [api, main] = [JSON.stringify(tsx.href), JSON.stringify(pathToFileURL(installed('app', `${name}.ts`)).href)]
  const lines = [`import { register } from ${api}`, 'register()', `await import(${main})`]
  return new URL(`data:text/javascript,${encodeURIComponent(lines.join('\n'))}`)
}
