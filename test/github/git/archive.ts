/** All files of a commit as a gzipped tar below one folder, entry for entry what `git archive` packs. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ObjectStore } from './object-store.ts'
import { listTree } from './trees.ts'

const block = 512
const compress = promisify(gzip)

interface Entry {
  readonly name: string
  readonly kind: '0' | '2' | '5' | 'g' | 'x'
  readonly mode: number
  readonly body?: Buffer
  /** Of a symlink. */
  readonly target?: string
}

export async function archive(store: ObjectStore, sha: string, folder: string): Promise<Buffer> {
  const { tree, committer } = store.commit(sha)
  const seconds = Math.floor(committer.date.getTime() / 1000)
  const parts: Buffer[] = []
  const add = (entry: Entry) => parts.push(...encode(entry, seconds))
  add({ name: 'pax_global_header', kind: 'g', mode: 0o666, body: paxRecord('comment', sha) })
  add({ name: `${folder}/`, kind: '5', mode: 0o775 })
  for (const { path, mode, sha } of listTree(store, tree, true)) {
    const name = `${folder}/${path}`
    if (mode === '040000' || mode === '160000') add({ name: `${name}/`, kind: '5', mode: 0o775 })
    else {
      const bytes = store.get(sha)?.bytes ?? Buffer.alloc(0)
      if (mode === '120000') add({ name, kind: '2', mode: 0o777, target: bytes.toString('utf8') })
      else add({ name, kind: '0', mode: mode === '100755' ? 0o775 : 0o664, body: bytes })
    }
  }
  parts.push(Buffer.alloc(2 * block))
  return compress(Buffer.concat(parts), { level: 1 })
}

/** Header and content; names too long for the header come before it in a record of their own. */
function encode(entry: Entry, seconds: number): readonly Buffer[] {
  const { name, kind, mode, body = Buffer.alloc(0), target = '' } = entry
  const records = [
    ...(Buffer.byteLength(name) > 100 ? [paxRecord('path', name)] : []),
    ...(Buffer.byteLength(target) > 100 ? [paxRecord('linkpath', target)] : []),
  ]
  const before =
    records.length === 0 ? [] : encode({ name: 'pax', kind: 'x', mode, body: Buffer.concat(records) }, seconds)
  const header = Buffer.alloc(block)
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length, '0')}\0`
  header.write(name.slice(0, 100), 0)
  header.write(octal(mode, 7), 100)
  header.write(octal(0, 7), 108)
  header.write(octal(0, 7), 116)
  header.write(octal(body.length, 11), 124)
  header.write(octal(seconds, 11), 136)
  header.write(`        ${kind}`, 148)
  header.write(target.slice(0, 100), 157)
  header.write('ustar\x0000root', 257)
  header.write('root', 297)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(sum, 6)} `, 148)
  return [...before, header, body, Buffer.alloc((block - (body.length % block)) % block)]
}

/** `30 comment=…\n`, where the number counts itself too. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + String(rest).length
  if (rest + String(length).length !== length) length = rest + String(length).length
  return Buffer.from(`${length} ${key}=${value}\n`)
}
