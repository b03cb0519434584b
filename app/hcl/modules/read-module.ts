import { type Mode, modes } from '../../model/resource.ts'
import type { Declaration, LocalDeclaration, ModuleCall, ResourceDeclaration, SourceModule } from '../module.ts'
import type { Block, ParsedFile } from '../syntax.ts'
import { diagnosticAt, type SourceDiagnostic } from './diagnostics.ts'
import { findAttribute, plainText } from './find.ts'

/** The files of one folder put together, and what is wrong with how they fit. */
export interface ReadModule {
  readonly module: SourceModule
  readonly diagnostics: readonly SourceDiagnostic[]
}

/** A declaration that override files can still be laid over. */
interface Growing {
  readonly file: ParsedFile
  readonly block: Block
  readonly overrides: { readonly file: ParsedFile; readonly block: Block }[]
}

/**
 * Puts the files of a folder together as Terraform does: override files change what the ordinary ones declare, in the order given. A thing
 * declared twice counts as it stands first. Linear in the number of blocks.
 */
export function readModule(
  directory: string,
  ordinary: readonly ParsedFile[],
  overrides: readonly ParsedFile[],
): ReadModule {
  const declared = new Map<string, Growing>()
  const locals = new Map<string, LocalDeclaration>()
  const others: Growing[] = []
  const diagnostics: SourceDiagnostic[] = []

  function declare(file: ParsedFile, block: Block): void {
    const name = nameOf(block)
    const known = name === undefined ? undefined : declared.get(name)
    if (known !== undefined) {
      diagnostics.push(diagnosticAt('duplicate', file, block.header, `${name} is declared a second time`))
      return
    }
    const grown = { file, block, overrides: [] }
    if (name === undefined) others.push(grown)
    else declared.set(name, grown)
  }

  function override(file: ParsedFile, block: Block): void {
    const name = nameOf(block)
    const base = name === undefined ? others.find((each) => isSameProvider(each.block, block)) : declared.get(name)
    if (base !== undefined) base.overrides.push({ file, block })
    else {
      if (name !== undefined)
        diagnostics.push(diagnosticAt('override', file, block.header, `nothing declares ${name}, which this overrides`))
      declare(file, block)
    }
  }

  for (const [files, take] of [
    [ordinary, declare],
    [overrides, override],
  ] as const)
    for (const file of files)
      for (const block of file.body.blocks) {
        if (block.type !== 'locals') take(file, block)
        else
          for (const attribute of block.body.attributes) {
            const { name } = attribute
            if (take === override || !locals.has(name)) locals.set(name, { name, file, attribute })
            else
              diagnostics.push(
                diagnosticAt('duplicate', file, attribute.nameRange, `local.${name} is declared a second time`),
              )
          }
      }
  return { module: sortOut(directory, [...ordinary, ...overrides], declared, locals, others), diagnostics }
}

function sortOut(
  directory: string,
  files: readonly ParsedFile[],
  declared: ReadonlyMap<string, Declaration>,
  locals: ReadonlyMap<string, LocalDeclaration>,
  others: readonly Declaration[],
): SourceModule {
  const resources = new Map<string, ResourceDeclaration>()
  const calls = new Map<string, ModuleCall>()
  const variables = new Map<string, Declaration>()
  const outputs = new Map<string, Declaration>()
  for (const [key, declaration] of declared) {
    const { type, labels } = declaration.block
    const first = labels[0]?.text ?? ''
    if (type === 'module') calls.set(first, { ...declaration, name: first, ...sourceOf(declaration) })
    else if (type === 'variable') variables.set(first, declaration)
    else if (type === 'output') outputs.set(first, declaration)
    else resources.set(key, { ...declaration, mode: modeOf(type), type: first, name: labels[1]?.text ?? '', key })
  }
  return { directory, files, resources, calls, variables, outputs, locals, others }
}

/** How a declaration is named where things of its kind must differ; undefined for blocks that need no name. */
function nameOf({ type, labels }: Block): string | undefined {
  const [first, second] = labels.map((label) => label.text)
  if (first === undefined) return undefined
  if (type === 'module') return `module.${first}`
  if (type === 'variable') return `var.${first}`
  if (type === 'output') return `output.${first}`
  if (second === undefined) return undefined
  if (type === 'resource') return `${first}.${second}`
  return type === 'data' || type === 'ephemeral' ? `${type}.${first}.${second}` : undefined
}

function modeOf(blockType: string): Mode {
  return modes.find((mode) => mode === blockType) ?? 'managed'
}

function isSameProvider(base: Block, override: Block): boolean {
  return (
    base.type === 'provider' &&
    override.type === 'provider' &&
    base.labels[0]?.text === override.labels[0]?.text &&
    aliasOf(base) === aliasOf(override)
  )
}

function aliasOf({ body }: Block): string | undefined {
  const alias = body.attributes.find(({ name }) => name === 'alias')
  return alias === undefined ? undefined : plainText(alias.value)
}

function sourceOf(call: Declaration): Pick<ModuleCall, 'source' | 'version'> {
  const text = (name: string): string | undefined => {
    const found = findAttribute(call, name)
    return found === undefined ? undefined : plainText(found.attribute.value)
  }
  const source = text('source')
  const version = text('version')
  return { ...(source === undefined ? {} : { source }), ...(version === undefined ? {} : { version }) }
}
