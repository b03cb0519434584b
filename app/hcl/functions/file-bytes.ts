import { EvaluationError } from '../value.ts'
import type { FunctionContext } from './context.ts'

/**
 * The content of a file of the repository.
 * @throws EvaluationError when there is none or it is outside
 */
export function fileBytes(path: string, context: FunctionContext): Uint8Array {
  const bytes = context.readBytes(path)
  if (bytes === undefined) throw new EvaluationError(`there is no file ${JSON.stringify(path)} in the repository`)
  return bytes
}
