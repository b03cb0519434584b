import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { regoKeywords } from '../model/rego-words.ts'

/** The first folder with Terraform in it, at most two levels down; modules are not planned by themselves. */
export async function findRoot(folder: string): Promise<string> {
  let level = ['.']
  for (let depth = 0; depth <= 2; depth++) {
    const below: string[] = []
    for (const path of level) {
      const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])
      const names = entries.sort((left, right) => (left.name < right.name ? -1 : 1))
      if (names.some((entry) => entry.isFile() && entry.name.endsWith('.tf'))) return path
      const folders = names.filter(
        (entry) => entry.isDirectory() && /^(?!modules$|node_modules$|examples$)\w/.test(entry.name),
      )
      below.push(...folders.map(({ name }) => (path === '.' ? name : `${path}/${name}`)))
    }
    level = below
  }
  return '.'
}

/** A name as one lower-case Rego word, `company` where nothing is left of it. */
export function toWord(name: string): string {
  const word = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
  return word === '' || regoKeywords.has(word) || taken.has(word) ? 'company' : word
}

/** Names that mean something else below `policies/`. */
const taken: ReadonlySet<string> = new Set(['lib', 'aws', 'azure', 'gcp', 'frameworks', 'conventions'])
