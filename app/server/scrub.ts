import { findSecretShapes } from '../model/secret-shape.ts'

const gone = '(removed)'

/** Tokens of GitHub in every length it gives them, keys in PEM, authorization headers, signatures of webhooks. */
const shapes = [
  /gh[pousr]_[A-Za-z0-9._-]{16,}/g,
  /github_pat_[A-Za-z0-9_]{16,}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[A-Za-z0-9+/=\\\s:,.-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)?/g,
  /\b(?:bearer|token|basic) +[A-Za-z0-9._~+/=-]{16,}/gi,
  /sha256=[0-9a-f]{64}/g,
]

/** The text without anything that looks like a credential. Linear in its length. */
export function scrub(text: string): string {
  let clean = text
  for (const shape of shapes) clean = clean.replace(shape, gone)
  const found = new Set<string>()
  findSecretShapes(clean, (secret) => found.add(secret))
  for (const secret of found) if (secret.length >= 8 && secret !== gone) clean = clean.replaceAll(secret, gone)
  return clean
}
