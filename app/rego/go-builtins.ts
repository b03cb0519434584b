import type { GoBuiltins } from './builtins/builtin.ts'

/** OPA's own builtins, answered by the toolchain; some 200 ms to load and a quarter of a millisecond a call. */
export async function loadGoBuiltins(): Promise<GoBuiltins> {
  const { openToolchain } = await import('./toolchain.ts')
  const toolchain = await openToolchain()
  return (name, operands) => toolchain.builtin(name, ...operands).value
}
