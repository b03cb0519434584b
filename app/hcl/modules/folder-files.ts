import type { FileTree } from '../../model/file-tree.ts'
import { joinPath } from './path.ts'

/** The files of one folder that Terraform reads as configuration, as paths in the tree, each list in the order in which it reads them. */
export interface FolderFiles {
  readonly ordinary: readonly string[]
  /** `override.tf`, `*_override.tf` and their JSON forms: laid over the ordinary ones. */
  readonly overrides: readonly string[]
}

/**
 * Finds the configuration files of a folder: `*.tf`, `*.tofu` (each hides the `.tf` of the same name) and their `.json` forms; no hidden
 * files and no editors' backups. Undefined when there is no such folder. Source of the naming rules: the language documentation of
 * Terraform ("Files and directories", "Override files") and of OpenTofu.
 */
export function configurationFiles(tree: FileTree, folder: string): FolderFiles | undefined {
  const entries = tree.list(folder)
  if (entries === undefined) return undefined
  const names = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const present = new Set(names)
  const read = names.filter((name) => isConfiguration(name) && !isHidden(name, present))
  const path = (name: string): string => joinPath(folder, name)
  return {
    ordinary: read.filter((name) => !isOverride(name)).map(path),
    overrides: read.filter(isOverride).map(path),
  }
}

/**
 * Files whose assignments Terraform loads for a root module by itself, weakest first: `terraform.tfvars`, `terraform.tfvars.json`, then
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name. Paths in the tree.
 */
export function variableFiles(tree: FileTree, directory: string): readonly string[] {
  const names = (tree.list(directory) ?? []).filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const always = ['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => names.includes(name))
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name))
  return [...always, ...automatic].map((name) => joinPath(directory, name))
}

/** True for a name that Terraform or OpenTofu reads as configuration. */
export function isConfiguration(name: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(name) && !/^\.|^#.*#$/.test(name)
}

function isHidden(name: string, present: ReadonlySet<string>): boolean {
  return /\.tf(?:\.json)?$/.test(name) && present.has(name.replace(/\.tf(\.json)?$/, '.tofu$1'))
}

function isOverride(name: string): boolean {
  return /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(name)
}
