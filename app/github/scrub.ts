/*
 * Forms of GitHub's credentials as its documentation describes them; installation tokens may be JSON Web Tokens behind their prefix. Each form
 * is bounded so that no text takes more than linear time.
 */
const forms = [
  /gh[pousr]_[A-Za-z0-9._-]{36,4096}/g,
  /github_pat_[A-Za-z0-9_]{20,4096}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,8192}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s]|\\n){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
  /(?<=\b(?:bearer|token|basic) )[A-Za-z0-9._~+/=-]{20,8192}/gi,
]

/** The text without GitHub tokens, JSON Web Tokens, private keys and authorization headers: each becomes `[secret]`. */
export function scrubTokens(text: string): string {
  return forms.reduce((rest, form) => rest.replace(form, '[secret]'), text)
}
