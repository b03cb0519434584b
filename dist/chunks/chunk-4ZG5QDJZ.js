import {
  isObject
} from "./chunk-GW45PJEJ.js";

// app/model/ordinary-words.ts
var commonWords = new Set(
  `
  true false null none yes no on off enabled disabled enable disable default auto automatic manual required optional allow deny
  allowed denied public private internal external standard premium basic free custom system managed provider unknown active
  inactive passive available unavailable running stopped pending created updated deleted create update delete read write readonly
  readwrite admin administrator root user users username owner guest service services account accounts group groups role roles
  password passwd secret secrets token tokens login changeme change-me placeholder example examples test tests testing tester
  sample demo dummy foobar foo bar baz hello world string number object list value values name names key keys data id ids
  dev develop development stage staging prod production preprod sandbox qa uat local localhost global regional zonal master main
  primary secondary replica standby backup backups archive logs logging log audit metrics monitoring monitor alarm alarms trace
  database databases db mysql mariadb postgres postgresql aurora aurora-mysql aurora-postgresql oracle sqlserver mssql mongodb
  redis memcached valkey rabbitmq activemq kafka elasticsearch opensearch dynamodb cassandra neptune docdb sqlite
  linux windows ubuntu debian centos redhat alpine amazon azure google microsoft github gitlab terraform opentofu kubernetes docker
  http https tcp udp icmp tls ssl ssh ftp sftp grpc dns smtp ldap websocket api rest graphql web website frontend backend server
  client worker workers queue queues topic topics bucket buckets storage network networks subnet subnets vpc cluster clusters
  node nodes instance instances container containers function functions lambda app apps application applications gateway proxy
  aes256 aes-256 aws:kms sse-s3 sse-kms rsa_2048 rsa_4096 symmetric_default encrypt_decrypt sign_verify hmac sha1 sha256 sha512
  json yaml text plain binary base64 utf-8 application/json text/plain text/html gzip none.
  low medium high critical info warn warning error debug notice fatal
  daily weekly monthly hourly yearly monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december
  2012-10-17 2008-10-17 ec2 s3 sns sqs iam kms rds eks ecs ecr elb alb nlb cdn waf
  nodejs nodejs18.x nodejs20.x nodejs22.x python python3.9 python3.10 python3.11 python3.12 python3.13 java17 java21 ruby go dotnet
  `.trim().split(/\s+/)
);

// app/model/text-search.ts
var pieceLength = 8;
function indexNeedles(needles) {
  const byHash = /* @__PURE__ */ new Map();
  const filter = new Uint8Array(1 << 16);
  for (const text of needles) {
    const needle = { text, offset: rarestPiece(text, byHash) };
    const hash = hashAt(text, needle.offset);
    const same = byHash.get(hash);
    if (same === void 0) byHash.set(hash, [needle]);
    else same.push(needle);
    filter[hash & 65535] = 1;
  }
  return (input, report) => {
    const last = input.length - pieceLength;
    let hash = hashAt(input, 0);
    for (let at = 0; ; at++) {
      if (filter[hash & 65535] === 1) {
        for (const { text, offset } of byHash.get(hash) ?? []) {
          if (at >= offset && input.startsWith(text, at - offset)) report(at - offset, at - offset + text.length);
        }
      }
      if (at >= last) return;
      hash = Math.imul(hash - Math.imul(input.charCodeAt(at), highest), base) + input.charCodeAt(at + pieceLength) | 0;
    }
  };
}
var base = 16777619;
var highest = power(base, pieceLength - 1);
function power(value, times) {
  let product = 1;
  for (let n = 0; n < times; n++) product = Math.imul(product, value);
  return product;
}
function hashAt(text, start) {
  let hash = 0;
  for (let i = start; i < start + pieceLength; i++) hash = Math.imul(hash, base) + text.charCodeAt(i) | 0;
  return hash;
}
function rarestPiece(text, byHash) {
  const last = text.length - pieceLength;
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const offset of new Set(
    [0, last, last >> 1, last >> 2, last - (last >> 2), last - 1].map((it) => Math.max(0, it))
  )) {
    const count = byHash.get(hashAt(text, offset))?.length ?? 0;
    if (count < fewest) {
      best = offset;
      fewest = count;
    }
  }
  return best;
}

// app/model/secret-forms.ts
var region = /^[a-z]{2,12}-(?:[a-z]{2,4}-)?(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-?\d{1,2}(?:-?[a-z])?$/;
function isCommon(value) {
  const plain = value.trim().toLowerCase();
  return plain === "" || commonWords.has(plain) || /^-?\d{1,5}$/.test(plain) || region.test(plain) || /^(?:aws|azurerm|azuread|google|kubernetes|random|tls)_[a-z0-9_]+$/.test(plain) || /^(.)\1*$/.test(plain);
}
function formsOf(secret, forms) {
  add(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  add(json);
  if (json !== secret) add(JSON.stringify(json).slice(1, -1));
  const url = encodeUrl(secret);
  if (url !== secret) {
    add(url);
    add(url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
    add(url.replace(/%20/g, "+"));
  }
  const bytes = new TextEncoder().encode(secret);
  for (let shift = 0; shift < 3; shift++) {
    const base64 = encodeBase64(bytes, shift);
    add(base64);
    add(base64.replace(/\+/g, "-").replace(/\//g, "_"));
  }
  function add(form) {
    if (form.length >= pieceLength) forms.add(form);
  }
}
function encodeUrl(secret) {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret;
  }
}
var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function encodeBase64(bytes, shift) {
  const firstBit = shift * 8;
  const start = Math.ceil(firstBit / 6);
  const end = Math.floor((firstBit + bytes.length * 8) / 6);
  const codes = [];
  for (let at = start; at < end; at++) {
    const bit = at * 6 - firstBit;
    const byte = bit >> 3;
    const pair = (bytes[byte] ?? 0) << 8 | (bytes[byte + 1] ?? 0);
    codes.push(alphabet[pair >> 10 - (bit & 7) & 63] ?? "");
  }
  return codes.join("");
}

// app/model/secret.ts
var redacted = "(sensitive)";
var shortest = 8;
function createRedactor(secrets) {
  let prepared;
  const ready = () => {
    prepared ??= prepare(typeof secrets === "function" ? secrets() : secrets);
    return prepared;
  };
  const text = (input) => ready().text(input);
  return { text, json: (value) => redactTexts(value, text), carriesShort: (input) => holdsWord(input, ready().short) };
}
function prepare(secrets) {
  const forms = /* @__PURE__ */ new Set();
  const short = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    if (isCommon(secret)) continue;
    const word = secret.trim();
    if (word.length < shortest) {
      if (word.length >= 3) short.set(word.length, (short.get(word.length) ?? /* @__PURE__ */ new Set()).add(word));
      continue;
    }
    formsOf(secret, forms);
    if (word !== secret) formsOf(word, forms);
    if (!word.includes("\n")) continue;
    for (const line of word.split("\n").map((part) => part.trim())) {
      if (line.length >= shortest && !isCommon(line) && !/^-----[A-Z ]+-----$/.test(line)) formsOf(line, forms);
    }
  }
  if (forms.size === 0) return { text: (input) => input, short };
  const find = indexNeedles(forms);
  return { text: (input) => input.length < pieceLength ? input : cutOut(input, find), short };
}
function redactTexts(value, text) {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((item) => redactTexts(item, text));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, item]) => [text(name), item === void 0 ? null : redactTexts(item, text)])
  );
}
function cutOut(input, find) {
  const ranges = [];
  find(input, (start, end) => ranges.push({ start, end }));
  if (ranges.length === 0) return input;
  ranges.sort((left, right) => left.start - right.start);
  const parts = [];
  let done = 0;
  for (const { start, end } of ranges) {
    if (end <= done) continue;
    if (start >= done) parts.push(input.slice(done, start), redacted);
    done = end;
  }
  return parts.join("") + input.slice(done);
}
function holdsWord(input, short) {
  if (short.size === 0) return false;
  for (let at = 0; at < input.length; at++) {
    if (isWordCharacter(input, at) && isWordCharacter(input, at - 1)) continue;
    for (const [length, words] of short) {
      const end = at + length;
      if (end > input.length || isWordCharacter(input, end - 1) && isWordCharacter(input, end)) continue;
      if (words.has(input.slice(at, end))) return true;
    }
  }
  return false;
}
function isWordCharacter(text, at) {
  const c = text.charCodeAt(at);
  return c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c > 127;
}

export {
  createRedactor
};
