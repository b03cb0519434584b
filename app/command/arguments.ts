/** Stands between the policy and the address of `--explain`; it cannot occur in an argument. */
export const explainSeparator = '\u0000'

/**
 * `--explain POLICY ADDRESS` takes two values, which the argument parser cannot express without swallowing the inputs that follow; the two
 * are joined into one before it sees them.
 */
export function joinExplain(argv: readonly string[]): string[] {
  const at = argv.indexOf('--explain')
  const [policy, address] = [argv[at + 1], argv[at + 2]]
  if (at < 0 || policy === undefined || address === undefined) return [...argv]
  return [...argv.slice(0, at), `--explain=${policy}${explainSeparator}${address}`, ...argv.slice(at + 3)]
}
