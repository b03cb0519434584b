import type { Assignments } from '../../app/hcl/evaluate/assignments.ts'
import { variableFiles } from '../../app/hcl/modules/folder-files.ts'
import { parseFile } from '../../app/hcl/parse/parse-file.ts'
import type { FileTree } from '../../app/model/file-tree.ts'

/** What the variable files that Terraform loads by itself say. */
export function assignmentsOf(files: FileTree, directory: string): readonly Assignments[] {
  return variableFiles(files, directory).map((path) => ({
    kind: 'file',
    file: parseFile(path, files.read(path) ?? ''),
  }))
}
