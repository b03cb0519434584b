import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The licences of the packages that these bundled files belong to, each with its text, as Markdown. Throws where a package brings none. */
export async function bundledLicences(root: string, files: readonly string[]): Promise<string> {
  const folders = new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  const sections: string[] = []
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
      readonly name: string
      readonly version: string
      readonly license?: string
    }
    const file = (await readdir(join(root, folder))).sort().find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each))
    if (file === undefined) throw new Error(`${name} is bundled and has no file with its licence`)
    const text = (await readFile(join(root, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()
    sections.push(`## ${name} ${version}: ${license ?? 'see below'}\n\n\`\`\`text\n${text}\n\`\`\`\n`)
  }
  return `# Licences of what is bundled here\n\n${sections.join('\n')}`
}
