import { commonWords } from './ordinary-words.ts'
import { pieceLength } from './text-search.ts'

/** Regions and zones of the clouds: `us-east-1`, `eu-west-1a`, `europe-west4-b`. */
const region =
  /^[a-z]{2,12}-(?:[a-z]{2,4}-)?(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-?\d{1,2}(?:-?[a-z])?$/

/** True for values so ordinary that they cannot be hidden: words of configuration, regions, small numbers, types of resources. */
export function isCommon(value: string): boolean {
  const plain = value.trim().toLowerCase()
  return (
    plain === '' ||
    commonWords.has(plain) ||
    /^-?\d{1,5}$/.test(plain) ||
    region.test(plain) ||
    /^(?:aws|azurerm|azuread|google|kubernetes|random|tls)_[a-z0-9_]+$/.test(plain) ||
    /^(.)\1*$/.test(plain)
  )
}

/**
 * Adds the forms in which a secret may stand in a text: as it is, escaped in JSON (and in JSON inside JSON), escaped for URLs, and in
 * base64 at each of the three places at which it can start within a longer encoded text. Forms of less than eight characters are left out.
 */
export function formsOf(secret: string, forms: Set<string>): void {
  add(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  add(json)
  if (json !== secret) add(JSON.stringify(json).slice(1, -1))
  const url = encodeUrl(secret)
  if (url !== secret) {
    add(url)
    add(url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))
    add(url.replace(/%20/g, '+'))
  }
  const bytes = new TextEncoder().encode(secret)
  for (let shift = 0; shift < 3; shift++) {
    const base64 = encodeBase64(bytes, shift)
    add(base64)
    add(base64.replace(/\+/g, '-').replace(/\//g, '_'))
  }
  function add(form: string): void {
    if (form.length >= pieceLength) forms.add(form)
  }
}

function encodeUrl(secret: string): string {
  try {
    return encodeURIComponent(secret)
  } catch {
    return secret
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The part of a text's base64 that does not depend on what stands around it, when the secret starts `shift` bytes into a group of
 * three.
 */
function encodeBase64(bytes: Uint8Array, shift: number): string {
  const firstBit = shift * 8
  const start = Math.ceil(firstBit / 6)
  const end = Math.floor((firstBit + bytes.length * 8) / 6)
  const codes: string[] = []
  for (let at = start; at < end; at++) {
    const bit = at * 6 - firstBit
    const byte = bit >> 3
    const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0)
    codes.push(alphabet[(pair >> (10 - (bit & 7))) & 63] ?? '')
  }
  return codes.join('')
}
