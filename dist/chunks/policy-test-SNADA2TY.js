import {
  evaluateSource,
  evidenceOf
} from "./chunk-S5KYAAY4.js";
import {
  createJudgingEngine
} from "./chunk-7LDHYA5E.js";
import {
  writeOut
} from "./chunk-U5CKYKZI.js";
import {
  buildDocument,
  completeFinding,
  readRawFindings
} from "./chunk-MIOMXTXE.js";
import {
  openMemoryTree,
  openModuleTree,
  positionOf
} from "./chunk-PTVI7MDL.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  plural
} from "./chunk-L477AMKF.js";
import "./chunk-3K2W5NFW.js";
import {
  terminal
} from "./chunk-AN6I4PJA.js";
import {
  buildBundle,
  bundleRequest,
  compileTools,
  libLabel,
  readCapabilities,
  readLibraryFiles,
  readPolicyFolder,
  withLib
} from "./chunk-XNFEOHLQ.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import {
  typeKey
} from "./chunk-DM4QKF4P.js";
import {
  createProgress,
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-6LI6NKHD.js";
import "./chunk-SDAWKKFE.js";
import {
  defaultConfiguration
} from "./chunk-CCXZG4Z2.js";
import "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import "./chunk-NWBLPVJA.js";
import {
  readSchemaTable
} from "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import {
  openSchema
} from "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";
import "./chunk-LHTABM6A.js";
import "./chunk-H3QSTGAE.js";

// app/command/policy-test.ts
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { parse } from "yaml";

// app/ingest/terraform-source/example.ts
var limits = { steps: 5e6, instancesOfOne: 1e3, instances: 1e4, elements: 1e4 };
function readExample(files, schema2) {
  const names = new Map(files.map(({ file }, at) => [`example-${at + 1}.tf`, file]));
  const tree = openMemoryTree(new Map(files.map(({ text }, at) => [`example-${at + 1}.tf`, text])));
  const modules = openModuleTree(tree, ".");
  const [diagnostic] = modules.diagnostics();
  if (diagnostic !== void 0) throw describeFault(diagnostic, names.get(diagnostic.file) ?? diagnostic.file);
  for (const { file, block } of modules.root.others) {
    if (!modes.has(block.type)) continue;
    throw new Problem("input.unsupported", `A block ${block.type} lacks a label`, {
      file: names.get(file.file) ?? file.file,
      line: positionOf(file, block.range.start).line,
      wanted: 'a type and a name: resource "aws_s3_bucket" "b"'
    });
  }
  const request = { tree: modules, files: tree, root: ".", path: ".", schema: schema2, limits };
  const evaluated = evaluateSource(request);
  const excess = evaluated.notes.find(({ kind }) => kind === "limit");
  if (excess !== void 0) {
    const file = names.get(excess.file?.file ?? "") ?? files[0]?.file ?? "";
    throw new Problem("input.too-large", `${excess.what}: ${excess.why}`, { file });
  }
  const { resources, relate, skipped } = evidenceOf(request, evaluated);
  return { resources, relate, skipped };
}
var modes = /* @__PURE__ */ new Set(["resource", "data", "ephemeral"]);
function describeFault({ kind, message, location }, file) {
  const place = location === void 0 ? { file } : { file, ...location.start };
  return kind === "syntax" ? new Problem("input.unreadable", `The Terraform text cannot be parsed: ${message}`, place) : new Problem("input.unsupported", message, place);
}

// app/report/test-run.ts
function printTestRun(run, { color = false } = {}) {
  const paint = painter(color);
  const { rego, examples } = run;
  const failed = rego.results.filter((result) => !result.passed && result.skipped !== true);
  const lines = [
    ...rego.errors.map(
      (error) => `${paint("error", "error")} ${terminal(`${error.file}:${error.row}:${error.column}: ${error.message}`)}`
    ),
    ...failed.flatMap((result) => failedTest(result, paint)),
    ...examples.failures.flatMap(({ example, differences }) => [
      `${paint("fail", "FAIL")} ${terminal(example.policy)}, example "${terminal(example.name)}" (${terminal(example.file)})`,
      ...differences.map((line) => `       ${terminal(line)}`)
    ]),
    ...run.coverage ? uncovered(run) : []
  ];
  const tests = rego.results.length;
  const slowest = [...rego.results].sort((a, b) => b.durationMs - a.durationMs)[0];
  lines.push(
    ...lines.length > 0 ? [""] : [],
    `${plural(tests, "test")}, ${failed.length} failed; ${plural(examples.passed + examples.failures.length, "example")}, ${examples.failures.length} failed, judged again ${plural(examples.swept, "time")} with a value unknown`,
    ...rego.coverage ? [`${rego.coverage.percent.toFixed(1)} % of the lines reached`] : [],
    ...slowest && slowest.durationMs > 1e3 ? [`slowest test: ${slowest.package}.${slowest.name}, ${slowest.durationMs.toFixed(0)} ms`] : []
  );
  return `${lines.join("\n")}
`;
}
function failedTest(result, paint) {
  const { error, failedAt } = result;
  const message = typeof error === "string" ? error : error?.message;
  return [
    `${paint("fail", "FAIL")} ${terminal(`${result.package}.${result.name}`)} (${terminal(`${result.file}:${result.row}`)})`,
    ...failedAt ? [`       ${terminal(`${failedAt.file}:${failedAt.row}`)}: ${terminal(failedAt.text)}`] : [],
    ...message === void 0 ? [] : [`       ${terminal(message)}`],
    ...result.printed.map((line) => `       ${paint("faint", `print: ${terminal(line)}`)}`)
  ];
}
function uncovered({ rego }) {
  const files = rego.coverage?.files.filter((file) => file.notCovered.length > 0) ?? [];
  return files.map((file) => `not reached ${terminal(file.file)}: ${ranges(file.notCovered)}`);
}
function ranges(rows) {
  const result = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else result.push({ from: row, to: row });
  }
  return result.map(({ from, to }) => from === to ? `${from}` : `${from}-${to}`).join(", ");
}

// app/workflow/example-change.ts
function planned(before, after) {
  const old = new Map(before.map((resource) => [resource.address, resource]));
  const kept = new Set(after.map(({ address }) => address));
  const changed = after.map((resource) => {
    const was = old.get(resource.address);
    return { ...resource, actions: [actionOn(was, resource)], before: was?.values ?? null };
  });
  const gone = before.filter(({ address }) => !kept.has(address)).map(
    (resource) => ({
      ...resource,
      actions: ["delete"],
      before: resource.values,
      values: null,
      unknown: {}
    })
  );
  return [...changed, ...gone];
}
function actionOn(was, resource) {
  if (was === void 0) return "create";
  return textOf(was) === textOf(resource) ? "no-op" : "update";
}
function textOf({ values, unknown }) {
  return JSON.stringify([values, unknown]);
}

// app/workflow/examples.ts
function readExamples(content, file, policy) {
  if (!Array.isArray(content)) throw odd(file, "the file", "a list of examples");
  return content.map((entry, index) => {
    const name = isObject(entry) && typeof entry.name === "string" ? entry.name : `example ${index + 1}`;
    if (!isObject(entry) || typeof entry.terraform !== "string") throw odd(file, name, "a text under terraform");
    const { before } = entry;
    if (before !== void 0 && typeof before !== "string") throw odd(file, name, "a text under before");
    const findings = entry.findings ?? [];
    if (!Array.isArray(findings)) throw odd(file, name, "a list under findings");
    const parameters = entry.parameters ?? {};
    if (!isObject(parameters)) throw odd(file, name, "a mapping under parameters");
    return {
      policy,
      file,
      name,
      terraform: entry.terraform,
      ...before === void 0 ? {} : { before },
      parameters,
      findings: findings.map((each) => readExpected(each, file, name))
    };
  });
}
function readExpected(entry, file, name) {
  if (!isObject(entry) || typeof entry.address !== "string") throw odd(file, name, "an address in each finding");
  const { address, path = [], status = "fail" } = entry;
  if (status !== "fail" && status !== "undetermined") throw odd(file, name, "status fail or undetermined");
  if (!Array.isArray(path)) throw odd(file, name, "a list as path, [ingress, 0, cidr_blocks]");
  return { address, path, status };
}
function odd(file, name, wanted) {
  return new Problem("input.policy", "an example cannot be read", {
    file,
    found: name,
    wanted,
    next: "see docs/policy-guide.md on examples"
  });
}
function describeFinding({ address, path, status }) {
  return `${status} ${address}${path.length === 0 ? "" : ` ${path.join(".")}`}`;
}

// app/workflow/test-policies.ts
async function runExamples(request) {
  let passed = 0;
  let swept = 0;
  const failures = [];
  for (const example of request.examples) {
    const policy = request.bundle.policies.find((each) => each.id === example.policy);
    if (!policy) {
      failures.push({ example, differences: [`there is no policy ${example.policy} beside it`] });
      continue;
    }
    const evidence = await request.read(example);
    const found = await judgeExample(request, policy, evidence, example.parameters);
    const differences = compare(example.findings, found);
    if (differences.length === 0) {
      const sweep = await sweepExample(request, policy, evidence, example, found);
      swept += sweep.runs;
      differences.push(...sweep.differences);
    }
    if (differences.length === 0) passed += 1;
    else failures.push({ example, differences });
  }
  return { passed, swept, failures };
}
async function judgeExample(request, policy, evidence, parameters) {
  const listed = request.bundle.listed === true;
  const document = buildDocument({ evidence, policies: [policy], moment: "after", parameters, listed });
  const context = {
    evidence,
    moment: "after",
    resources: document.resources,
    configuration: defaultConfiguration,
    today: "9999-12-31",
    redactor: { text: (text) => text, carriesShort: () => false }
  };
  const results = await request.engine.evaluate(request.bundle, document.bytes, policy.entrypoints);
  return results.flatMap((result) => {
    if (result.error) throw new Error(`${policy.id}: ${result.error.message}`);
    const { raw, odd: odd2 } = readRawFindings(policy, result.value);
    if (odd2[0] !== void 0) throw new Error(`${policy.id}: ${odd2[0]}`);
    return raw.map((each) => {
      const { address, path } = completeFinding(each, policy, context);
      return { address: address ?? "the run", path, status: each.status };
    });
  });
}
function compare(expected, found) {
  const left = expected.map(describeFinding).sort();
  const right = found.map(describeFinding).sort();
  const missing = subtract(left, right).map((line) => `missing     ${line}`);
  const surplus = subtract(right, left).map((line) => `unexpected  ${line}`);
  return [...missing, ...surplus];
}
function subtract(from, what) {
  const left = [...what];
  return from.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
async function sweepExample(request, policy, evidence, example, found) {
  const differences = [];
  let runs = 0;
  const failedBefore = new Set(found.filter((each) => each.status === "fail").map((each) => each.address));
  const saidBefore = new Set(found.map((each) => each.address));
  for (const { resource, path } of valuesToHide(policy, evidence)) {
    const hidden = await judgeExample(request, policy, withUnknown(evidence, resource, path), example.parameters);
    runs += 1;
    const where = `when ${resource.address} ${path.join(".")} is unknown`;
    const said = new Set(hidden.map((each) => each.address));
    for (const each of hidden) {
      if (each.status === "fail" && !failedBefore.has(each.address) && !saidBefore.has(each.address)) {
        differences.push(`${where}, a pass becomes: ${describeFinding(each)}`);
      }
    }
    for (const address of failedBefore)
      if (!said.has(address)) differences.push(`${where}, the failure of ${address} becomes a pass`);
  }
  return { runs, differences: [...new Set(differences)] };
}
function valuesToHide(policy, evidence) {
  return evidence.resources.flatMap((resource) => {
    const reads = policy.reads[typeKey(resource)];
    if (reads === void 0) return [];
    const paths = reads.paths === "*" ? Object.keys(resource.values ?? {}).map((key) => [key]) : reads.paths;
    const all = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const names = path.map(String);
      for (let length = 1; length <= names.length; length++)
        all.set(names.slice(0, length).join("\0"), names.slice(0, length));
    }
    return [...all.values()].filter((path) => path.at(-1) !== "*").map((path) => ({ resource, path }));
  });
}
function withUnknown(evidence, resource, path) {
  const changed = {
    ...resource,
    values: without(resource.values, path),
    unknown: mark(resource.unknown, path, resource.values ?? void 0),
    ...isWritten(resource.values, path) ? { references: mark(resource.references, path, resource.values ?? void 0), unset: {} } : { references: {}, unset: mark(resource.unset, path, resource.values ?? void 0) }
  };
  return { ...evidence, resources: evidence.resources.map((each) => each === resource ? changed : each) };
}
function isWritten(value, path) {
  const [step, ...rest] = path;
  if (step === void 0 || value === void 0 || value === null) return value !== void 0 && value !== null;
  if (Array.isArray(value)) return step === "*" && value.some((item) => isWritten(item, rest));
  if (!isObject(value)) return false;
  return step === "*" ? isWritten(value, rest) : isWritten(value[step], rest);
}
function without(value, path) {
  const [step, ...rest] = path;
  if (step === void 0 || value === void 0 || value === null) return null;
  if (Array.isArray(value)) return step === "*" ? value.map((item) => without(item, rest)) : value;
  if (!isObject(value)) return value;
  if (step === "*") return without(value, rest);
  return { ...value, [step]: without(value[step], rest) };
}
function mark(marks, path, value) {
  const [step, ...rest] = path;
  if (step === void 0 || marks === true) return true;
  if (step === "*") {
    if (!Array.isArray(value)) return mark(marks, rest, value);
    const list = Array.isArray(marks) ? marks : [];
    return value.map((item, index) => mark(list[index], rest, item));
  }
  const known = isMarksObject(marks) ? marks : {};
  return { ...known, [step]: mark(known[step], rest, isObject(value) ? value[step] : void 0) };
}
function isMarksObject(marks) {
  return typeof marks === "object" && !Array.isArray(marks);
}

// app/command/policy-test.ts
async function runTest(folders, options) {
  const progress = createProgress(process.stderr, false);
  try {
    const files = folders.length === 0 ? await readLibraryFiles() : await readFolders(folders);
    progress.step("compiling policies");
    const bundle = await buildBundle(await bundleRequest(files.modules, /* @__PURE__ */ new Map()), compileTools());
    progress.step("running Rego tests");
    const toolchain = await compileTools().toolchain();
    const rego = toolchain.test({
      modules: [...files.modules, ...files.tests],
      coverage: true,
      capabilities: readCapabilities(),
      // The library asks whether a text is a JSON document by trying.
      tolerated: ["json.unmarshal"],
      ...options.run === void 0 ? {} : { run: options.run }
    });
    progress.step("judging examples");
    const examples = options.run === void 0 ? readAllExamples(files, bundle) : [];
    const judged = await runExamples({ bundle, examples, engine: createJudgingEngine(bundle), read: readExample2 });
    progress.done();
    const run = { rego: withOwnCoverage(rego), examples: judged, coverage: options.coverage === true };
    await writeOut(printTestRun(run, { color: useColour(process.stdout, process.env, options.color) }));
    const failed = rego.errors.length > 0 || rego.results.some((result) => !result.passed) || judged.failures.length > 0;
    return failed ? 1 : 0;
  } finally {
    progress.done();
  }
}
function withOwnCoverage(run) {
  if (!run.coverage) return run;
  const files = run.coverage.files.filter((file) => !file.file.startsWith(`${libLabel}/`));
  const covered = files.reduce((sum, file) => sum + file.covered.length, 0);
  const all = files.reduce((sum, file) => sum + file.covered.length + file.notCovered.length, 0);
  return { ...run, coverage: { files, percent: all === 0 ? 100 : 100 * covered / all } };
}
async function readFolders(folders) {
  const all = await Promise.all(folders.map((folder) => readPolicyFolder(folder, folder)));
  return {
    modules: await withLib(all.flatMap((files) => files.modules)),
    tests: all.flatMap((files) => files.tests),
    examples: all.flatMap((files) => files.examples)
  };
}
function readAllExamples(files, bundle) {
  return files.examples.flatMap(({ file, text }) => {
    const policy = bundle.policies.find((each) => dirname(each.file) === dirname(file));
    return readExamples(parse(text), file, policy?.id ?? dirname(file));
  });
}
var schema = openSchema(readSchemaTable);
async function readExample2(example) {
  const { resources, relate } = readText(example.file, example.terraform);
  const before = example.before === void 0 ? void 0 : readText(example.file, example.before);
  return {
    kind: before === void 0 ? "source" : "plan",
    path: example.file,
    sha256: createHash("sha256").update(example.terraform).digest("hex"),
    root: ".",
    formatVersion: "1",
    resources: before === void 0 ? resources : planned(before.resources, resources),
    relate,
    secrets: () => /* @__PURE__ */ new Set(),
    document: () => new Uint8Array(),
    skipped: []
  };
}
function readText(file, text) {
  return readExample([{ file, text }], schema);
}
export {
  runTest
};
