import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  check,
  decides,
  gatherEvidence,
  openGit,
  subjectName
} from "./chunks/chunk-IX45BRKO.js";
import {
  PatternError,
  compilePattern,
  globPattern,
  isConfiguration,
  isFolder,
  loadConfiguration,
  matchFirst,
  repositoryTop
} from "./chunks/chunk-MDGVV6W6.js";
import "./chunks/chunk-NUFR6L7L.js";
import {
  decodeBundle
} from "./chunks/chunk-WRCLA4WK.js";
import {
  writeWhole
} from "./chunks/chunk-J6T32UVD.js";
import "./chunks/chunk-ITMAE44S.js";
import {
  createEngine,
  loadGoBuiltins,
  warm
} from "./chunks/chunk-EHPSTVNV.js";
import "./chunks/chunk-YVHYFHW5.js";
import {
  commentModes,
  defaultConfiguration
} from "./chunks/chunk-SUT3IB6L.js";
import {
  severities
} from "./chunks/chunk-J3OLRPOD.js";
import "./chunks/chunk-OQTGDDLS.js";
import {
  isObject
} from "./chunks/chunk-LJVKYY7P.js";
import "./chunks/chunk-CROHAEJ6.js";
import "./chunks/chunk-TVQP3GGK.js";
import "./chunks/chunk-L5PTU7NT.js";
import {
  installed
} from "./chunks/chunk-DH552BHP.js";
import "./chunks/chunk-JTQ5GWYI.js";
import {
  Problem
} from "./chunks/chunk-T4TETFAQ.js";
import "./chunks/chunk-T7EDIYNI.js";

// app/command/tiering.ts
import { setFlagsFromString } from "node:v8";
var flags = [
  [
    13,
    [
      "--invocation-count-for-maglev=4000",
      "--invocation-count-for-maglev-osr=1000",
      "--invocation-count-for-turbofan=30000"
    ]
  ],
  [0, ["--interrupt-budget=600000"]]
];
function delayOptimising() {
  const major = Number.parseInt(process.versions.v8, 10);
  for (const flag of flags.find(([since]) => major >= since)?.[1] ?? []) setFlagsFromString(flag);
}

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
  for (const text3 of needles) {
    const needle = { text: text3, offset: rarestPiece(text3, byHash) };
    const hash = hashAt(text3, needle.offset);
    const same = byHash.get(hash);
    if (same === void 0) byHash.set(hash, [needle]);
    else same.push(needle);
    filter[hash & 65535] = 1;
  }
  return (input, report) => {
    const last = input.length - pieceLength;
    let hash = hashAt(input, 0);
    for (let at2 = 0; ; at2++) {
      if (filter[hash & 65535] === 1) {
        for (const { text: text3, offset } of byHash.get(hash) ?? []) {
          if (at2 >= offset && input.startsWith(text3, at2 - offset)) report(at2 - offset, at2 - offset + text3.length);
        }
      }
      if (at2 >= last) return;
      hash = Math.imul(hash - Math.imul(input.charCodeAt(at2), highest), base) + input.charCodeAt(at2 + pieceLength) | 0;
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
function hashAt(text3, start) {
  let hash = 0;
  for (let i = start; i < start + pieceLength; i++) hash = Math.imul(hash, base) + text3.charCodeAt(i) | 0;
  return hash;
}
function rarestPiece(text3, byHash) {
  const last = text3.length - pieceLength;
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const offset of new Set(
    [0, last, last >> 1, last >> 2, last - (last >> 2), last - 1].map((it) => Math.max(0, it))
  )) {
    const count = byHash.get(hashAt(text3, offset))?.length ?? 0;
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
  const plain2 = value.trim().toLowerCase();
  return plain2 === "" || commonWords.has(plain2) || /^-?\d{1,5}$/.test(plain2) || region.test(plain2) || /^(?:aws|azurerm|azuread|google|kubernetes|random|tls)_[a-z0-9_]+$/.test(plain2) || /^(.)\1*$/.test(plain2);
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
  const codes2 = [];
  for (let at2 = start; at2 < end; at2++) {
    const bit = at2 * 6 - firstBit;
    const byte = bit >> 3;
    const pair = (bytes[byte] ?? 0) << 8 | (bytes[byte + 1] ?? 0);
    codes2.push(alphabet[pair >> 10 - (bit & 7) & 63] ?? "");
  }
  return codes2.join("");
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
  const text3 = (input) => ready().text(input);
  return { text: text3, json: (value) => redactTexts(value, text3), carriesShort: (input) => holdsWord(input, ready().short) };
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
function redactTexts(value, text3) {
  if (typeof value === "string") return text3(value);
  if (Array.isArray(value)) return value.map((item) => redactTexts(item, text3));
  if (!isObject(value)) return value;
  const entries2 = Object.entries(value);
  return Object.fromEntries(
    entries2.map(([name, item]) => [text3(name), item === void 0 ? null : redactTexts(item, text3)])
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
  for (let at2 = 0; at2 < input.length; at2++) {
    if (isWordCharacter(input, at2) && isWordCharacter(input, at2 - 1)) continue;
    for (const [length, words] of short) {
      const end = at2 + length;
      if (end > input.length || isWordCharacter(input, end - 1) && isWordCharacter(input, end)) continue;
      if (words.has(input.slice(at2, end))) return true;
    }
  }
  return false;
}
function isWordCharacter(text3, at2) {
  const c = text3.charCodeAt(at2);
  return c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c > 127;
}

// app/command/engine.ts
function createJudgingEngine(library) {
  const here = createEngine({ loadGo: loadGoBuiltins });
  let apart;
  if (library !== void 0) warm(library);
  return {
    async evaluate(bundle, document, entrypoints, limits3) {
      if (bundle.digest === library?.digest) return here.evaluate(bundle, document, entrypoints, limits3);
      apart ??= import("./chunks/worker-engine-UXG3A32N.js").then(({ createWorkerEngine }) => createWorkerEngine());
      return (await apart).evaluate(bundle, document, entrypoints, limits3);
    }
  };
}

// app/command/load-library.ts
import { readFile } from "node:fs/promises";
async function loadLibrary() {
  if (!isBuilt()) return (await import("./chunks/library-PDJZ4R4I.js")).compileLibrary();
  const bundle = decodeBundle(await readFile(installed("dist", "library.bundle")));
  if (!bundle) {
    throw new Problem("internal.bug", "the built-in policies are damaged", {
      file: "dist/library.bundle",
      next: "install Plumbline again"
    });
  }
  return bundle;
}
function isBuilt() {
  return import.meta.url.endsWith(".js");
}

// app/command/may-have-source.ts
import { existsSync, readdirSync } from "node:fs";
function mayHaveSource(inputs, evidence, options) {
  if (options.source !== void 0 || evidence.some(({ source }) => source !== void 0)) return true;
  const folders = inputs.map((input) => isFolder(input) ? void 0 : folderOf(input));
  return folders.includes(void 0) || [...folders, "."].some((folder) => folder !== void 0 && holdsSource(folder));
}
function folderOf(path) {
  return path === "-" ? "." : path.replace(/[^/\\]*$/, "") || ".";
}
function holdsSource(folder) {
  return existsSync(folder) && readdirSync(folder).some(isConfiguration);
}

// app/command/version.ts
var version = true ? "0.1.0" : readVersion();

// app/command/judge.ts
async function judge(inputs, options) {
  const prepared = await prepare2(inputs, options, () => void 0);
  return { report: await run(prepared, inputs, options), policies: prepared.policies };
}
function exitCodeOf(report, options) {
  if (report.verdict === "error" || isBroken(report) && options.allowBroken !== true) return 2;
  return report.verdict === "fail" && options.exitZero !== true ? 1 : 0;
}
function isBroken({ notices }) {
  return notices.some(({ kind }) => kind === "source-broken");
}
async function prepare2(inputs, options, onStep, early) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const configuration = withOptions(
    await loadConfiguration({ inputs, today, ...given("wanted", options.config) }),
    options
  );
  onStep("reading policies");
  const bundles = await loadBundles(configuration);
  const engine = createJudgingEngine(configuration.policies.library ? bundles[0] : void 0);
  const { evidence, skipped } = await gatherEvidence({
    paths: inputs,
    onStep,
    ...given("only", options.only),
    ...given("root", options.root?.[0]),
    ...given("early", early)
  });
  const plain2 = {
    evidence,
    bundles,
    configuration,
    engine,
    redactorFor: (each) => createRedactor(() => each.secrets()),
    today,
    version,
    skipped,
    limits: { deadlineMs: options.deadline * 1e3, memoryMb: options.memory },
    onStep,
    ...given("renamedRoots", options.renamedRoot)
  };
  return { ...await sourced(plain2, inputs, options), policies: bundles.flatMap((bundle) => bundle.policies) };
}
async function sourced(request, inputs, options) {
  if (!mayHaveSource(inputs, request.evidence, options)) return { request, sources: /* @__PURE__ */ new Map() };
  const { addSource } = await import("./chunks/sourced-3IV5WNI5.js");
  return addSource(request, inputs, options);
}
async function run({ request, sources }, inputs, options) {
  const { base: base2, baseline, writeBaseline, approvedBy } = options;
  if ([base2, baseline, writeBaseline, approvedBy].every((option) => option === void 0)) return check(request);
  const { runCompared } = await import("./chunks/compared-3ER3NK3L.js");
  return runCompared(request, sources, inputs, options);
}
function withOptions(configuration, options) {
  const { policies } = configuration;
  return {
    ...configuration,
    failOn: options.failOn ?? configuration.failOn,
    policies: {
      ...policies,
      library: policies.library && options.library,
      folders: [...policies.folders, ...options.policies ?? []],
      data: [...policies.data, ...options.data ?? []],
      namespaces: options.namespace ?? policies.namespaces
    }
  };
}
async function loadBundles({ policies }) {
  const library = await loadLibrary();
  const bundles = policies.library ? [library] : [];
  if (policies.folders.length === 0) return bundles;
  const { loadOwnPolicies } = await import("./chunks/own-policies-HFDJCUYB.js");
  const taken = policies.library ? library.policies : [];
  return [...bundles, ...await loadOwnPolicies({ ...policies, library: taken })];
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// app/report/words.ts
function pathText(path) {
  let text3 = "";
  for (const step of path) {
    if (typeof step === "number") text3 += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text3 += text3 === "" ? step : `.${step}`;
    else text3 += `[${JSON.stringify(step)}]`;
  }
  return text3;
}
function placeText({ start }) {
  return `${start.line}:${start.column}`;
}
function whereText(finding) {
  return finding.location === void 0 ? subjectName(finding.subject) : `${finding.location.file}:${placeText(finding.location)}`;
}
var roleTexts = {
  attribute: "the attribute itself",
  block: "the block",
  argument: "argument of the module call",
  call: "the module call",
  default: "default of the variable",
  local: "the local value",
  assignment: "value of the variable",
  element: "the element it comes from",
  output: "output of the module"
};
function lastLine({ start, end }) {
  return end.column <= 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line);
}
function controlsText(controls, most4) {
  const named2 = controls.slice(0, most4).map(({ framework, id }) => `${framework} ${id}`);
  return named2.join(", ") + (controls.length > most4 ? ` (+${controls.length - most4})` : "");
}
function fixLabel(remediation) {
  return remediation.safe ? "Fix (safe)" : "Fix (with care)";
}
function waiverText({ owner, reason, expires, source, origin, requested, approvedBy }) {
  const who = `${owner === void 0 ? "" : ` by ${owner}`}${expires === void 0 ? "" : ` until ${expires}`}`;
  const why = reason === void 0 ? "" : `: ${reason}`;
  const where = origin === void 0 ? source : `${origin}, ${source}`;
  if (requested === true) return `waiver requested${who}, not granted, as it is not on the base${why} (${where})`;
  return `waived${who}${approvedBy === void 0 ? "" : `, approved by ${approvedBy}`}${why} (${where})`;
}
function whyAllowed(finding, threshold) {
  if (finding.change === "existing") return "already there before this change";
  if (finding.change === "fixed") return "not true any more";
  if (finding.status === "undetermined") return "decided only at apply";
  return severities.indexOf(finding.severity) < severities.indexOf(threshold) ? `below the threshold ${threshold}` : "advisory";
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function baseText({ kind, name, digest }) {
  const what = `compared with ${kind === "commit" ? "" : `${kind} `}${name}`;
  if (digest === void 0) return [what];
  return [what, `${kind === "commit" ? "commit" : "sha256"} ${digest.slice(0, 12)}`];
}
var verdictMarks = { pass: "✓", fail: "✗", undetermined: "?", error: "!" };
function totals({ counts, evidence }) {
  const terraform = evidence.every(({ kind }) => kind === "plan" || kind === "state");
  return [
    plural(counts.subjects, terraform ? "resource" : "subject"),
    `${counts.examined} judged`,
    plural(counts.policies, "policy", "policies"),
    plural(counts.evaluations, "evaluation")
  ];
}

// app/report/order.ts
var sectionNames = ["blocking", "allowed", "undetermined", "existing", "waived", "fixed"];
function sections(report) {
  const made = {
    blocking: [],
    allowed: [],
    undetermined: [],
    existing: [],
    waived: [],
    fixed: [...report.fixed]
  };
  for (const finding of report.findings) made[sectionOf(finding)].push(finding);
  for (const name of sectionNames) made[name] = sorted(made[name]);
  return made;
}
function sectionOf(finding) {
  if (finding.status === "waived") return "waived";
  if (finding.change === "existing" || finding.change === "fixed") return finding.change;
  if (decides(finding)) return "blocking";
  return finding.status === "undetermined" ? "undetermined" : "allowed";
}
function sorted(findings) {
  const keyed = findings.map((finding) => ({
    finding,
    keys: [
      String(severities.length - severities.indexOf(finding.severity)),
      finding.root ?? "",
      subjectName(finding.subject),
      pathText(finding.path),
      finding.policy,
      finding.message,
      finding.fingerprint
    ]
  }));
  keyed.sort((a, b) => compareLists(a.keys, b.keys));
  return keyed.map(({ finding }) => finding);
}
function compareLists(a, b) {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function entries(findings) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${subjectKey(finding)}\0${finding.policy}`;
    if (!bySubject.has(key)) bySubject.set(key, finding);
  }
  const heads = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const parent = impliers(finding, bySubject).find((candidate) => topOf(candidate, parents) !== finding);
    if (parent !== void 0) parents.set(finding, parent);
  }
  for (const finding of findings) if (!parents.has(finding)) heads.set(finding, []);
  for (const finding of findings) if (parents.has(finding)) heads.get(topOf(finding, parents))?.push(finding);
  return [...heads].map(([finding, implied]) => ({ finding, implied }));
}
function impliers(finding, bySubject) {
  return finding.impliedBy.flatMap((policy) => bySubject.get(`${subjectKey(finding)}\0${policy}`) ?? []);
}
function topOf(finding, parents) {
  let top = finding;
  for (let parent = parents.get(top); parent !== void 0; parent = parents.get(top)) top = parent;
  return top;
}
function subjectKey(finding) {
  return `${finding.root ?? ""}\0${finding.subject.kind}\0${subjectName(finding.subject)}`;
}
function tally(findings) {
  const counts = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

// app/report/by-root.ts
function rootsOf({ evidence, findings, fixed }) {
  return [...new Set([...evidence, ...findings, ...fixed].map(rootOf))].sort(compare);
}
function sectionsOfRoot(parts, root) {
  const own2 = (findings) => findings.filter((finding) => rootOf(finding) === root);
  const { blocking, allowed, undetermined, existing, waived, fixed } = parts;
  return {
    blocking: own2(blocking),
    allowed: own2(allowed),
    undetermined: own2(undetermined),
    existing: own2(existing),
    waived: own2(waived),
    fixed: own2(fixed)
  };
}
function rootOf({ root }) {
  return root ?? ".";
}

// app/report/escape.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{Noncharacter_Code_Point}]/gu;
var plain = /^[\x20-\x7e]*$/;
var named = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(text3) {
  if (plain.test(text3)) return text3;
  return text3.replace(unseen, (character, offset) => {
    if (belongs(character, text3, offset)) return character;
    const code = character.codePointAt(0) ?? 0;
    return named[character] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`);
  });
}
var pictograph = new RegExp("^\\p{Extended_Pictographic}", "u");
var joined = new RegExp("(?:\\p{Extended_Pictographic}\\ufe0f?|\\p{Emoji_Modifier})$", "u");
var shaped = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]$/u;
function belongs(character, text3, offset) {
  const before2 = text3.slice(Math.max(0, offset - 3), offset);
  const after2 = text3.slice(offset + 1, offset + 3);
  if (character === "‍") return joined.test(before2) && pictograph.test(after2) || shaped.test(before2);
  if (character === "‌") return shaped.test(before2);
  if (character === "️")
    return new RegExp("\\p{Extended_Pictographic}$", "u").test(before2) || /[0-9#*]$/.test(before2) && after2.startsWith("⃣");
  return false;
}
function clip(text3, limit) {
  if (text3.length <= limit) return text3;
  const end = limit - 1;
  const split = /[\ud800-\udbff]/.test(text3.charAt(end - 1)) ? end - 1 : end;
  return `${text3.slice(0, Math.max(0, split))}…`;
}
function terminal(text3) {
  return visible(text3);
}
function entity(character) {
  return `&#${character.codePointAt(0) ?? 0};`;
}
var zeroWidth = "&#8203;";
function markdown(text3) {
  return visible(text3).trim().replace(/[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => entity(character)).replace(/@(?=[\w-])/g, `@${zeroWidth}`).replace(/(?<!&)#(?=\w)/g, `#${zeroWidth}`).replace(/^(?:[-+=#]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}${zeroWidth}` : entity(start)).replace(/\bGH-(?=\d)/gi, (prefix2) => `${prefix2}${zeroWidth}`).replace(/\b(https?|ftp|mailto|xmpp):/gi, (scheme) => `${scheme}${zeroWidth}`).replace(/\bwww\./gi, (prefix2) => `${prefix2.slice(0, 3)}${zeroWidth}.`);
}
function markdownCode(text3) {
  const shown2 = visible(text3);
  if (shown2.trim() === "") return "";
  if (shown2.includes("|")) return `<code>${markdown(shown2)}</code>`;
  const fence = "`".repeat(longestRun(shown2) + 1);
  const pad = shown2.startsWith("`") || shown2.endsWith("`") || /^ .* $/.test(shown2) ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
}
function longestRun(text3) {
  let longest6 = 0;
  for (const [run2] of text3.matchAll(/`+/g)) longest6 = Math.max(longest6, run2.length);
  return longest6;
}
function commandData(lines) {
  return lines.map((line) => visible(line).replace(/%/g, "%25")).join("%0A");
}
function commandProperty(text3) {
  return visible(text3).replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function relativePath(path) {
  if (path === "-" || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || /^[\\/~]/.test(path)) return null;
  const kept = [];
  for (const segment of path.replace(/\\/g, "/").split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === void 0) return null;
  }
  return kept.length === 0 ? null : kept.join("/");
}
function relativeUri(path) {
  const inside = relativePath(path) ?? baseName(path);
  return inside.split("/").map(percent).join("/");
}
function baseName(path) {
  if (path === "-") return "stdin";
  const name = path.replace(/[?#].*$/s, "").split(/[\\/:]+/).filter((part) => part !== "" && part !== "." && part !== "..");
  return name.at(-1) ?? "unknown";
}
function percent(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function httpsLink(reference) {
  return /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~/?#@!$&+,;=:%]*)?$/.test(reference) ? reference : null;
}

// app/report/github.ts
var shown = 10;
var longestMessage = 4e3;
var longestTitle = 250;
var remarkLevels = {
  "policy-error": "error",
  "waiver-expired": "warning",
  "waiver-incomplete": "warning",
  "waiver-malformed": "warning"
};
function remarks({
  notices
}) {
  return notices.flatMap(({ kind, message, source }) => {
    const level = remarkLevels[kind];
    const said = source === void 0 ? message : `${message} (${source})`;
    return level === void 0 ? [] : [{ level, text: workflowCommand(level, { title: "plumbline" }, [said]) }];
  });
}
function verdictCommand(report, { existing, waived, fixed }, more) {
  const silent = [
    ...existing.length === 0 ? [] : [`${existing.length} already there`],
    ...waived.length === 0 ? [] : [`${waived.length} waived`],
    ...fixed.length === 0 ? [] : [`${fixed.length} fixed`]
  ];
  return workflowCommand(report.verdict === "error" ? "error" : "notice", { title: `plumbline: ${report.verdict}` }, [
    report.headline,
    ...silent.length === 0 ? [] : [`Not annotated: ${silent.join(", ")}.`],
    ...more
  ]);
}
function annotation(finding, report) {
  const place = placeOf(finding.location);
  const path = pathText(finding.path);
  const about = [subjectName(finding.subject), path].filter((part) => part !== "").join(" › ");
  const where = place === null && finding.location !== void 0 ? [`In ${finding.location.file}:${finding.location.start.line}`] : [];
  const message = [
    finding.message,
    about,
    ...where,
    ...finding.waiver === void 0 ? [] : [waiverText(finding.waiver)],
    ...finding.remediation === void 0 ? [] : [`${fixLabel(finding.remediation)}: ${finding.remediation.summary}`],
    decides(finding) ? finding.policy : `${finding.policy} · ${whyAllowed(finding, report.threshold)}`
  ];
  return workflowCommand(
    decides(finding) ? "error" : "warning",
    { ...place, title: `${finding.severity}: ${finding.title}` },
    message
  );
}
function placeOf(location) {
  const file = location === void 0 ? null : relativePath(location.file);
  if (location === void 0 || file === null) return null;
  const [line, endLine] = [location.start.line, lastLine(location)];
  const column = line === endLine ? { col: String(location.start.column) } : {};
  return { file, line: String(line), ...column, endLine: String(endLine) };
}
function workflowCommand(name, properties, message) {
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${commandProperty(key === "title" ? clip(value, longestTitle) : value)}`
  );
  return `::${name} ${listed.join(",")}::${commandData(shortened(message))}`;
}
function shortened(lines) {
  const share = Math.floor(longestMessage / lines.length);
  const whole = lines.reduce((sum, line) => sum + line.length, 0) <= longestMessage;
  return whole ? [...lines] : lines.map((line) => clip(line, share));
}

// app/report/github-problem.ts
function printGithubProblem(problem) {
  const all = [problem, ...problem.details.also ?? []];
  const named2 = all.length > shown ? all.slice(0, shown - 1) : all;
  const rest = all.length - named2.length;
  const lines = named2.map(errorOf);
  if (rest > 0) lines.push(workflowCommand("error", { title: "plumbline" }, [`and ${rest} more problems of this kind`]));
  return `${lines.join("\n")}
`;
}
function errorOf({ code, message, details }) {
  const { file, line, column, found, wanted, next } = details;
  const inside = file === void 0 ? null : relativePath(file);
  const place = {
    ...inside === null ? {} : { file: inside },
    ...line === void 0 ? {} : { line: String(line) },
    ...line === void 0 || column === void 0 ? {} : { col: String(column) }
  };
  return workflowCommand("error", { ...place, title: `plumbline: ${code}` }, [
    message,
    ...file === void 0 || inside !== null ? [] : [`at: ${file}`],
    ...found === void 0 ? [] : [`found: ${found}`],
    ...wanted === void 0 ? [] : [`wanted: ${wanted}`],
    ...next === void 0 ? [] : [`next: ${next}`]
  ]);
}

// app/report/github-step.ts
var mostLines = 20;
var mostRemarks = 3;
function printStepAnnotations(report) {
  const parts = sections(report);
  const levels2 = [
    { level: "error", findings: parts.blocking, taken: report.verdict === "error" ? 1 : 0 },
    { level: "warning", findings: [...parts.allowed, ...parts.undetermined], taken: 0 }
  ];
  const lines = levels2.flatMap(({ level, findings, taken }) => {
    const said = remarks(report).flatMap((remark) => remark.level === level ? [remark.text] : []);
    const kept = said.slice(0, mostRemarks);
    return [...within(findings, report, shown - taken - kept.length), ...kept];
  });
  const told = parts.blocking.length + parts.allowed.length + parts.undetermined.length;
  const more = told > 0 ? ["The job summary holds all."] : [];
  return `${[...lines, verdictCommand(report, parts, more)].join("\n")}
`;
}
function within(findings, report, most4) {
  const each = (some) => some.map((finding) => annotation(finding, report));
  if (findings.length <= most4) return each(findings);
  for (let alone2 = most4 - 1; alone2 > 0; alone2 -= 1) {
    const groups2 = byFile(findings.slice(alone2));
    if (alone2 + groups2.length <= most4) return [...each(findings.slice(0, alone2)), ...groups2.map(grouped)];
  }
  const alone = Math.ceil(most4 / 2);
  const groups = byFile(findings.slice(alone));
  const named2 = most4 - alone - 1;
  return [...each(findings.slice(0, alone)), ...groups.slice(0, named2).map(grouped), remaining(groups.slice(named2))];
}
function byFile(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const file = placeOf(finding.location)?.file;
    const known = groups.get(file);
    if (known === void 0) groups.set(file, [finding]);
    else known.push(finding);
  }
  return [...groups].map(([file, of]) => ({ file, findings: of }));
}
function grouped({ file, findings }) {
  const [worst] = findings;
  const line = placeOf(worst.location)?.line;
  const place = file === void 0 || line === void 0 ? {} : { file, line };
  const title = `${plural(findings.length, "more finding")}${file === void 0 ? "" : ` in ${file}`}`;
  const lines = findings.map((finding) => {
    const at2 = finding.location === void 0 ? "" : `${finding.location.start.line}: `;
    return `${at2}${finding.severity}: ${finding.title} · ${subjectName(finding.subject)}`;
  });
  return workflowCommand(levelOf(worst), { ...place, title }, cut(lines));
}
function remaining(groups) {
  const [first] = groups;
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const lines = groups.map(({ file, findings }) => `${file ?? "no place in a file"}: ${findings.length}`);
  const title = `${plural(count, "more finding")} in ${plural(groups.length, "file")}`;
  return workflowCommand(first === void 0 ? "warning" : levelOf(first.findings[0]), { title }, cut(lines));
}
function levelOf(finding) {
  return decides(finding) ? "error" : "warning";
}
function cut(lines) {
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `and ${lines.length - mostLines + 1} more: the job summary holds all`];
}

// app/report/json.ts
function printJson(report) {
  return [...jsonPieces(report)].join("");
}
function* jsonPieces(report) {
  const shared = /* @__PURE__ */ new WeakMap();
  let before2 = "{\n";
  for (const [key, value] of Object.entries(report)) {
    yield `${before2}  "${key}": `;
    before2 = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    let opening2 = "[\n    ";
    for (const item of value) {
      yield opening2 + elementText(item, shared);
      opening2 = ",\n    ";
    }
    yield "\n  ]";
  }
  yield "\n}\n";
}
var inCommon = /* @__PURE__ */ new Set(["aliases", "controls", "related", "impliedBy", "remediation"]);
function elementText(element, shared) {
  if (typeof element !== "object" || element === null || Array.isArray(element)) return JSON.stringify(element);
  let text3 = "";
  for (const [key, value] of Object.entries(element)) {
    if (value === void 0) continue;
    const common = typeof value === "object" && value !== null && inCommon.has(key);
    text3 += `${text3 === "" ? "{" : ","}"${key}":${common ? commonText(value, shared) : JSON.stringify(value)}`;
  }
  return text3 === "" ? "{}" : `${text3}}`;
}
function commonText(value, shared) {
  const known = shared.get(value);
  if (known !== void 0) return known;
  const text3 = JSON.stringify(value);
  shared.set(value, text3);
  return text3;
}

// app/report/markdown.ts
import { Buffer as Buffer2 } from "node:buffer";

// app/report/markdown-table.ts
var signs = {
  critical: "🟥 critical",
  high: "🟧 high",
  medium: "🟨 medium",
  low: "🟦 low"
};
var longest = { title: 200, text: 1e3, name: 300, brief: 160 };
function fullTable(findings, report) {
  const rows = entries(findings).map((entry) => fullRow(entry, report));
  return ["| severity | finding | where |", "| --- | --- | --- |", ...rows].join("\n");
}
function fullRow({ finding, implied }, report) {
  const { severity, title, message, remediation, waiver, controls } = finding;
  const what = [
    `**${markdown(clip(title, longest.title))}**`,
    markdown(clip(message, longest.text)),
    ...remediation === void 0 ? [] : [`**${fixLabel(remediation)}:** ${markdown(clip(remediation.summary, longest.text))}`],
    ...waiver === void 0 ? [] : [markdown(clip(waiverText(waiver), longest.text))],
    ...controls.length === 0 ? [] : [`<sub>${markdown(clip(controlsText(controls, 3), longest.title))}</sub>`],
    ...implied.map(
      (other) => `↳ ${other.severity}: ${markdown(clip(`${other.title}: ${other.message}`, longest.text))} ${markdownCode(clip(other.policy, longest.name))}`
    )
  ];
  const where = [
    ...placeLines(finding),
    policyText(finding),
    ...decides(finding) ? [] : [whyAllowed(finding, report.threshold)]
  ];
  return `| ${signs[severity]} | ${what.join("<br>")} | ${where.join("<br>")} |`;
}
function placeLines(finding) {
  const subject = clip(subjectName(finding.subject), longest.name);
  const lines = [
    ...finding.location === void 0 ? [] : [clip(whereText(finding), longest.name)],
    subject,
    clip(pathText(finding.path), longest.name)
  ];
  const more = finding.addresses?.filter((address) => address !== finding.address).length ?? 0;
  return [...lines.filter((line) => line.trim() !== "").map(markdownCode), ...more === 0 ? [] : [`and ${more} more`]];
}
function policyText({ policy, related }) {
  const link = related.map(httpsLink).find((each) => each !== null);
  const name = markdownCode(clip(policy, longest.name));
  return link === void 0 ? name : `${name} (<a href="${link.replaceAll("&", "&amp;")}">read more</a>)`;
}
function briefTable(findings) {
  return ["| severity | finding | where | policy |", "| --- | --- | --- | --- |", ...findings.map(briefRow)].join("\n");
}
function briefRow(finding) {
  const { severity, title, waiver, policy, location } = finding;
  const what = [title, ...waiver === void 0 ? [] : [waiverText(waiver)]].map(
    (text3) => markdown(clip(text3, longest.brief))
  );
  const subject = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== "").join(" › ");
  const where = [...location === void 0 ? [] : [whereText(finding)], subject].map(
    (text3) => markdownCode(clip(text3, longest.brief))
  );
  return `| ${signs[severity]} | ${what.join("<br>")} | ${where.join("<br>")} | ${markdownCode(clip(policy, longest.brief))} |`;
}

// app/report/markdown.ts
var longestHeadline = 500;
var mostRemarks2 = 20;
var mostEvidence = 10;
var shortestRow = 60;
var marks = { pass: "✅", fail: "❌", undetermined: "❔", error: "⛔" };
var titles = {
  blocking: (count) => plural(count, "finding blocks", "findings block"),
  allowed: (count) => plural(count, "finding does not block", "findings do not block"),
  undetermined: (count) => `${count} decided only at apply`,
  existing: (count) => `${count} already there`,
  waived: (count) => `${count} waived`,
  fixed: (count) => `${count} fixed by this change`
};
var labels = {
  blocking: "blocking",
  allowed: "not blocking",
  undetermined: "decided only at apply",
  existing: "already there",
  waived: "waived",
  fixed: "fixed"
};
function printPage(report, options) {
  const { limit } = options;
  const parts = sections(report);
  const shown2 = Object.values(parts).reduce((sum, findings) => sum + findings.length, 0);
  const rungs = [
    ...shown2 * shortestRow > limit ? [] : [() => full(report, parts, options), () => folded(report, parts, options)],
    () => mostSevere(report, parts, options),
    () => counted(report, parts, cutNote(0, shown2), options)
  ];
  for (const rung of rungs) {
    const text3 = rung();
    if (fits(text3, limit)) return text3;
  }
  return clip(`${marks[report.verdict]} ${report.verdict}
`, limit);
}
function fits(text3, limit) {
  return text3.length <= limit && Buffer2.byteLength(text3, "utf8") <= limit;
}
function full(report, parts, options) {
  return page([
    ...opening(report, parts, options),
    ...eachRoot(report, parts, options, (own2, level) => {
      const { blocking, allowed } = own2;
      return [
        ...blocking.length === 0 ? [] : [`${level} ${titles.blocking(blocking.length)}`, fullTable(blocking, report)],
        ...allowed.length === 0 ? [] : [fold(titles.allowed(allowed.length), fullTable(allowed, report))],
        ...foldedSections(own2, ["undetermined", "existing", "waived", "fixed"])
      ];
    }),
    ...remarks2(report),
    closing(report)
  ]);
}
function folded(report, parts, options) {
  const note = "Shortened to fit: fixes and controls are left out; the JSON report holds them.";
  return page([
    ...opening(report, parts, options),
    ...eachRoot(report, parts, options, (own2) => foldedSections(own2, sectionNames)),
    `_${note}_`,
    closing(report)
  ]);
}
function eachRoot(report, parts, { byRoot }, blocks) {
  const roots = byRoot ? rootsOf(report) : [];
  if (roots.length < 2) return blocks(parts, "###");
  const made = roots.map((root) => ({
    name: markdownCode(clip(root, 200)),
    own: blocks(sectionsOfRoot(parts, root), "####")
  }));
  const clean = made.filter(({ own: own2 }) => own2.length === 0).map(({ name }) => name);
  const shown2 = clean.slice(0, mostEvidence).join(", ");
  const more = clean.length > mostEvidence ? ` and ${clean.length - mostEvidence} more` : "";
  return [
    ...made.flatMap(({ name, own: own2 }) => own2.length === 0 ? [] : [`### ${name}`, ...own2]),
    ...clean.length === 0 ? [] : [`Nothing found in ${shown2}${more}.`]
  ];
}
function foldedSections(parts, names) {
  return names.flatMap((name) => {
    const findings = parts[name];
    return findings.length === 0 ? [] : [fold(titles[name](findings.length), briefTable(findings))];
  });
}
function mostSevere(report, parts, options) {
  const { limit } = options;
  const findings = Object.values(parts).flat();
  const empty = Buffer2.byteLength(counted(report, parts, cutNote(findings.length, findings.length), options), "utf8");
  const head = briefTable([]);
  let left = limit - empty - Buffer2.byteLength(`${head}

`, "utf8");
  let most4 = 0;
  for (const finding of findings) {
    left -= Buffer2.byteLength(briefTable([finding]), "utf8") - Buffer2.byteLength(head, "utf8");
    if (left < 0) break;
    most4 += 1;
  }
  if (most4 === 0) return counted(report, parts, cutNote(0, findings.length), options);
  return page([
    ...opening(report, parts, options),
    briefTable(findings.slice(0, most4)),
    cutNote(most4, findings.length),
    closing(report)
  ]);
}
function cutNote(shown2, all) {
  return shown2 === 0 ? `_Too long for this place: the ${plural(all, "finding")} are in the JSON report._` : `_Here are the ${shown2} most severe of ${all} findings; the JSON report holds all._`;
}
function counted(report, parts, note, options) {
  return page([...opening(report, parts, options), note, closing(report)]);
}
function opening(report, parts, { heading }) {
  const head = heading(report);
  return [
    ...head === "" ? [] : [head],
    `**${markdown(clip(report.headline, longestHeadline))}**`,
    ...countTable(parts)
  ];
}
function countTable(parts) {
  const names = Object.keys(titles).filter((name) => parts[name].length > 0);
  if (names.length === 0) return [];
  const ordered = severities.toReversed();
  const rows = names.map((name) => {
    const counts = tally(parts[name]);
    return `| ${labels[name]} | ${ordered.map((severity) => counts[severity] || "").join(" | ")} |`;
  });
  return [[`| | ${ordered.join(" | ")} |`, `| --- |${" ---: |".repeat(ordered.length)}`, ...rows].join("\n")];
}
function remarks2({ skipped, notices }) {
  const lines = [
    ...skipped.map(({ what, why }) => `Not looked at: ${what}: ${why}`),
    ...notices.map(({ message, source }) => source === void 0 ? message : `${message} (${source})`)
  ];
  if (lines.length === 0) return [];
  const shown2 = lines.slice(0, mostRemarks2).map((line) => `- ${markdown(clip(line, longestHeadline))}`);
  const rest = lines.length > mostRemarks2 ? [`- and ${lines.length - mostRemarks2} more`] : [];
  return [fold(plural(lines.length, "remark"), [...shown2, ...rest].join("\n"))];
}
function closing(report) {
  const evidence = report.evidence.slice(0, mostEvidence).map(
    ({ kind, path, sha256 }) => `${kind} ${markdown(clip(path, 120))} (sha256 ${markdownCode(sha256.slice(0, 12))})`
  );
  const base2 = report.base === void 0 ? [] : [markdown(clip(baseText(report.base).join(" "), 160))];
  const more = report.evidence.length > mostEvidence ? [`and ${report.evidence.length - mostEvidence} more`] : [];
  return `<sub>${[...totals(report), `threshold ${report.threshold}`, ...evidence, ...more, ...base2, `plumbline ${markdown(report.tool.version)}`].join(" · ")}</sub>`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function page(blocks) {
  return `${blocks.join("\n\n")}
`;
}

// app/report/markdown-problem.ts
var most = 20;
var longest2 = 1e3;
function printMarkdownProblem(problem) {
  const also = problem.details.also ?? [];
  const rest = also.length > most ? [`And ${also.length - most} more.`] : [];
  const blocks = [
    `## ${marks.error} Plumbline: could not be judged`,
    ...[problem, ...also.slice(0, most)].map(block),
    ...rest
  ];
  return `${blocks.join("\n\n")}
`;
}
function block({ message, details }) {
  const { file, line, column, found, wanted, next } = details;
  const place = [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
  const rows = [
    ["at", file === void 0 ? void 0 : place],
    ["found", found],
    ["wanted", wanted],
    ["next", next]
  ];
  const lines = rows.flatMap(
    ([label, text3]) => text3 === void 0 || text3 === "" ? [] : [`- ${label}: ${markdown(clip(text3, longest2))}`]
  );
  return [`**${markdown(clip(message, longest2))}**`, ...lines.length === 0 ? [] : [lines.join("\n")]].join("\n\n");
}

// app/report/colour.ts
var codes = {
  critical: "1;97;41",
  high: "1;31",
  medium: "1;33",
  low: "1;36",
  pass: "1;32",
  fail: "1;31",
  undetermined: "1;33",
  error: "1;35",
  strong: "1",
  faint: "2",
  place: "36",
  fix: "32"
};
function painter(color) {
  return color ? (style, text3) => text3 === "" ? "" : `\x1B[${codes[style]}m${text3}\x1B[0m` : (_style, text3) => text3;
}

// app/report/width.ts
var wideRanges = [
  [4352, 4447],
  [9001, 9002],
  [11904, 12350],
  [12353, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65040, 65049],
  [65072, 65135],
  [65281, 65376],
  [65504, 65510],
  [94176, 101887],
  [110576, 111359],
  [127488, 127589],
  [131072, 262141]
];
var ascii = /^[\x20-\x7e]*$/;
var zero = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u;
var emoji = new RegExp("\\p{Emoji_Presentation}", "u");
var pictograph2 = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
var modifier = new RegExp("\\p{Emoji_Modifier}", "u");
var regional = new RegExp("\\p{Regional_Indicator}", "u");
function displayWidth(text3) {
  if (ascii.test(text3)) return text3.length;
  let width = 0;
  let previous = "";
  let last = 0;
  let openFlag = false;
  for (const character of text3) {
    const flag = regional.test(character);
    if (flag && openFlag) openFlag = false;
    else if (character === "️") {
      if (last === 1) width += 1;
      last = 2;
    } else if (!zero.test(character) && !(previous === "‍" && pictograph2.test(character)) && !(modifier.test(character) && last === 2)) {
      last = isWide(character) ? 2 : 1;
      width += last;
      openFlag = flag;
    }
    previous = character;
  }
  return width;
}
function isWide(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 4352) return false;
  return emoji.test(character) || wideRanges.some(([first, end]) => code >= first && code <= end);
}
function padEnd(text3, width) {
  return text3 + " ".repeat(Math.max(0, width - displayWidth(text3)));
}
function wrap(text3, width) {
  if (displayWidth(text3) <= width) return [text3];
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text3.split(" ")) {
    let gap = line === "" ? "" : " ";
    for (const piece of pieces(word, width)) {
      const size = displayWidth(piece);
      if (line !== "" && used + gap.length + size > width) {
        lines.push(line);
        line = "";
        used = 0;
        gap = "";
      }
      line += gap + piece;
      used += gap.length + size;
      gap = "";
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
var ideograph = /(?<=[\u2e80-\ua4cf\uac00-\ud7a3\uff01-\uff60])|(?=[\u2e80-\ua4cf\uac00-\ud7a3])/u;
function pieces(word, width) {
  return displayWidth(word) <= width / 2 ? [word] : word.split(ideograph);
}

// app/report/problem.ts
var most2 = 20;
var longest3 = 600;
function printProblem(problem, options = {}) {
  const paint = painter(options.color ?? false);
  const width = Math.max(40, options.width ?? 80);
  const also = problem.details.also ?? [];
  const lines = [
    ...lead(`plumbline: `, problem.message, "fail", paint, width),
    ...detailLines(problem, "  ", paint, width),
    ...also.slice(0, most2).flatMap((other) => [
      ...lead("also: ", other.message, "strong", paint, width),
      ...detailLines(other, "  ", paint, width)
    ]),
    ...also.length > most2 ? [`and ${also.length - most2} more`] : [],
    ...options.debug === true ? debugLines(problem) : []
  ];
  return `${lines.join("\n")}
`;
}
function lead(label, message, style, paint, width) {
  const lines = wrap(terminal(clip(message, longest3)), width - label.length);
  return lines.map(
    (line, index) => (index === 0 ? `${paint(style, label.trimEnd())} ` : " ".repeat(label.length)) + paint("strong", line)
  );
}
function detailLines({ details }, indent, paint, width) {
  const { file, line, column, found, wanted, next } = details;
  const place = file === void 0 ? void 0 : [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
  const rows = [
    ["at", place],
    ["found", found],
    ["wanted", wanted],
    ["next", next]
  ];
  return rows.flatMap(([label, text3]) => {
    if (text3 === void 0 || text3 === "") return [];
    const head = `${indent}${label.padEnd(8)}`;
    const style = label === "next" ? "fix" : "faint";
    return wrap(terminal(clip(text3, longest3)), width - head.length).map(
      (part, index) => index === 0 ? `${indent}${paint(style, label)}${" ".repeat(8 - label.length)}${label === "at" ? paint("place", part) : part}` : " ".repeat(head.length) + part
    );
  });
}
function debugLines(problem) {
  const lines = [];
  let error = problem;
  for (let depth = 0; error instanceof Error && depth < 10; depth += 1) {
    const stack = error.stack ?? `${error.name}: ${error.message}`;
    lines.push(...(depth === 0 ? `[${problem.code}] ${stack}` : `caused by ${stack}`).split("\n").map(terminal));
    error = error.cause;
  }
  return ["", ...lines];
}

// app/report/sarif-result.ts
var levels = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var states = { new: "new", existing: "unchanged", fixed: "absent" };
var mostRelated = 50;
var longestMessage2 = 4e3;
var longestName = 2e3;
function resultOf(finding, report, ruleIndex) {
  const { status, change, waiver, severity, blocking, fingerprint, policy } = finding;
  const subject = clip(visible(subjectName(finding.subject)), longestName);
  const path = visible(pathText(finding.path));
  return {
    ruleId: visible(policy),
    ruleIndex,
    ...kindOf(finding),
    message: { text: plainMessage(`${finding.message} (${subject}${path === "" ? "" : ` › ${path}`})`) },
    locations: [
      {
        physicalLocation: finding.location === void 0 ? evidenceLocation(finding, report) : sourceLocation(finding.location),
        logicalLocations: [{ fullyQualifiedName: subject, kind: finding.subject.kind }]
      }
    ],
    ...relatedLocations(finding),
    partialFingerprints: { "plumbline/v1": fingerprint },
    ...change === null ? {} : { baselineState: states[change] },
    ...waiver === void 0 ? {} : { suppressions: [suppressionOf(waiver)] },
    properties: { severity, status, blocking, root: visible(finding.root ?? "."), path: clip(path, longestName) }
  };
}
function kindOf({ status, severity, blocking }) {
  if (status === "undetermined") return { kind: "review", level: "none" };
  const level = levels[severity];
  return { kind: "fail", level: blocking || status === "waived" || level === "note" ? level : "warning" };
}
function suppressionOf({ owner, reason, expires, source, origin, requested, approvedBy }) {
  const facts = [
    ...owner === void 0 ? [] : [owner],
    ...expires === void 0 ? [] : [`until ${expires}`],
    ...approvedBy === void 0 ? [] : [`approved by ${approvedBy}`],
    ...origin === void 0 ? [] : [origin],
    source
  ].join(", ");
  const justification = reason === void 0 ? facts : `${reason} (${facts})`;
  return {
    kind: origin === void 0 ? "external" : "inSource",
    status: requested === true ? "underReview" : "accepted",
    justification: clip(visible(justification), longestName)
  };
}
function plainMessage(text3) {
  return clip(visible(text3), longestMessage2).replace(/\](?=\()/g, "] ");
}
function sourceLocation(location) {
  const { start, end } = location;
  const endLine = lastLine(location);
  const closed = endLine === end.line && (endLine > start.line || end.column > start.column);
  return {
    artifactLocation: { uri: relativeUri(location.file) },
    region: { startLine: start.line, startColumn: start.column, endLine, ...closed ? { endColumn: end.column } : {} }
  };
}
function relatedLocations({ location, trail = [] }) {
  const others = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location));
  if (others.length === 0) return {};
  return {
    relatedLocations: others.slice(0, mostRelated).map((step, id) => ({
      id: id + 1,
      physicalLocation: sourceLocation(step.location),
      message: { text: roleTexts[step.role] }
    }))
  };
}
function evidenceLocation(finding, { evidence }) {
  const judged = evidence.find(({ root }) => root === finding.root) ?? evidence[0];
  return { artifactLocation: { uri: relativeUri(judged?.path ?? "unknown") }, region: { startLine: 1 } };
}

// app/report/sarif-rules.ts
var securitySeverity = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" };
var limits = { name: 255, text: 1e3, tags: 10, rules: 25e3 };
function ruleTable(report, policies) {
  const facts = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...report.fixed])
    if (!facts.has(finding.policy))
      facts.set(finding.policy, { ...finding, description: "", remediation: finding.remediation });
  const known = new Map(policies.map((policy) => [policy.id, policy]));
  for (const result of report.policies.slice(0, limits.rules - facts.size)) {
    const found = facts.get(result.policy);
    const policy = known.get(result.policy);
    facts.set(result.policy, {
      title: result.title,
      severity: result.severity,
      description: policy?.description ?? "",
      remediation: policy?.remediation ?? found?.remediation,
      controls: policy?.controls ?? found?.controls ?? [],
      related: policy?.related ?? found?.related ?? []
    });
  }
  const ids = [...facts.keys()].sort(compare);
  const places = new Map(ids.map((id, index) => [id, index]));
  const rules = [...facts].sort(([a], [b]) => compare(a, b)).map(([id, each]) => makeRule(id, each));
  return { rules, indexOf: (policy) => places.get(policy) ?? -1 };
}
function makeRule(id, facts) {
  const { title, severity, description, remediation } = facts;
  const link = facts.related.map(httpsLink).find((each) => each !== null);
  const full2 = [title, description].filter((part) => part !== "").join(". ");
  return {
    id: visible(id),
    name: cut2(id, limits.name),
    shortDescription: { text: cut2(title) },
    fullDescription: { text: cut2(full2) },
    help: { text: helpText(id, facts), markdown: helpMarkdown(id, facts) },
    ...link === void 0 ? {} : { helpUri: link },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      "security-severity": securitySeverity[severity],
      precision: "high",
      "problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
      tags: tagsOf(id, facts),
      ...remediation === void 0 ? {} : { "fix-is-safe": remediation.safe }
    }
  };
}
function cut2(text3, limit = limits.text) {
  return clip(visible(text3), limit);
}
function tagsOf(id, { controls }) {
  const [provider = "", service] = id.split(".");
  const tags = [
    "security",
    provider,
    ...service === void 0 ? [] : [`${provider}/${service}`],
    ...controls.map(({ framework, id: number }) => `${framework} ${number}`)
  ];
  return [...new Set(tags.map((tag) => cut2(tag, 100)))].filter((tag) => tag !== "").slice(0, limits.tags);
}
function helpText(id, { title, description, remediation, controls }) {
  const parts = [
    title,
    description,
    remediation === void 0 ? "" : `${fixLabel(remediation)}: ${remediation.summary}`,
    controls.length === 0 ? "" : `Controls: ${controlsText(controls, 20)}`,
    `Policy: ${id}`
  ];
  return parts.filter((part) => part !== "").map((part) => cut2(part)).join("\n");
}
function helpMarkdown(id, { title, description, remediation, controls, related }) {
  const links = related.flatMap((reference) => httpsLink(reference) ?? []).slice(0, 5);
  const parts = [
    `**${markdown(clip(title, limits.text))}**`,
    markdown(clip(description, limits.text)),
    remediation === void 0 ? "" : `${fixLabel(remediation)}: ${markdown(clip(remediation.summary, limits.text))}`,
    controls.length === 0 ? "" : `Controls: ${markdown(clip(controlsText(controls, 20), limits.text))}`,
    links.map((link) => `<${link}>`).join("\n"),
    `Policy: ${markdown(clip(id, limits.name))}`
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

// app/report/sarif.ts
var limits2 = { results: 25e3, shownResults: 5e3, runs: 20 };
var longestText = 1e3;
function printSarif(report, options = {}) {
  const all = resultFindings(report, options);
  const roots = [.../* @__PURE__ */ new Set([...report.evidence.map(rootOf2), ...all.map(rootOf2)])].sort(compare);
  const several = roots.length > 1 && roots.length <= limits2.runs;
  const runs = several ? roots.map(
    (root) => makeRun(
      report,
      options,
      root,
      all.filter((finding) => rootOf2(finding) === root)
    )
  ) : [makeRun(report, options, roots.length === 1 ? roots[0] : void 0, all)];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function rootOf2({ root }) {
  return root ?? ".";
}
function resultFindings(report, { audience }) {
  const parts = sections(report);
  const names = audience === "code-scanning" ? ["blocking", "allowed", "existing"] : sectionNames;
  const findings = names.flatMap((name) => parts[name]);
  return audience === "code-scanning" ? findings.filter(({ status }) => status === "fail") : findings;
}
function makeRun(report, options, root, findings) {
  const kept = findings.length > limits2.results ? mostSevere2(findings, limits2.shownResults) : findings;
  const rules = ruleTable(report, options.policies ?? []);
  const notifications = [
    ...cutNotifications(findings, kept),
    ...leftOutNotifications(report, options),
    ...reportNotifications(report)
  ];
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules.rules],
        notifications: notificationKinds(notifications)
      }
    },
    automationDetails: { id: root === void 0 ? "plumbline/" : `plumbline/${visible(root)}/` },
    invocations: [{ executionSuccessful: report.verdict !== "error", toolExecutionNotifications: notifications }],
    columnKind: "utf16CodeUnits",
    artifacts: artifactsOf(report, root),
    results: kept.map((finding) => resultWithRule(finding, report, rules)),
    properties: {
      verdict: report.verdict,
      threshold: report.threshold,
      headline: clip(visible(report.headline), longestText),
      counts: { ...report.counts },
      ...report.base === void 0 ? {} : { base: baseText(report.base).map(visible).join(" ") }
    }
  };
}
function artifactsOf({ evidence }, root) {
  const judged = evidence.filter((each) => root === void 0 || rootOf2(each) === root);
  const byKey = new Map(judged.map(({ path, sha256 }) => [JSON.stringify([path, sha256]), { path, sha256 }]));
  return [...byKey.values()].map(({ path, sha256 }) => ({
    location: { uri: relativeUri(path) },
    hashes: { "sha-256": sha256 },
    roles: ["analysisTarget"]
  }));
}
function resultWithRule(finding, report, rules) {
  return resultOf(finding, report, rules.indexOf(finding.policy));
}
function mostSevere2(findings, most4) {
  return findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)).slice(0, most4);
}
function cutNotifications(findings, kept) {
  if (kept.length < findings.length) {
    return [
      notification(
        "results-cut",
        "warning",
        `Only the ${kept.length} most severe of ${findings.length} results are here: code scanning takes no more. The JSON report holds all.`
      )
    ];
  }
  if (kept.length <= limits2.shownResults) return [];
  return [
    notification(
      "results-cut",
      "note",
      `${kept.length} results are here; code scanning shows ${limits2.shownResults} of them.`
    )
  ];
}
function leftOutNotifications(report, { audience }) {
  if (audience !== "code-scanning") return [];
  const count = report.findings.filter(({ status }) => status !== "fail").length;
  return count === 0 ? [] : [
    notification(
      "results-left-out",
      "note",
      `${plural(count, "undetermined or waived finding is", "undetermined or waived findings are")} not in this file.`
    )
  ];
}
var warned = /* @__PURE__ */ new Set(["waiver-expired", "waiver-incomplete", "waiver-malformed"]);
function reportNotifications({ skipped, notices }) {
  return [
    ...skipped.map(({ what, why }) => notification("skipped", "note", `${what}: ${why}`)),
    ...notices.map(({ kind, message, source }) => {
      const level = kind === "policy-error" ? "error" : warned.has(kind) ? "warning" : "note";
      return notification(kind, level, source === void 0 ? message : `${message} (${source})`);
    })
  ];
}
function notification(kind, level, text3) {
  return { descriptor: { id: `plumbline/${kind}` }, level, message: { text: clip(visible(text3), longestText) } };
}
function notificationKinds(notifications) {
  return [...new Set(notifications.map(({ descriptor }) => descriptor?.id ?? ""))].sort(compare).map((id) => ({ id }));
}

// app/report/screen.ts
function makeScreen({ width = 80, color = false }) {
  return { width: Math.max(60, width), paint: painter(color) };
}
function hang(plainPrefix, prefix2, text3, { width }, style) {
  const room = Math.max(20, width - displayWidth(plainPrefix));
  const indent = " ".repeat(displayWidth(plainPrefix));
  return wrap(text3, room).map((line, index) => (index === 0 ? prefix2 : indent) + style(line));
}

// app/report/table-brief.ts
var most3 = 12;
var marks2 = {
  blocking: "✗",
  allowed: "!",
  undetermined: "?",
  existing: "=",
  waived: "–",
  fixed: "✓"
};
function briefLines(name, findings, screen) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.policy, finding.title, finding.severity, finding.waiver ?? null]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => groupLines(name, group, screen));
}
function groupLines(name, group, screen) {
  const [first] = group;
  if (first === void 0) return [];
  const { paint } = screen;
  const severity = first.severity.toUpperCase();
  const plain2 = `  ${marks2[name]} ${severity.padEnd(8)}  `;
  const painted = `  ${paint(name === "fixed" ? "pass" : "faint", marks2[name])} ${paint(first.severity, severity)}${" ".repeat(8 - severity.length)}  `;
  const places = group.slice(0, most3).map(placeOf2).join(", ") + (group.length > most3 ? ` and ${group.length - most3} more (the JSON report names all)` : "");
  return [
    ...hang(plain2, painted, terminal(first.title), screen, (line) => line),
    ...hang("    ", "    ", terminal(places), screen, (line) => paint("place", line)),
    ...first.waiver === void 0 ? [] : hang("    ", "    ", terminal(waiverText(first.waiver)), screen, (line) => line),
    ...hang("    ", "    ", terminal(first.policy), screen, (line) => paint("faint", line))
  ];
}
function placeOf2(finding) {
  const subject = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== "").join(" › ");
  return finding.location === void 0 ? subject : `${subject} (${whereText(finding)})`;
}

// app/report/excerpt.ts
function excerptLines(finding, indent, screen) {
  const { location, excerpt } = finding;
  if (location === void 0 || excerpt === void 0) return [];
  const { paint, width } = screen;
  const gutter = String(excerpt.line + excerpt.lines.length - 1).length;
  const room = Math.max(20, width - indent.length - gutter - 3);
  const lines = excerpt.lines.flatMap((raw, index) => {
    const number = excerpt.line + index;
    const line = terminal(raw.replaceAll("	", "  "));
    const shown2 = clipped(line, room);
    const text3 = `${indent}${paint("faint", `${String(number).padStart(gutter)} │`)} ${shown2}`;
    const mark = markOf(raw, number, finding, room);
    return mark === "" ? [text3] : [text3, `${indent}${paint("faint", `${" ".repeat(gutter)} │`)} ${paint("fail", mark)}`];
  });
  return [...lines, ...originLines(finding, indent, screen)];
}
function markOf(raw, number, { location, excerpt }, room) {
  if (location === void 0 || excerpt === void 0 || number !== location.start.line) return "";
  const wide = (text3) => displayWidth(terminal(text3.replaceAll("	", "  ")));
  const start = wide(raw.slice(0, location.start.column - 1));
  const until = location.end.line === number ? location.end.column - 1 : raw.trimEnd().length;
  const length = Math.max(1, wide(raw.slice(location.start.column - 1, until)));
  if (start >= room) return "";
  return " ".repeat(start) + "~".repeat(Math.min(length, room - start));
}
function originLines({ location, trail = [] }, indent, screen) {
  const others = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location));
  return others.flatMap(
    (step) => hang(indent, indent, `from ${stepText(step)}`, screen, (line) => screen.paint("faint", line))
  );
}
function stepText({ location, role }) {
  return `${terminal(location.file)}:${placeText(location)} (${roleTexts[role]})`;
}
function clipped(line, room) {
  if (displayWidth(line) <= room) return line;
  let text3 = "";
  for (const { segment } of new Intl.Segmenter(void 0, { granularity: "grapheme" }).segment(line)) {
    if (displayWidth(text3 + segment) > room - 1) break;
    text3 += segment;
  }
  return `${text3}…`;
}

// app/report/table-finding.ts
function printGroups(report, findings, screen) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries(findings)) {
    const heading = headingOf(entry.finding);
    const group = groups.get(heading);
    if (group === void 0) groups.set(heading, [entry]);
    else group.push(entry);
  }
  const severalRoots = new Set(report.evidence.map(({ root }) => root)).size > 1;
  return [...groups.values()].flatMap((group, index) => {
    const first = group[0]?.finding;
    const root = severalRoots && first?.location === void 0 && first?.root !== void 0 ? screen.paint("faint", `  root ${terminal(first.root)}`) : "";
    const placed = group.toSorted(byLine);
    const column = Math.max(
      0,
      ...placed.map(({ finding }) => finding.location === void 0 ? 0 : placeText(finding.location).length + 2)
    );
    const title = screen.paint(
      "place",
      terminal(first?.location?.file ?? (first === void 0 ? "" : subjectName(first.subject)))
    ) + root;
    return [
      ...index === 0 ? [] : [""],
      title,
      ...placed.flatMap((entry) => entryLines(report, entry, column, screen))
    ];
  });
}
function headingOf(finding) {
  return finding.location?.file ?? `${finding.root ?? ""}\0${subjectName(finding.subject)}`;
}
function byLine(a, b) {
  const [left, right] = [a.finding.location?.start, b.finding.location?.start];
  if (left === void 0 || right === void 0) return 0;
  return left.line - right.line || left.column - right.column || compare(a.finding.policy, b.finding.policy);
}
function entryLines(report, { finding, implied }, column, screen) {
  const { paint } = screen;
  const place = finding.location === void 0 ? "" : placeText(finding.location);
  const mark = markOf2(finding);
  const plain2 = `  ${padEnd(place, column)}${mark} ${finding.severity.toUpperCase().padEnd(8)}  `;
  const painted = `  ${paint("faint", padEnd(place, column))}${paint(mark === "✗" ? "fail" : "undetermined", mark)} ${paintSeverity(finding, screen)}  `;
  const head = hang(plain2, painted, terminal(finding.title), screen, (line) => paint("strong", line));
  const indent = " ".repeat(column + 4);
  const note = (text3, style = (line) => line) => hang(indent, indent, terminal(text3), screen, style);
  const fix = finding.remediation;
  return [
    ...head,
    ...note(subjectLine(finding), (line) => paint("place", line)),
    ...note(finding.message),
    ...excerptLines(finding, indent, screen),
    ...fix === void 0 ? [] : hang(
      `${indent}${fixLabel(fix)}: `,
      `${indent}${paint("fix", `${fixLabel(fix)}:`)} `,
      terminal(fix.summary),
      screen,
      (line) => line
    ),
    ...finding.waiver === void 0 ? [] : note(waiverText(finding.waiver), (line) => paint("undetermined", line)),
    ...note(sourceLine(report, finding), (line) => paint("faint", line)),
    ...implied.flatMap((other) => impliedLines(other, indent, screen))
  ].filter((line) => line.trim() !== "");
}
function subjectLine(finding) {
  const path = pathText(finding.path);
  const subject = finding.location === void 0 ? "" : subjectName(finding.subject);
  const more = finding.addresses?.filter((address) => address !== finding.address) ?? [];
  const also = more.length === 0 ? "" : `, also ${more.slice(0, 2).join(", ")}${more.length > 2 ? ` and ${more.length - 2} more` : ""}`;
  return [subject, path].filter((part) => part !== "").join(" › ") + also;
}
function sourceLine(report, finding) {
  const controls = controlsText(finding.controls, 2);
  const why = decides(finding) ? "" : whyAllowed(finding, report.threshold);
  return [finding.policy, controls, why].filter((part) => part !== "").join(" · ");
}
function impliedLines(finding, indent, screen) {
  const { paint } = screen;
  const mark = markOf2(finding);
  const plain2 = `${indent}└ ${mark} ${finding.severity.toUpperCase()}  `;
  const painted = `${indent}${paint("faint", "└")} ${paint(mark === "✗" ? "fail" : "undetermined", mark)} ${paint(finding.severity, finding.severity.toUpperCase())}  `;
  const rest = `${indent}    `;
  const place = finding.location === void 0 ? "" : `${placeText(finding.location)}  `;
  return [
    ...hang(plain2, painted, terminal(finding.title), screen, (line) => paint("strong", line)),
    ...hang(rest, rest, terminal(`${place}${finding.message}`), screen, (line) => line),
    ...hang(
      rest,
      rest,
      terminal([finding.policy, controlsText(finding.controls, 2)].filter((part) => part !== "").join(" · ")),
      screen,
      (line) => paint("faint", line)
    )
  ];
}
function markOf2(finding) {
  if (finding.status === "undetermined") return "?";
  return decides(finding) ? "✗" : "!";
}
function paintSeverity({ severity }, { paint }) {
  return paint(severity, severity.toUpperCase()) + " ".repeat(8 - severity.length);
}

// app/report/table.ts
function printTable(report, options = {}) {
  const screen = makeScreen(options);
  const parts = sections(report);
  if (options.quiet === true) return quiet(report, parts, screen);
  const body = [
    ...block2(
      parts.blocking.length === 0 ? "" : `${plural(parts.blocking.length, "finding blocks", "findings block")}`,
      printGroups(report, parts.blocking, screen),
      screen
    ),
    ...block2(allowedTitle(parts, report), allowedLines(report, parts.allowed, options, screen), screen),
    ...briefSections(parts, screen),
    ...remarks3(report, screen)
  ];
  const top = [verdictLine(report, screen), ...evidenceLines(report, screen), ...baseLines(report, screen)];
  const totals2 = totalLines(report, parts, screen);
  const end = body.length === 0 ? totals2 : ["", ...body, ...totals2, "", verdictLine(report, screen)];
  return `${[...top, ...end].flatMap((line) => line.split("\n")).join("\n")}
`;
}
function verdictLine(report, { paint, width }) {
  const mark = `${verdictMarks[report.verdict]} ${report.verdict.toUpperCase()}`;
  const [first = "", ...rest] = wrap(terminal(report.headline), width - mark.length - 2);
  const indent = " ".repeat(mark.length + 2);
  return [
    `${paint(report.verdict, mark)}  ${paint("strong", first)}`,
    ...rest.map((line) => indent + paint("strong", line))
  ].join("\n");
}
function evidenceLines(report, { paint, width }) {
  return report.evidence.flatMap(({ kind, path, sha256, root, subjects }) => {
    const words = [
      `${kind} ${terminal(path)}`,
      ...root === void 0 || root === "." ? [] : [`root ${terminal(root)}`],
      plural(subjects, kind === "plan" || kind === "state" ? "resource" : "subject"),
      `sha256 ${sha256.slice(0, 12)}`
    ];
    return joinPieces(words, width - 2).map((line) => `  ${paint("faint", line)}`);
  });
}
function baseLines({ base: base2 }, { paint, width }) {
  if (base2 === void 0) return [];
  return joinPieces(baseText(base2).map(terminal), width - 2).map((line) => `  ${paint("faint", line)}`);
}
function joinPieces(pieces2, width) {
  const lines = [];
  for (const piece of pieces2) {
    const longer = `${lines.at(-1) ?? ""} · ${piece}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
function allowedTitle({ allowed }, report) {
  return allowed.length === 0 ? "" : `${plural(allowed.length, "finding does", "findings do")} not block (threshold ${report.threshold})`;
}
var mostInFull = 10;
function allowedLines(report, allowed, options, screen) {
  if (options.full === true || allowed.length <= mostInFull) return printGroups(report, allowed, screen);
  const hint = "  --full prints these with what to do about each; every other format has it all.";
  return [...briefLines("allowed", allowed, screen), "", screen.paint("faint", hint)];
}
var briefTitles = {
  undetermined: "decided only at apply",
  existing: "already there, not blocking",
  waived: "waived",
  fixed: "fixed by this change"
};
function briefSections(parts, screen) {
  const names = ["undetermined", "existing", "waived", "fixed"];
  return names.flatMap((name) => {
    const findings = parts[name];
    return block2(
      findings.length === 0 ? "" : `${findings.length} ${briefTitles[name]}`,
      briefLines(name, findings, screen),
      screen
    );
  });
}
function remarks3({ skipped, notices }, screen) {
  const listed = (texts) => texts.flatMap(
    (text3) => wrap(terminal(text3), screen.width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`)
  );
  return [
    ...block2(
      skipped.length === 0 ? "" : `${skipped.length} not looked at`,
      listed(skipped.map(({ what, why }) => `${what}: ${why}`)),
      screen
    ),
    ...block2(
      notices.length === 0 ? "" : plural(notices.length, "notice"),
      listed(notices.map(({ message, source }) => source === void 0 ? message : `${message} (${source})`)),
      screen
    )
  ];
}
function block2(title, lines, { paint, width }) {
  if (title === "") return [];
  const rule = "─".repeat(Math.max(0, width - title.length - 4));
  return [`${paint("faint", "──")} ${paint("strong", title)} ${paint("faint", rule)}`, ...lines, ""];
}
var countTitles = {
  blocking: "blocking",
  allowed: "not blocking",
  undetermined: "at apply",
  existing: "existing",
  waived: "waived",
  fixed: "fixed"
};
function totalLines(report, parts, { paint, width }) {
  const counted2 = sectionNames.filter((name) => parts[name].length > 0);
  const ordered = severities.toReversed();
  const head = paint("faint", `  ${padEnd("", 14)}${ordered.map((severity) => severity.padStart(10)).join("")}`);
  const rows = counted2.map((name) => {
    const counts = tally(parts[name]);
    const cells = ordered.map(
      (severity) => counts[severity] === 0 ? paint("faint", "·".padStart(10)) : " ".repeat(10 - String(counts[severity]).length) + paint(severity, String(counts[severity]))
    );
    return `  ${padEnd(countTitles[name], 14)}${cells.join("")}`;
  });
  const examined = joinPieces(totals(report), width - 2).map((line) => `  ${paint("faint", line)}`);
  return rows.length === 0 ? examined : [head, ...rows, "", ...examined];
}
function quiet(report, parts, screen) {
  const lines = parts.blocking.map((finding) => {
    const severity = screen.paint(finding.severity, finding.severity.toUpperCase());
    const place = finding.location === void 0 ? terminal(whereText(finding)) : `${terminal(whereText(finding))} ${terminal(finding.address ?? "")}`.trimEnd();
    return `${severity} ${screen.paint("place", place)} ${terminal(finding.policy)}: ${terminal(finding.message)}`;
  });
  const broken = report.notices.filter(({ kind }) => kind === "source-broken").map(({ message, source = "" }) => `${screen.paint("place", terminal(source))} ${terminal(message)}`);
  const verdict = `${screen.paint(report.verdict, `${verdictMarks[report.verdict]} ${report.verdict.toUpperCase()}`)}  ${terminal(report.headline)}`;
  return `${[...lines, ...broken, verdict].join("\n")}
`;
}

// app/report/title.ts
var longest4 = 150;
function titleOf(report) {
  const { blocking, allowed, undetermined, existing, waived } = sections(report);
  const faults = report.notices.filter(({ kind: kind2 }) => kind2 === "source-broken").length;
  const kind = report.base === void 0 ? "" : "new ";
  const more = [
    allowed.length > 0 ? `${allowed.length}${blocking.length > 0 ? " more" : ` ${kind}that`} ${allowed.length === 1 ? "does" : "do"} not block` : "",
    undetermined.length > 0 ? `${undetermined.length} decided only at apply` : ""
  ].filter((part) => part !== "");
  if (report.verdict === "error") return sentence([clip(report.headline, longest4)]);
  const broken = faults > 0 ? [`${plural(faults, "fault")} in source files`] : [];
  if (report.counts.evaluations === 0 && report.findings.length === 0) return sentence([...broken, nothing(report)]);
  if (blocking.length > 0) {
    const said = `${blocking.length} ${kind}${blocking.length === 1 ? "finding blocks" : "findings block"}`;
    return sentence([...broken, said, ...more]);
  }
  const old = existing.length > 0 ? [`${existing.length} already there`] : [];
  const accepted = waived.length > 0 ? [`${waived.length} waived`] : [];
  return sentence([...broken, ...more.length > 0 ? more : [`no ${kind}findings`], ...old, ...accepted]);
}
function nothing({ verdict, headline }) {
  if (verdict === "fail") return "nothing to judge, and the configuration wants something judged";
  return headline.startsWith("nothing to judge") ? headline : "nothing to judge";
}
function sentence(parts) {
  const text3 = parts.join(", ");
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}

// action/outcome.ts
function outcomeOf({ report, policies }) {
  const exitCode = exitCodeOf(report, {});
  const parts = sections(report);
  const [root = ".", ...others] = rootsOf(report);
  const name = root === "." || others.length > 0 ? "" : ` · ${markdownCode(clip(root, 200))}`;
  const heading = () => `## ${marks[report.verdict]} Plumbline${name}: ${markdown(titleOf(report))}`;
  return {
    exitCode,
    verdict: exitCode === 2 ? "error" : report.verdict,
    counts: Object.fromEntries(sectionNames.map((section) => [section, parts[section].length])),
    log: printTable(report, { width: 120 }),
    annotations: printStepAnnotations(report),
    page: (limit) => printPage(report, { limit, heading, byRoot: true }),
    files: { json: printJson(report), sarif: printSarif(report, { policies, audience: "code-scanning" }) }
  };
}
function outcomeOfError(error, debug) {
  const problem = error instanceof Problem ? error : bug(error);
  const page2 = printMarkdownProblem(problem);
  return {
    exitCode: 2,
    verdict: "error",
    counts: Object.fromEntries(sectionNames.map((section) => [section, 0])),
    log: printProblem(problem, { width: 120, debug }),
    annotations: printGithubProblem(problem),
    page: (limit) => clip(page2, limit)
  };
}
function bug(error) {
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Problem("internal.bug", `something unexpected happened: ${cause.message}`, {
    next: "run the job again with debug logging and report what the log says",
    cause
  });
}

// action/run.ts
import { setTimeout } from "node:timers/promises";

// action/base.ts
async function chooseBase(wanted, event) {
  if (wanted !== void 0) return wanted === "none" ? void 0 : { reference: wanted };
  const { base: base2 } = event;
  if (base2 === void 0 || await repositoryTop(process.cwd()) === void 0) return void 0;
  const { git } = openGit(".");
  const head = commit(git, "HEAD");
  const found = mergedInto(git, event) ?? text(git(["merge-base", "HEAD", base2.sha]));
  const known = found === void 0 ? void 0 : commit(git, found);
  if (known === void 0) throw shallow(git, base2);
  return { reference: known, name: base2.name, ...known === head ? { isHead: true } : {} };
}
function mergedInto(git, { pull }) {
  const lines = text(git(["cat-file", "commit", "HEAD"]))?.split("\n") ?? [];
  const parents = lines.slice(
    1,
    lines.findIndex((line) => line.startsWith("author "))
  ).map((line) => line.slice(7));
  return parents.length === 2 && parents[1] === pull?.head ? parents[0] : void 0;
}
function commit(git, name) {
  return text(git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]));
}
function text(output) {
  return output?.toString("utf8").trim() || void 0;
}
function shallow(git, { sha, name }) {
  const isShallow = text(git(["rev-parse", "--is-shallow-repository"])) === "true";
  return new Problem(
    "input.base",
    `the checkout lacks what the change is compared with: ${name} at ${sha.slice(0, 12)}`,
    {
      found: isShallow ? "a shallow clone, which holds the newest commits only" : "a clone without that commit",
      wanted: "the commits from the base to the change",
      next: "give actions/checkout fetch-depth: 0, or this step base: none to judge everything as new"
    }
  );
}

// action/event.ts
import { readFileSync } from "node:fs";
function readEvent(environment) {
  const payload = at(readPayload(environment.GITHUB_EVENT_PATH));
  const repository = text2(payload("repository", "full_name")) ?? environment.GITHUB_REPOSITORY ?? "";
  const pull = at(payload("pull_request"));
  const [number, head] = [pull("number"), text2(pull("head", "sha"))];
  if (typeof number === "number" && head !== void 0) {
    return { repository, pull: { number, head }, ...baseOf(text2(pull("base", "sha")), text2(pull("base", "ref"))) };
  }
  const group = at(payload("merge_group"));
  const groupBase = baseOf(text2(group("base_sha")), text2(group("base_ref"))?.replace(/^refs\/heads\//, ""));
  const run2 = at(payload("workflow_run"));
  const [runHead, owner, branch] = [
    text2(run2("head_sha")),
    text2(run2("head_repository", "owner", "login")),
    text2(run2("head_branch"))
  ];
  const whole = runHead !== void 0 && owner !== void 0 && branch !== void 0;
  return { repository, ...groupBase, ...whole ? { run: { head: runHead, owner, branch } } : {} };
}
function baseOf(sha, name) {
  return sha !== void 0 && /^[0-9a-f]{40,64}$/.test(sha) ? { base: { sha, name: name ?? sha } } : {};
}
function readPayload(path) {
  if (path === void 0 || path === "") return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Problem("input.unreadable", "the event of this run cannot be read", {
      file: path,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: "the JSON file GitHub names in GITHUB_EVENT_PATH",
      cause
    });
  }
}
function at(value) {
  return (...keys) => keys.reduce(
    (inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? inner[key] : void 0,
    value
  );
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// action/find-pull.ts
async function findPull(event, github) {
  const { run: run2, repository } = event;
  if (run2 === void 0 || github === void 0) return event;
  const branch = encodeURIComponent(`${run2.owner}:${run2.branch}`);
  const { body } = await github("GET", `/repos/${repository}/pulls?state=open&per_page=100&head=${branch}`);
  const pulls = Array.isArray(body) ? body : [];
  const found = pulls.find(({ head }) => head.sha === run2.head);
  if (found === void 0) return event;
  const { number, base: base2 } = found;
  return { ...event, pull: { number, head: run2.head }, base: { sha: base2.sha, name: base2.ref } };
}

// action/github-api.ts
import http from "node:http";
import https from "node:https";
var patienceMs = 2e4;
var largestAnswer = 32 * 1024 * 1024;
var mostTries = 3;
var longestPauseMs = 3e4;
function openGithub({ url, token, userAgent, pause }) {
  const top = new URL(url);
  const { Agent } = top.protocol === "http:" ? http : https;
  const agent = new Agent({ proxyEnv: process.env });
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": userAgent,
    "x-github-api-version": "2022-11-28"
  };
  return async (method, path, body) => {
    const target = new URL(path === "/graphql" ? graphqlUrl(top) : `${top.href.replace(/\/$/, "")}${path}`);
    for (let tries = 1; ; tries += 1) {
      const answer = await send(target, { method, headers, agent }, body).catch((cause) => ({ cause }));
      const wait = tries < mostTries ? pauseBefore(method, answer, tries) : void 0;
      if (wait === void 0) return readAnswer(`${method} ${target.pathname}`, answer, top);
      await pause(wait);
    }
  };
}
function graphqlUrl(top) {
  return `${top.href.replace(/\/(?:v3\/?)?$/, "")}/graphql`;
}
function send(target, options, body) {
  return new Promise((resolve3, reject) => {
    const { request: start } = target.protocol === "http:" ? http : https;
    const request = start(target, { ...options, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > largestAnswer) response.destroy(new Error(`more than ${largestAnswer} bytes`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const text3 = Buffer.concat(chunks).toString("utf8");
        resolve3({ status: response.statusCode ?? 0, headers: response.headers, text: text3 });
      });
    });
    request.on("error", reject);
    if (body !== void 0) request.setHeader("content-type", "application/json");
    request.end(body === void 0 ? void 0 : JSON.stringify(body));
  });
}
function pauseBefore(method, answer, tries) {
  const failed = "cause" in answer || answer.status >= 500;
  if (failed) return method === "GET" ? tries * 1e3 : void 0;
  const asked = Number(answer.headers["retry-after"]);
  const limited = answer.status === 429 || answer.status === 403;
  return limited && asked * 1e3 <= longestPauseMs ? asked * 1e3 : void 0;
}
function readAnswer(what, answer, top) {
  if ("cause" in answer) throw failure("upstream.unavailable", what, answer.cause.message);
  const { status, headers, text: text3 } = answer;
  let body;
  try {
    body = text3 === "" ? null : JSON.parse(text3);
  } catch {
    if (status < 300) throw failure("upstream.unexpected", what, `${status} with something that is no JSON`);
  }
  const said = body?.message;
  if (status >= 300 || status < 200) {
    const limited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0";
    const code = limited && status === 403 ? "upstream.unavailable" : codeOf(status);
    throw failure(code, what, `${status}${typeof said === "string" ? ` ${said}` : ""}`.slice(0, 500));
  }
  const link = /<([^>]+)>;\s*rel="next"/.exec(String(headers.link ?? ""))?.[1];
  const next = link === void 0 ? void 0 : pathBelow(link, top);
  return { status, body, ...next === void 0 ? {} : { next } };
}
function pathBelow(link, top) {
  const start = top.href.replace(/\/$/, "");
  return link.startsWith(`${start}/`) ? link.slice(start.length) : void 0;
}
function codeOf(status) {
  if (status === 401 || status === 403) return "upstream.denied";
  if (status === 404 || status === 410) return "upstream.missing";
  if (status === 429 || status >= 500) return "upstream.unavailable";
  return status >= 400 ? "upstream.refused" : "upstream.unexpected";
}
function failure(code, what, found) {
  return new Problem(code, `GitHub did not do what it was asked: ${what}`, { found });
}

// action/inputs.ts
function readInputs(environment) {
  const wrongs = [];
  const text3 = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
  const lines = (name) => (text3(name) ?? "").split("\n").flatMap((line) => line.trim() || []);
  const oneOf = (name, values) => {
    const found = text3(name);
    const known = values.find((value) => value === found);
    if (found !== void 0 && known === void 0) wrongs.push(wrong(name, found, values));
    return known;
  };
  const flag = (name) => {
    const found = oneOf(name, ["true", "false"]);
    return found === void 0 ? void 0 : found === "true";
  };
  const inputs = {
    plan: lines("plan"),
    source: lines("source"),
    sbom: lines("sbom"),
    policies: lines("policies"),
    config: text3("config"),
    failOn: oneOf("fail-on", severities),
    base: text3("base"),
    comment: oneOf("comment", commentModes),
    sarifFile: text3("sarif-file"),
    uploadSarif: flag("upload-sarif"),
    annotations: flag("annotations"),
    token: text3("github-token")
  };
  const [first, ...also] = wrongs;
  if (first !== void 0) throw new Problem(first.code, first.message, { ...first.details, also });
  return inputs;
}
function wrong(name, found, values) {
  const wanted = values.join(", ");
  return new Problem("input.usage", `the input ${name} has no meaning`, {
    found,
    wanted,
    next: "docs/action.md lists the inputs"
  });
}

// action/publish.ts
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// action/runner.ts
import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
var longestSummary = 1e6;
function openRunner(environment, write) {
  return {
    log(text3) {
      const token = randomBytes(16).toString("hex");
      write(`::stop-commands::${token}
${text3.replace(/\n?$/, "\n")}::${token}::
`);
    },
    command: (lines) => write(lines.replace(/\n?$/, "\n")),
    output(name, value) {
      const end = `end-${randomBytes(16).toString("hex")}`;
      append(environment, "GITHUB_OUTPUT", `${name}<<${end}
${value}
${end}
`);
    },
    summary: (markdown2) => append(environment, "GITHUB_STEP_SUMMARY", markdown2)
  };
}
function append(environment, name, text3) {
  const file = environment[name];
  if (file === void 0 || file === "") return;
  try {
    appendFileSync(file, text3);
  } catch (cause) {
    throw new Problem("output.write", `the runner's file ${name} cannot be written`, {
      file,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: "the file that the runner made for this step",
      cause
    });
  }
}

// action/publish.ts
async function publish(outcome, runner2, environment, { sarifFile, annotations }) {
  const folder = await mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), "plumbline-"));
  const page2 = outcome.page(longestSummary);
  const markdown2 = join(folder, "plumbline.md");
  await writeWhole(markdown2, page2);
  runner2.log(outcome.log);
  if (annotations || outcome.files === void 0) runner2.command(outcome.annotations);
  const { files } = outcome;
  const paths = files === void 0 ? void 0 : await writeFiles(files, folder, sarifFile, environment);
  runner2.output("verdict", outcome.verdict);
  runner2.output("findings", JSON.stringify(outcome.counts));
  runner2.output("report-json", paths?.json ?? "");
  runner2.output("sarif-file", paths?.sarif ?? "");
  runner2.output("markdown", markdown2);
  runner2.summary(page2);
}
async function writeFiles(files, folder, sarifFile, environment) {
  const json = join(folder, "report.json");
  const sarif = sarifFile === null ? join(folder, "plumbline.sarif") : await placeInside(sarifFile, environment);
  await writeWhole(json, files.json);
  await writeWhole(sarif, files.sarif);
  return { json, sarif };
}
async function placeInside(path, { GITHUB_WORKSPACE, RUNNER_TEMP }) {
  const full2 = resolve(path);
  const tops = await Promise.all([GITHUB_WORKSPACE || ".", RUNNER_TEMP || tmpdir()].map((top) => realpath(top)));
  const isInside = (place) => tops.some((top) => !isAbsolute(relative(top, place)) && relative(top, place).split(sep)[0] !== "..");
  const folder = dirname(full2);
  const above = await nearest(folder);
  if (isInside(above)) {
    await mkdir(folder, { recursive: true });
    if (isInside(await realpath(folder))) return full2;
  }
  throw new Problem("input.usage", "the SARIF file may not be written there", {
    found: path,
    wanted: "a path in the workspace",
    next: "change the input sarif-file, or action.sarif_file in the configuration"
  });
}
async function nearest(folder) {
  return await realpath(folder).catch(() => void 0) ?? nearest(dirname(folder));
}
function sectionKey(paths, rest, environment) {
  const { GITHUB_WORKFLOW = "", GITHUB_JOB = "" } = environment;
  const identity = JSON.stringify([GITHUB_WORKFLOW, GITHUB_JOB, paths, rest]);
  const digest = createHash("sha256").update(identity).digest("hex").slice(0, 12);
  return `${paths.join(" ").slice(0, 100)} ${digest}`;
}

// action/settings.ts
import { readdirSync as readdirSync3 } from "node:fs";
import { relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// action/paths.ts
import { existsSync as existsSync2, readdirSync as readdirSync2, statSync } from "node:fs";
import { join as join2 } from "node:path/posix";
var ignored = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
var mostEntries = 5e5;
function expandPaths(input, wanted, kind) {
  const found = wanted.flatMap((pattern) => {
    if (existsSync2(pattern)) return [pattern];
    const matches = /[*?[{]/.test(pattern) ? matching(input, pattern, kind) : [];
    if (matches.length > 0) return matches;
    throw new Problem("input.unreadable", `nothing is there for the input ${input}`, {
      found: `no ${kind} ${pattern}`,
      wanted: "paths and globs, seen from the top of the workspace",
      next: "check the path, and that an earlier step made it or checked it out"
    });
  });
  return [...new Set(found)];
}
function matching(input, pattern, kind) {
  const clean = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const expression = globPattern(clean);
  const steps = clean.split("/");
  const fixed = steps.slice(
    0,
    steps.findIndex((step) => /[*?[{\\]/.test(step))
  ).join("/");
  const start = fixed === "" && clean.startsWith("/") ? "/" : fixed;
  try {
    if (expression === void 0) throw new PatternError("unfinished");
    const compiled = compilePattern(expression);
    return [...walk(start, kind, { left: mostEntries })].filter((path) => matchFirst(compiled, path) !== void 0);
  } catch (cause) {
    if (!(cause instanceof PatternError)) throw cause;
    throw new Problem("input.usage", `the input ${input} holds a glob that has no meaning`, {
      found: pattern,
      wanted: "*, **, ?, [a-z] and {a,b}",
      cause
    });
  }
}
function* walk(folder, kind, count) {
  if (!isFolder2(folder === "" ? "." : folder)) return;
  const entries2 = readdirSync2(folder === "" ? "." : folder, { withFileTypes: true });
  for (const entry of entries2.sort((a, b) => a.name < b.name ? -1 : 1)) {
    count.left -= 1;
    if (count.left < 0) {
      throw new Problem("input.too-large", "a glob has to look at too many files", {
        found: `more than ${mostEntries}`,
        next: "begin the glob with the folder that is meant"
      });
    }
    const path = join2(folder, entry.name);
    if (entry.isDirectory() && !ignored.has(entry.name)) {
      if (kind === "folder") yield path;
      yield* walk(path, kind, count);
    } else if (entry.isFile() && kind === "file") yield path;
  }
}
function isFolder2(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// action/settings.ts
function settle(inputs, { action }) {
  const given2 = [inputs.plan, inputs.source, inputs.sbom].some((paths) => paths.length > 0);
  const { plan, source, sbom } = given2 ? inputs : action;
  const nothing2 = [plan, source, sbom].every((paths) => paths.length === 0);
  return {
    plan,
    source: nothing2 ? ["."] : source,
    sbom,
    comment: inputs.comment ?? action.comment,
    annotations: inputs.annotations ?? action.annotations,
    sarifFile: inputs.sarifFile ?? action.sarifFile,
    uploadSarif: inputs.uploadSarif ?? action.uploadSarif
  };
}
async function checkOf(settings, inputs, file) {
  const plans = expandPaths("plan", settings.plan, "file");
  const sources = expandPaths("source", settings.source, "folder");
  const sboms = expandPaths("sbom", settings.sbom, "file");
  const [only] = sources;
  const stray = sources.find((path) => !isFolder(path));
  if (stray !== void 0) {
    throw new Problem("input.usage", "the input source takes folders", {
      found: `${stray}, a file`,
      wanted: "folders of root modules",
      next: "name the folder; plans belong to the input plan"
    });
  }
  const made = plans.length > 0 && sources.length === 1 && only !== void 0 && isRootModule(only) ? only : void 0;
  const sourceAlone = plans.length === 0 && sboms.length === 0;
  return {
    inputs: [...plans, ...made === void 0 ? sources : [], ...sboms],
    usesSource: sources.length > 0 && made === void 0,
    options: {
      library: true,
      deadline: 30,
      memory: 2048,
      color: false,
      policies: inputs.policies,
      ...file === null ? {} : { config: file },
      ...inputs.failOn === void 0 ? {} : { failOn: inputs.failOn },
      ...sourceAlone ? { only: ["source"] } : {},
      ...made === void 0 ? {} : { source: made, root: [await rootName(made)] }
    }
  };
}
function isRootModule(folder) {
  return readdirSync3(folder).some(isConfiguration);
}
async function rootName(folder) {
  const top = await repositoryTop(resolve2(folder)) ?? process.cwd();
  return relative2(top, resolve2(folder)).split(sep2).join("/") || ".";
}

// action/comment-sections.ts
import { Buffer as Buffer3 } from "node:buffer";

// app/report/comment-marker.ts
var before = "<!-- plumbline:v1 ";
var after = " -->";
function markerLine(marker) {
  const json = JSON.stringify(marker).replace(
    /[-<>\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${before}${json}${after}`;
}
function readMarker(body) {
  const end = body.indexOf(after);
  if (!body.startsWith(before) || end < 0 || end > 2e3) return void 0;
  try {
    const value = JSON.parse(body.slice(before.length, end));
    if (typeof value !== "object" || value === null || !("key" in value) || typeof value.key !== "string")
      return void 0;
    return {
      key: value.key,
      ..."head" in value && typeof value.head === "string" ? { head: value.head } : {},
      ..."digest" in value && typeof value.digest === "string" ? { digest: value.digest } : {}
    };
  } catch {
    return void 0;
  }
}

// action/comment-sections.ts
var own = "action";
var prefix = `${own}/`;
var longest5 = 65e3;
var longestSection = 3e4;
var brief = 700;
var shortest2 = 30;
var sharers = 6;
function isSticky(body) {
  return readMarker(body)?.key === own;
}
function readSections(body) {
  const sections2 = [];
  for (const line of body.split(/\r?\n/)) {
    const marker = readMarker(line);
    if (marker?.key.startsWith(prefix)) {
      sections2.push({ key: marker.key.slice(prefix.length), head: marker.head ?? "", lines: [] });
    } else if (marker === void 0) sections2.at(-1)?.lines.push(line);
  }
  return sections2.map(({ key, head, lines }) => ({ key, head, text: lines.join("\n").trim() }));
}
function writeSections(sections2) {
  const ordered = sections2.toSorted((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const parts = ordered.map(({ key, head, text: text3 }) => `${markerLine({ key: `${prefix}${key}`, head })}
${text3.trim()}`);
  return `${[markerLine({ key: own }), ...parts].join("\n\n")}
`;
}
function withSection(sections2, key, head, print) {
  const others = sections2.filter((section) => section.key !== key);
  const left = longest5 - sizeOf(writeSections([...others, { key, head, text: "" }]));
  if (left < shortest2) {
    throw new Problem("input.too-large", "the comment is full", {
      found: `${others.length} other jobs that share it`,
      next: "comment on failure only, or judge several root modules in one job"
    });
  }
  const limit = others.length === 0 ? longestSection : Math.max(Math.floor(left / sharers), Math.min(left, brief));
  return [...others, { key, head, text: print(limit) }];
}
function sizeOf(text3) {
  return Math.max(text3.length, Buffer3.byteLength(text3, "utf8"));
}

// action/identity.ts
var workflowBot = { login: "github-actions[bot]" };
async function whoAmI(github) {
  const answer = await github("POST", "/graphql", { query: "query { viewer { login databaseId } }" }).catch(
    () => void 0
  );
  const { data } = answer?.body ?? {};
  const { login, databaseId } = data?.viewer ?? {};
  if (typeof login !== "string") return workflowBot;
  return { login, ...typeof databaseId === "number" ? { id: databaseId } : {} };
}
function isSelf({ id, login }, author) {
  if (typeof author !== "object" || author === null) return false;
  const found = author;
  return id === void 0 ? found.login === login : found.id === id;
}

// action/sticky-comment.ts
var mostRounds = 8;
var mostPages = 50;
async function writeComment(github, request, pause) {
  const { repository, pull, head, key, print, begin } = request;
  const { body } = await github("GET", `/repos/${repository}/pulls/${pull}`);
  if (body.head?.sha !== head) return "outdated";
  const self = await whoAmI(github);
  let wrote = false;
  for (let round = 1; round <= mostRounds; round += 1) {
    const [first, ...younger] = await ownComments(github, request, self);
    const before2 = first === void 0 ? [] : readSections(first.body);
    if (!begin && !before2.some((section) => section.key === key)) return wrote ? "written" : "not wanted";
    const after2 = writeSections(withSection(before2, key, head, print));
    if (first !== void 0 && writeSections(before2) === after2) {
      await removeDoubles(github, request, younger, before2);
      return wrote ? "written" : "unchanged";
    }
    if (first === void 0) await github("POST", `/repos/${repository}/issues/${pull}/comments`, { body: after2 });
    else await ifThere(github("PATCH", `/repos/${repository}/issues/comments/${first.id}`, { body: after2 }));
    wrote = true;
    if (before2.some((section) => section.key !== key)) await pause(800 + 700 * round * Math.random());
  }
  throw new Problem("upstream.unavailable", "others wrote the comment at the same time, again and again", {
    found: `${mostRounds} tries`,
    next: "the job summary holds the same"
  });
}
async function ownComments(github, { repository, pull }, self) {
  const found = [];
  let path = `/repos/${repository}/issues/${pull}/comments?per_page=100`;
  for (let page2 = 0; path !== void 0 && page2 < mostPages; page2 += 1) {
    const answer = await github("GET", path);
    for (const { id, body, user } of Array.isArray(answer.body) ? answer.body : []) {
      if (typeof id === "number" && typeof body === "string" && isSelf(self, user) && isSticky(body)) {
        found.push({ id, body });
      }
    }
    path = answer.next;
  }
  return found.sort((a, b) => a.id - b.id);
}
async function removeDoubles(github, { repository }, younger, kept) {
  const keys = new Set(kept.map((section) => section.key));
  for (const { id, body } of younger) {
    if (readSections(body).every((section) => keys.has(section.key))) {
      await ifThere(github("DELETE", `/repos/${repository}/issues/comments/${id}`));
    }
  }
}
async function ifThere(asked) {
  await asked.catch((error) => {
    if (!(error instanceof Problem) || error.code !== "upstream.missing") throw error;
  });
}

// action/upload-sarif.ts
import { gzipSync } from "node:zlib";
var largest = 1e7;
async function uploadSarif(github, { repository, sha, ref }, sarif) {
  if (!/^[0-9a-f]{40,64}$/.test(sha) || !/^refs\/(?:heads|tags|pull)\/./.test(ref)) {
    throw new Problem("input.usage", "this run belongs to no commit that code scanning knows", {
      found: `${sha || "no commit"} at ${ref || "no reference"}`,
      wanted: "a commit of a branch, a tag or a pull request"
    });
  }
  const packed = gzipSync(sarif);
  if (packed.length > largest) {
    throw new Problem("input.too-large", "code scanning does not take so many results", {
      found: `${packed.length} bytes, packed`,
      wanted: `at most ${largest}`,
      next: "judge fewer root modules in one step, or raise fail-on in a step of its own"
    });
  }
  const body = { commit_sha: sha, ref, sarif: packed.toString("base64"), tool_name: "plumbline" };
  await github("POST", `/repos/${repository}/code-scanning/sarifs`, body);
}

// action/tell-github.ts
async function tellPull(telling, outcome, { key, begin }) {
  const { event, environment, pause } = telling;
  const { pull, repository } = event;
  if (pull === void 0) return;
  await attempt(telling, "comment on the pull request", "pull-requests: write", async (github) => {
    const footer = footerOf(pull.head, repository, environment);
    const print = (limit) => limit < 2 * footer.length ? outcome.page(limit) : `${outcome.page(limit - footer.length)}${footer}`;
    const said = await writeComment(
      github,
      { repository, pull: pull.number, head: pull.head, key, print, begin },
      pause
    );
    if (said === "outdated")
      telling.runner.log("No comment: the pull request has newer commits than those judged here.");
  });
}
async function tellCodeScanning(telling, { files }) {
  if (files === void 0) return;
  const { event, environment } = telling;
  const { GITHUB_REF: ref = "", GITHUB_SHA: sha = "" } = environment;
  const { pull, repository } = event;
  const ofPull = pull !== void 0 && ref !== `refs/pull/${pull.number}/merge`;
  const target = ofPull ? { sha: pull.head, ref: `refs/pull/${pull.number}/head` } : { sha, ref };
  await attempt(
    telling,
    "send results to code scanning",
    "security-events: write",
    (github) => uploadSarif(github, { repository, ...target }, files.sarif)
  );
}
async function attempt({ github, runner: runner2 }, what, permission, work) {
  const title = "plumbline";
  if (github === void 0) {
    runner2.command(workflowCommand("notice", { title }, [`Cannot ${what}: there is no github-token.`]));
    return;
  }
  try {
    await work(github);
  } catch (thrown) {
    const error = thrown instanceof Problem ? thrown : new Problem("internal.bug", String(thrown));
    const denied = error.code === "upstream.denied";
    const why = denied ? [`It needs the permission ${permission}, which pull requests from forks never get; the job summary holds all.`] : [];
    const said = [`Cannot ${what}: ${error.message}`, ...error.details.found ? [error.details.found] : [], ...why];
    runner2.command(workflowCommand(denied ? "notice" : "warning", { title }, said));
  }
}
function footerOf(head, repository, environment) {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run2 } = environment;
  const page2 = `${server}/${repository}/actions/runs/${run2}`;
  const whole = /^https?:\/\/[\w.:/-]+$/.test(page2) && run2 !== void 0 && server !== void 0;
  return `
<sub>${markdown(head.slice(0, 12))}${whole ? ` · [job summary](${page2})` : ""}</sub>
`;
}

// action/run.ts
async function runStep(environment, runner2) {
  if (environment.GITHUB_WORKSPACE) {
    process.chdir(environment.GITHUB_WORKSPACE);
    trustCheckout(environment.GITHUB_WORKSPACE);
  }
  const inputs = readInputs(environment);
  const github = openApi(inputs, environment);
  let event = readEvent(environment);
  let settings = settle(inputs, defaultConfiguration);
  let outcome;
  try {
    event = await findPull(event, github);
    const configuration = await configurationOf(inputs);
    settings = settle(inputs, configuration);
    outcome = outcomeOf(await judgeStep(settings, inputs, configuration, event));
  } catch (error) {
    outcome = outcomeOfError(error, environment.RUNNER_DEBUG === "1");
  }
  await publish(outcome, runner2, environment, settings);
  const telling = { github, event, environment, runner: runner2, pause: setTimeout };
  if (settings.comment !== "never") {
    const paths = [...settings.plan, ...settings.source, ...settings.sbom];
    const key = sectionKey(paths, [inputs.policies, inputs.config ?? null], environment);
    await tellPull(telling, outcome, { key, begin: settings.comment === "update" || outcome.exitCode !== 0 });
  }
  if (settings.uploadSarif) await tellCodeScanning(telling, outcome);
  return outcome.exitCode;
}
function trustCheckout(workspace) {
  const count = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  process.env[`GIT_CONFIG_KEY_${count}`] = "safe.directory";
  process.env[`GIT_CONFIG_VALUE_${count}`] = workspace;
  process.env.GIT_CONFIG_COUNT = String(count + 1);
}
function openApi({ token }, { GITHUB_API_URL }) {
  if (token === void 0) return void 0;
  const url = GITHUB_API_URL || "https://api.github.com";
  return openGithub({ url, token, userAgent: `plumbline/${version}`, pause: setTimeout });
}
function configurationOf({ plan, source, sbom, config }) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return loadConfiguration({
    inputs: [...plan, ...source, ...sbom],
    today,
    ...config === void 0 ? {} : { wanted: config }
  });
}
async function judgeStep(settings, inputs, { file }, event) {
  const check2 = await checkOf(settings, inputs, file);
  const base2 = await chooseBase(inputs.base, event);
  if (base2?.isHead === true && check2.usesSource) {
    throw new Problem("input.base", "this checkout is the base, not the change", {
      found: `${base2.name ?? "the base"} at ${base2.reference.slice(0, 12)}, where nothing can be new`,
      wanted: "a checkout of the change, for judging its source",
      next: "see the workflow for forks in docs/action.md, or give the step base: none to judge what is there"
    });
  }
  const judged = await judge(check2.inputs, {
    ...check2.options,
    ...base2 === void 0 ? {} : { base: base2.reference }
  });
  return base2?.name === void 0 ? judged : { ...judged, report: withBaseName(judged.report, base2.name) };
}
function withBaseName(report, name) {
  return report.base === void 0 ? report : { ...report, base: { ...report.base, name } };
}

// action/index.ts
delayOptimising();
var runner = openRunner(process.env, (text3) => process.stdout.write(text3));
try {
  process.exitCode = await runStep(process.env, runner);
} catch (error) {
  const { log, annotations, verdict, exitCode, page: page2 } = outcomeOfError(error, process.env.RUNNER_DEBUG === "1");
  process.exitCode = exitCode;
  runner.log(log);
  runner.command(annotations);
  try {
    runner.output("verdict", verdict);
    runner.summary(page2(longestSummary));
  } catch {
  }
}
