import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'

/** Finds a finding by the beginning of its fingerprint, or of that of an instance that shares its cause; says why where there is not exactly one. */
export function findingOf(
  { findings, fixed }: Report,
  fingerprint: string,
): { readonly finding: Finding } | { readonly why: string } {
  const has = ({ fingerprint: own, fingerprints = [] }: Finding) =>
    [own, ...fingerprints].some((each) => each.startsWith(fingerprint))
  const found = [...findings, ...fixed].filter(has)
  const [finding] = found
  if (finding === undefined)
    return { why: `No finding of the newest review has a fingerprint that begins with ${fingerprint}.` }
  const prints = new Set(found.map(({ fingerprint: own }) => own))
  if (prints.size > 1)
    return { why: `${prints.size} findings have a fingerprint that begins with ${fingerprint}; give more of it.` }
  return { finding }
}
