import {
  parametersOf
} from "./chunk-6TZBPNPV.js";
import {
  examplesOf,
  readOwnFiles
} from "./chunk-AP2AKBGK.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import {
  gatherEvidence
} from "./chunk-PGWWSLG4.js";
import "./chunk-NJKYYBFI.js";
import {
  loadConfiguration
} from "./chunk-UP5HB3C7.js";
import {
  compilePolicies,
  readDataFiles
} from "./chunk-UGUSYOJ4.js";
import "./chunk-LWNXX425.js";
import {
  compileTools,
  metadataRow,
  readCapabilities,
  readLibraryFiles,
  readPolicyFolder,
  refusedBuiltins
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  lintRules
} from "./chunk-R2OJNCJU.js";
import {
  createProgress,
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-WXDGFLVW.js";
import {
  loadLibrary
} from "./chunk-BVFSIBYB.js";
import "./chunk-ISPACD25.js";
import {
  buildDocument,
  readRawFindings
} from "./chunk-FEQWWSS3.js";
import "./chunk-WLGUVEMW.js";
import "./chunk-5T7B3QQT.js";
import "./chunk-FZLUWHC2.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import {
  push
} from "./chunk-VWDPQTL3.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  compare
} from "./chunk-PV5X7GLJ.js";
import {
  plural
} from "./chunk-L477AMKF.js";
import {
  terminal
} from "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import {
  createEngine,
  loadGoBuiltins
} from "./chunk-HY73YBRI.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
import "./chunk-MHM4QYEW.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/report/lint.ts
function printLint(report, { color = false, top }) {
  const paint = painter(color);
  const { policies, remarks, costs } = report;
  const lines = sorted(remarks).flatMap(({ rule, file, row, message, next, note }) => [
    `${paint("place", terminal(row === void 0 ? file : `${file}:${row}`))}: ${paint(note === true ? "faint" : "fail", note === true ? `${rule} (note)` : rule)}: ${terminal(message)}${next === void 0 ? "" : ` (${terminal(next)})`}`
  ]);
  const faults = remarks.filter(({ note }) => note !== true).length;
  const counted = lintRules.flatMap((rule) => {
    const count = remarks.filter((remark) => remark.rule === rule && remark.note !== true).length;
    return count === 0 ? [] : [`${count} ${rule}`];
  });
  return `${[
    ...lines,
    ...costs === void 0 ? [] : [...lines.length > 0 ? [""] : [], ...costLines(costs, top)],
    ...lines.length > 0 || costs !== void 0 ? [""] : [],
    `${plural(policies, "policy", "policies")}, ${plural(faults, "remark")}${counted.length === 0 ? "" : ` (${counted.join(", ")})`}${remarks.length > faults ? `, ${plural(remarks.length - faults, "note")}` : ""}`
  ].join("\n")}
`;
}
function sorted(remarks) {
  return [...remarks].sort(
    (a, b) => compare(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0) || compare(a.message, b.message)
  );
}
function costLines({ evidence, resources, ms, runs: runs2, policies }, top) {
  const shown = policies.slice(0, top);
  return [
    `Cost on ${terminal(evidence)} (${plural(resources, "resource")}), evaluation alone, median of ${runs2} runs:`,
    `  ${"ms".padStart(8)}  ${"share".padStart(5)}  ${"examined".padStart(8)}  ${"findings".padStart(8)}  policy`,
    ...shown.map(
      (cost) => `  ${cost.ms.toFixed(2).padStart(8)}  ${`${(ms === 0 ? 0 : 100 * cost.ms / ms).toFixed(0)} %`.padStart(5)}  ${String(cost.examined).padStart(8)}  ${String(cost.findings).padStart(8)}  ${terminal(cost.policy)}`
    ),
    `  ${ms.toFixed(2).padStart(8)}  all ${plural(policies.length, "policy", "policies")} with something to examine`
  ];
}
function printLintJson({ policies, remarks, costs }) {
  const document = {
    schema: "plumbline.lint/1",
    policies,
    remarks: sorted(remarks),
    ...costs === void 0 ? {} : { costs }
  };
  return `${JSON.stringify(document, null, 2)}
`;
}

// app/workflow/lint-costs.ts
var runs = 5;
async function measureCosts(request) {
  const { bundles, evidence, onStep } = request;
  const present = new Set(evidence.resources.map(typeKey));
  const costs = [];
  for (const bundle of bundles) {
    for (const policy of bundle.policies) {
      if (policy.style === "plumbline" && !policy.resourceTypes.some((type) => present.has(type))) continue;
      onStep(`measuring ${policy.id}`);
      costs.push(await measureOne(request, bundle, policy));
    }
  }
  costs.sort((a, b) => b.ms - a.ms || (a.policy < b.policy ? -1 : 1));
  const total = costs.reduce((sum, { ms }) => sum + ms, 0);
  return { evidence: evidence.path, resources: evidence.resources.length, ms: total, runs, policies: costs };
}
async function measureOne({ evidence, parameters, engine, clock }, bundle, policy) {
  const listed = bundle.listed === true;
  const built = buildDocument({ evidence, policies: [policy], moment: "after", parameters, listed });
  const bytes = policy.style === "conftest" ? evidence.document() : built.bytes;
  const time = async (entrypoints) => {
    const from = clock();
    const results2 = await engine.evaluate(bundle, bytes, entrypoints);
    return { ms: clock() - from, results: results2 };
  };
  const evaluating = [];
  const reading = [];
  const { results } = await time(policy.entrypoints);
  for (let run = 0; run < runs; run++) {
    evaluating.push((await time(policy.entrypoints)).ms);
    reading.push((await time([])).ms);
  }
  const examined = evidence.resources.filter((resource) => policy.resourceTypes.includes(typeKey(resource))).length;
  return {
    policy: policy.id,
    ms: Math.max(0, median(evaluating) - median(reading)),
    examined: policy.style === "conftest" ? 1 : examined,
    findings: results.reduce((sum, { value }) => sum + readRawFindings(policy, value).raw.length, 0)
  };
}
function median(values) {
  const sorted2 = [...values].sort((a, b) => a - b);
  return sorted2[Math.floor(sorted2.length / 2)] ?? 0;
}

// app/command/policy-lint-subject.ts
import { resolve } from "node:path";

// app/workflow/lint-conventions.ts
function conventionRemarks(messages, modules) {
  const texts = new Map(modules.map(({ file, text }) => [file, text]));
  const shared = /* @__PURE__ */ new Map();
  const remarks = messages.flatMap((said) => {
    const end = said.indexOf(": ");
    const [file, message] = [said.slice(0, end), said.slice(end + 2)];
    const other = /^the title is taken by (\S+)$/.exec(message)?.[1];
    if (other === void 0) return [remarkOn(file, message, texts)];
    push(shared, file, other);
    return [];
  });
  const titles = [...shared].map(([file, others]) => {
    const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
    return remarkOn(file, `the title is taken by ${others.slice(0, 3).join(", ")}${more}`, texts);
  });
  return [...remarks, ...titles];
}
function remarkOn(file, message, texts) {
  const row = metadataRow(texts.get(file) ?? "", message);
  return { rule: "convention", file, ...row === void 0 ? {} : { row }, message };
}

// app/workflow/lint-policies.ts
function aliasRemarks(policies, others, ids) {
  const holders = /* @__PURE__ */ new Map();
  for (const { id, aliases } of [...policies, ...others]) {
    for (const [tool, names] of Object.entries(aliases)) {
      for (const name of names) push(holders, `${tool} ${name}`, id);
    }
  }
  const known = new Map(Object.entries(ids).map(([tool, names]) => [tool, new Set(names)]));
  return policies.flatMap(
    ({ id, file, aliases }) => Object.entries(aliases).flatMap(
      ([tool, names]) => names.flatMap((name) => {
        if (known.get(tool)?.has(name) === false) {
          const near = nearest(name, ids[tool] ?? []);
          const next = near === void 0 ? "check the id" : `did you mean ${near}?`;
          return [{ rule: "alias", file, message: `${tool} has no rule ${name}, as far as is known`, next }];
        }
        const shared = (holders.get(`${tool} ${name}`) ?? []).filter((other) => other !== id);
        if (shared.length === 0) return [];
        return [
          { rule: "alias", file, message: `${tool} ${name} is an alias of ${shared.join(", ")}, too`, note: true }
        ];
      })
    )
  );
}
function exampleRemarks(policies, examples) {
  const byPolicy = /* @__PURE__ */ new Map();
  for (const example of examples) push(byPolicy, example.policy, example);
  return policies.flatMap(({ id, file, style }) => {
    const own = byPolicy.get(id) ?? [];
    if (style === "conftest" || own.length === 0) return [];
    const statuses = own.flatMap(({ findings }) => findings.map(({ status }) => status));
    const remark = { rule: "example", file };
    return [
      ...statuses.includes("fail") ? [] : [{ ...remark, message: "no example fails" }],
      ...own.some(({ findings }) => findings.length === 0) ? [] : [{ ...remark, message: "no example passes" }],
      ...statuses.includes("undetermined") ? [] : [{ ...remark, message: "no example is decided only at apply", note: true }]
    ];
  });
}

// app/workflow/policy-facts.ts
function policyFacts({ modules, tests, examples, packages }) {
  const texts = new Map(modules.map(({ file, text }) => [file, text]));
  const testFiles = new Set(tests.map(({ file }) => file));
  const exampleFolders = new Set(examples.map(({ file }) => folderOf(file)));
  return packages.filter(({ path }) => path.startsWith("policies.")).map((info) => {
    const text = texts.get(info.file) ?? "";
    const code = codeOf(text);
    const { title, description, related_resources, custom = {} } = isObject(info.annotations) ? info.annotations : {};
    return {
      id: info.path.slice("policies.".length),
      package: info.path,
      file: info.file,
      ...title === void 0 ? {} : { title },
      ...description === void 0 ? {} : { description },
      ...related_resources === void 0 ? {} : { related_resources },
      custom,
      rules: info.rules.map(({ name, kind }) => ({ name, kind })),
      imports: info.imports,
      calls: [...new Set([...code.matchAll(/([\w.]+)\(/g)].map((match) => match[1] ?? ""))].sort(),
      uses_not: /\bnot\b/.test(code),
      uses_every: /\bevery\b/.test(code),
      refs_input: /\binput\b/.test(code),
      lines: text.split("\n").length - 1,
      has_test: testFiles.has(info.file.replace(/\.rego$/, "_test.rego")),
      has_examples: exampleFolders.has(folderOf(info.file))
    };
  });
}
function codeOf(rego) {
  return rego.replace(
    /"(?:[^"\\\n]|\\.)*"|`[^`]*`|#.*$/gm,
    (found) => found.startsWith("#") ? "" : `""${found.replace(/[^\n]/g, "")}`
  );
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// app/workflow/lint-unused.ts
var asked = /^(deny|violation|warn|exception)(_\w+)?$/;
function unusedRules({ modules, tests, packages, builtIn }) {
  const code = new Map([...modules, ...tests].map((module) => [module, codeOf(module.text)]));
  const packageOf = new Map(packages.map(({ file, path }) => [file, path]));
  const naming = modulesByName(code, packageOf);
  const used = (path, { name }, among) => (naming.get(path) ?? []).some((module) => {
    if (!among.has(module)) return false;
    const text = code.get(module) ?? "";
    return packageOf.get(module.file) === path ? isUsedInside(text, name) : isUsedFrom(text, path, name);
  });
  const [ofPolicies, ofTests] = [new Set(modules), new Set(tests)];
  return packages.flatMap((info) => {
    const { path } = info;
    const shared = path === "lib" || path.startsWith("lib.");
    if (!shared && !path.startsWith("policies.")) return [];
    const importers = (naming.get(path) ?? []).filter((module) => packageOf.get(module.file) !== path);
    const forTests = shared && importers.length > 0 && importers.every((module) => ofTests.has(module));
    const among = forTests ? /* @__PURE__ */ new Set([...modules, ...tests]) : ofPolicies;
    const seen = /* @__PURE__ */ new Set();
    return info.rules.flatMap((rule) => {
      if (seen.has(rule.name) || !shared && asked.test(rule.name)) return [];
      seen.add(rule.name);
      if (used(path, rule, among)) return [];
      const only = used(path, rule, ofTests) ? "only tests use" : "nobody uses";
      const message = `${only} ${rule.kind === "function" ? "the function" : "the rule"} ${rule.name}`;
      const place = { rule: "unused", file: info.file, row: rule.row };
      return [
        builtIn && shared ? { ...place, message, note: true } : { ...place, message, next: "remove it, or use it" }
      ];
    });
  });
}
function modulesByName(code, packageOf) {
  const found = /* @__PURE__ */ new Map();
  for (const [module, text] of code) {
    const names = /* @__PURE__ */ new Set([packageOf.get(module.file) ?? ""]);
    for (const [, name = ""] of text.matchAll(/\bdata\.([\w.]+)/g)) {
      const steps = name.split(".");
      for (let length = 1; length <= steps.length; length++) names.add(steps.slice(0, length).join("."));
    }
    for (const name of names) push(found, name, module);
  }
  return found;
}
function isUsedInside(code, name) {
  return new RegExp(`(?<=[^\\n])(?<![\\w.])${name}\\b`).test(code.replace(new RegExp(`^default ${name}\\b`, "gm"), ""));
}
function isUsedFrom(code, path, name) {
  if (new RegExp(`\\bdata\\.${path.replaceAll(".", "\\.")}\\.${name}\\b`).test(code)) return true;
  const imported = new RegExp(`^import data\\.${path.replaceAll(".", "\\.")}(?: as (\\w+))?[ \\t]*$`, "m").exec(code);
  if (imported === null) return false;
  const alias = imported[1] ?? path.slice(path.lastIndexOf(".") + 1);
  return new RegExp(`(?<![\\w.])${alias}\\.${name}\\b|(?<![\\w.])${alias}\\[`).test(code);
}
function unusedSettings({ modules, policies, known, given }) {
  const read = /* @__PURE__ */ new Set([...known, ...modules.flatMap(({ text }) => parametersOf(text).map(({ name }) => name))]);
  const remarks = policies.flatMap(({ file: file2, needs = [] }) => {
    const own = modules.filter(
      (module) => folderOf(module.file) === folderOf(file2) || /^package lib\b/m.test(module.text)
    );
    const names = new Set(own.flatMap(({ text }) => parametersOf(text).map(({ name }) => name)));
    return needs.filter((name) => !names.has(name) && !known.has(name)).map((name) => ({
      rule: "unused",
      file: file2,
      message: `it needs the parameter ${name} and does not read it`
    }));
  });
  if (given === void 0) return remarks;
  const { file } = given;
  for (const name of Object.keys(given.parameters)) {
    if (!read.has(name)) remarks.push({ rule: "unused", file, message: `no policy reads the parameter ${name}` });
  }
  const code = modules.map(({ text }) => codeOf(text));
  for (const key of Object.keys(given.data)) {
    const wanted = new RegExp(`\\bdata\\.${key.replace(/\W/g, "\\$&")}\\b|\\bdata\\[`);
    if (!code.some((text) => wanted.test(text)))
      remarks.push({ rule: "unused", file, message: `no policy reads data.${key}` });
  }
  return remarks;
}

// app/command/policy-conventions.ts
import { readFile } from "node:fs/promises";
var entrypoint = "conventions/deny";
async function evaluateConventions(document, toolchain) {
  const { modules } = await readPolicyFolder(installed("policies", "conventions"), "policies/conventions");
  const capabilities = readCapabilities();
  const compiled = toolchain.compile({ modules, entrypoints: [entrypoint], strict: true, capabilities });
  if ("errors" in compiled) throw broken(compiled.errors.map(({ message }) => message).join("; "));
  const bundle = { digest: "conventions", policies: [], ...compiled };
  const input = { ...document, forbidden_builtins: Object.keys(refusedBuiltins) };
  const engine = createEngine({ loadGo: loadGoBuiltins });
  const [result] = await engine.evaluate(bundle, Buffer.from(JSON.stringify(input)), [entrypoint]);
  if (result?.error || !Array.isArray(result?.value)) throw broken(result?.error?.message ?? "no answer");
  return result.value.map((message) => String(message));
}
async function readRuleIds() {
  return JSON.parse(await readFile(installed("policies", "conventions", "rule_ids.json"), "utf8"));
}
function broken(found) {
  return new Problem("internal.bug", "the conventions cannot be evaluated", { found });
}

// app/command/policy-lint-subject.ts
async function readSubject(given, { policies }, namespaces = policies.namespaces) {
  const library = await loadLibrary();
  const folders = given.length > 0 ? given : policies.folders;
  const builtIn = folders.every((folder) => resolve(folder) === installed("policies"));
  if (builtIn) return { files: await readLibraryFiles(), bundles: [library], library: library.policies, builtIn };
  const files = await readOwnFiles(folders);
  const request = { namespaces, data: policies.data, library: library.policies };
  return { files, bundles: await compilePolicies(files.modules, request), library: library.policies, builtIn };
}
async function remarksOn(subject, configuration) {
  const { files, bundles, library, builtIn } = subject;
  const policies = bundles.flatMap((bundle) => bundle.policies);
  const toolchain = await compileTools().toolchain();
  const { packages } = toolchain.inspect({ modules: files.modules });
  return [
    ...await conventionsOn(subject, packages, toolchain),
    ...exampleRemarks(policies, examplesOf(files, { policies })),
    ...unusedRules({ ...files, builtIn, packages }),
    ...unusedSettings({
      modules: files.modules,
      policies,
      known: builtIn ? /* @__PURE__ */ new Set() : await libraryParameters(),
      given: builtIn ? void 0 : await settingsOf(configuration)
    }),
    ...aliasRemarks(policies, builtIn ? [] : library, await readRuleIds())
  ];
}
var ofLibraryAlone = /: related_resources must name /;
async function conventionsOn({ files, library, builtIn }, packages, toolchain) {
  const ids = new Set(library.map(({ id }) => id));
  const policies = policyFacts({ ...files, packages });
  const messages = await evaluateConventions({ policies, frameworks: [] }, toolchain);
  const meant = messages.filter((message) => {
    const implying = /: custom\.implied_by names ([\w.]+),/.exec(message)?.[1] ?? "";
    return builtIn || !(ofLibraryAlone.test(message) || ids.has(implying));
  });
  return conventionRemarks(meant, files.modules);
}
async function libraryParameters() {
  const { modules } = await readLibraryFiles();
  return new Set(modules.flatMap(({ text }) => parametersOf(text).map(({ name }) => name)));
}
async function settingsOf({ file, policies }) {
  if (file === null) return void 0;
  return {
    file,
    parameters: policies.parameters,
    data: policies.data.length === 0 ? {} : await readDataFiles(policies.data)
  };
}

// app/command/policy-lint.ts
async function runLint(given, options) {
  const progress = createProgress(process.stderr, false);
  try {
    const report = await lint(given, options, progress.step);
    progress.done();
    const color = useColour(process.stdout, process.env, options.color);
    await writeOut(options.format === "json" ? printLintJson(report) : printLint(report, { color, top: options.top }));
    return report.remarks.some(({ note }) => note !== true) ? 1 : 0;
  } finally {
    progress.done();
  }
}
async function lint(given, options, onStep) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const configuration = await loadConfiguration({ inputs: [], today });
  onStep("compiling policies");
  const subject = await readSubject(given, configuration, options.namespace);
  const policies = subject.bundles.flatMap((bundle) => bundle.policies);
  onStep("reading policies");
  const remarks = await remarksOn(subject, configuration);
  const report = {
    policies: policies.length,
    remarks: remarks.filter(({ rule }) => options.skip?.includes(rule) !== true)
  };
  if (options.plan === void 0) return report;
  const { evidence } = await gatherEvidence({ paths: [options.plan], onStep });
  const [first] = evidence;
  if (first === void 0) throw noPlan(options.plan);
  const costs = await measureCosts({
    bundles: subject.bundles,
    evidence: first,
    parameters: configuration.policies.parameters,
    engine: createEngine({ loadGo: loadGoBuiltins }),
    clock: () => performance.now(),
    onStep
  });
  return { ...report, costs };
}
function noPlan(file) {
  return new Problem("input.nothing", "there is nothing to measure policies on", {
    file,
    wanted: "a Terraform plan or a state",
    next: "terraform plan -out tfplan && terraform show -json tfplan > plan.json"
  });
}
export {
  runLint
};
