// app/model/secret-shape.ts
var strongName = /(?:^|[_.-])(?:passw(?:or)?d|passwort|pass|pwd|passphrase|secret|token|private_?key|secret_?key|api_?key|access_?key|auth_?key|shared_?key|account_?key|signing_?key|connection_?strings?|conn_?str|credentials?|webhook|dsn)(?:$|[_.-])/;
var weakName = /(?:^|[_.-])(?:key|auth|cred|creds|salt|license|licence|pat|cert)(?:$|[_.-])/;
var aboutSecret = /(?:^|[_.-])(?:ids?|arns?|names?|version|versions|length|types?|enabled|required|policy|policies|rotation|period|days|ttl|paths?|files?|expiry|expiration|expires|lifetime|validity|algorithm|usage|spec|format|endpoint|uri|url|hosted_zone|prefix|suffix|region|store|manager|provider|size|count|mode|status|state|label|description|reset|expire|header|audience|issuer|scopes?|kind|ref|reference|source|encoding|hash|location|username|user)$/;
var publicForms = [
  /^arn:[a-z-]+:/,
  /^\/?(?:subscriptions|projects|organizations|folders|locations)\//,
  /^\$\{.*\}$/s,
  /^\{\{.*\}\}$/s,
  /^@Microsoft\.KeyVault\(/,
  /^(?:alias|ssm|vault|secretsmanager|op|sops|azurekeyvault|gcpsm)[:/]/,
  /^https?:\/\/[^\s:@/]+(?:\/|$)/,
  /^(?:[a-z]+_)+[a-z]+\.[\w-]+/,
  /^ssh-(?:rsa|ed25519|dss) /,
  /^ecdsa-sha2-/,
  /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
];
function suspicionOf(name) {
  const plain = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  if (aboutSecret.test(plain)) return "no";
  return strongName.test(plain) ? "strong" : weakName.test(plain) ? "weak" : "no";
}
function isLikelySecret(suspicion, value) {
  if (suspicion === "no" || suspicion === "weak" && !isRandomLooking(value)) return false;
  return value.length >= 4 && !publicForms.some((form) => form.test(value.slice(0, 300)));
}
function isRandomLooking(value) {
  if (value.length < 16 || /\s/.test(value)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((form) => form.test(value)).length;
  return classes >= 2 && entropy(value.slice(0, 256)) > 3;
}
function entropy(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const c of value) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
}
var hint = /AKIA|ASIA|-----BEGIN|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|AIza|eyJ|sk_live_|rk_live_|SG\.|npm_|dop_v1_|hooks\.slack|:\/\/[^\s/]{1,200}@|pass|pwd|secret|token|key|cred/i;
var shapes = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\:,.-]{20,20000}/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/g,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{40,255}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,255}/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,4096}/g,
  /(?<![A-Za-z0-9])[sr]k_live_[0-9A-Za-z]{16,255}/g,
  /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g,
  /(?<![A-Za-z0-9])dop_v1_[0-9a-f]{64}/g,
  /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9_/-]{20,255}/g
];
var inLink = /:\/\/[^\s:/@"']{0,200}:([^\s@/"']{3,400})@/g;
var assignment = /([A-Za-z_.-]{0,40}(?:passw(?:or)?d|pwd|secret|token|api_?key|access_?key|account_?key|private_?key|credential|partner_?key)[A-Za-z_.-]{0,40})\\{0,3}["']?\s{0,8}[=:]\s{0,8}\\{0,3}(?:"([^"\\\n]{4,2000})|'([^'\n]{4,2000})|([^\s"',;&|)}\]\\]{4,2000}))/gi;
var pair = /"name"\s{0,8}:\s{0,8}"([\w.-]{1,100})"\s{0,8},\s{0,8}"value"\s{0,8}:\s{0,8}"((?:[^"\\]|\\.){4,4000})"/g;
function findSecretShapes(text, report) {
  if (!hint.test(text)) return;
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) report(match[0].trim());
  }
  for (const match of text.matchAll(inLink)) report(match[1] ?? "");
  for (const match of text.matchAll(assignment)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    const isWord = value.length < 8 && /^[A-Za-z]*$/.test(value);
    if (!isWord && isLikelySecret(suspicionOf(match[1] ?? ""), value)) report(value);
  }
  for (const match of text.matchAll(pair)) {
    const value = match[2] ?? "";
    if (isLikelySecret(suspicionOf(match[1] ?? ""), value)) report(value);
  }
}

export {
  suspicionOf,
  isLikelySecret,
  findSecretShapes
};
