import { verifyWithFallback } from '@octokit/webhooks-methods'

const form = /^sha256=[0-9a-f]{64}$/

/** True when the body was signed with the secret, or with the one before it; compared in constant time. */
export async function isSigned(
  body: string,
  signature: string,
  secrets: { readonly secret: string; readonly previous: string | null },
): Promise<boolean> {
  if (body === '' || !form.test(signature)) return false
  return verifyWithFallback(secrets.secret, body, signature, secrets.previous === null ? [] : [secrets.previous])
}
