import { createPrivateKey } from 'node:crypto'

/**
 * The PEM text of a private key as people hand it over: as it is, with `\n` written out in one line, or in base64. Undefined when it is no
 * RSA key, which is what GitHub gives to Apps.
 */
export function normalizePrivateKey(given: string): string | undefined {
  for (const form of [given, given.replace(/\\n/g, '\n'), Buffer.from(given, 'base64').toString('utf8')]) {
    if (!form.includes('-----BEGIN')) continue
    try {
      const key = createPrivateKey(form.trim().replace(/^"|"$/g, ''))
      if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs8', format: 'pem' }).toString()
    } catch {}
  }
  return undefined
}
