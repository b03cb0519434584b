import {
  readExample
} from "./chunk-4TTEOS5V.js";
import {
  describeFinding,
  examplesOf
} from "./chunk-AP2AKBGK.js";
import {
  buildBundle,
  bundleRequest,
  compileTools,
  libLabel,
  readCapabilities
} from "./chunk-EIOUWO5L.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  createJudgingEngine
} from "./chunk-ND7EAVWE.js";
import {
  buildDocument,
  completeFinding,
  readRawFindings
} from "./chunk-FEQWWSS3.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  plural
} from "./chunk-L477AMKF.js";
import {
  terminal
} from "./chunk-AN6I4PJA.js";
import {
  defaultConfiguration
} from "./chunk-GKZDULEY.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/model/test-run.ts
function hasFailed({ rego, examples, wantedCoverage }) {
  return rego.errors.length > 0 || rego.results.some((result) => !result.passed && result.skipped !== true) || examples.some(({ differences }) => differences.length > 0) || rego.coverage !== void 0 && rego.coverage.percent < (wantedCoverage ?? 0);
}

// app/report/test-run.ts
function printTestRun(run, { color = false } = {}) {
  const paint = painter(color);
  const { rego, examples } = run;
  const failed = rego.results.filter((result) => !result.passed && result.skipped !== true);
  const wrong = examples.filter(({ differences }) => differences.length > 0);
  const swept = examples.reduce((sum, each) => sum + each.swept, 0);
  const lines = [
    ...rego.errors.map(
      (error) => `${paint("error", "error")} ${terminal(`${error.file}:${error.row}:${error.column}: ${error.message}`)}`
    ),
    ...failed.flatMap((result) => failedTest(result, paint)),
    ...wrong.flatMap(({ example, differences }) => [
      `${paint("fail", "FAIL")} ${terminal(example.policy)}, example "${terminal(example.name)}" (${terminal(exampleAt(example))})`,
      ...differences.map((line) => `       ${terminal(line)}`)
    ]),
    ...run.coverage ? uncovered(run) : []
  ];
  const tests = rego.results.length;
  const slowest = [...rego.results].sort((a, b) => b.durationMs - a.durationMs)[0];
  lines.push(
    ...lines.length > 0 ? [""] : [],
    `${plural(tests, "test")}, ${failed.length} failed; ${plural(examples.length, "example")}, ${wrong.length} failed, judged again ${plural(swept, "time")} with a value unknown`,
    ...rego.coverage ? [reached(run)] : [],
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
function exampleAt({ file, line }) {
  return line === void 0 ? file : `${file}:${line}`;
}
function reached({ rego, wantedCoverage }) {
  const percent = rego.coverage?.percent ?? 0;
  const short = wantedCoverage !== void 0 && percent < wantedCoverage;
  return `${percent.toFixed(1)} % of the lines reached${short ? `, ${wantedCoverage} % are wanted` : ""}`;
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

// app/workflow/example-difference.ts
function differencesOf(expected, found, addresses) {
  const same = pairUp(expected, found, describeFinding);
  const changed = pairUp(same.left, same.right, ({ address, path }) => JSON.stringify([address, path]));
  const moved = pairUp(changed.left, changed.right, ({ status, address }) => `${status} ${address}`);
  return [
    ...changed.pairs.map(
      ([want, have]) => `changed     ${whereOf(have)}: expected ${want.status}, found ${have.status}`
    ),
    ...moved.pairs.map(([want, have]) => `elsewhere   ${have.address}: expected at ${at(want)}, found at ${at(have)}`),
    ...moved.left.map((one) => `missing     ${describeFinding(one)}${hint(one, addresses)}`),
    ...moved.right.map((one) => `unexpected  ${describeFinding(one)}: ${one.message}`)
  ];
}
function whereOf({ address, path }) {
  return path.length === 0 ? address : `${address} ${path.join(".")}`;
}
function at({ path }) {
  return `[${path.join(", ")}]`;
}
function hint({ address }, addresses) {
  if (addresses.includes(address)) return "";
  const near = nearest(address, addresses);
  const list = addresses.length === 0 ? "nothing" : addresses.slice(0, 5).join(", ");
  return `; the example holds no such address${near === void 0 ? `, it holds ${list}` : `, did you mean ${near}?`}`;
}
function pairUp(expected, found, key) {
  const pairs = [];
  const right = [...found];
  const left = expected.filter((want) => {
    const have = right.find((other) => key(other) === key(want));
    if (have === void 0) return true;
    right.splice(right.indexOf(have), 1);
    pairs.push([want, have]);
    return false;
  });
  return { pairs, left, right };
}

// app/workflow/hide-value.ts
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

// app/workflow/test-policies.ts
async function runExamples(request) {
  const policies = new Map(request.bundle.policies.map((policy) => [policy.id, policy]));
  const results = [];
  for (const example of request.examples) {
    const policy = policies.get(example.policy);
    results.push(
      policy === void 0 ? { example, differences: [`there is no policy ${example.policy} beside it`], swept: 0 } : await runExample(request, policy, example)
    );
  }
  return results;
}
async function runExample(request, policy, example) {
  try {
    const evidence = await request.read(example);
    const found = await judgeExample(request, policy, evidence, example.parameters);
    const addresses = evidence.resources.map(({ address }) => address);
    const differences = differencesOf(example.findings, found, addresses);
    if (differences.length > 0) return { example, differences, swept: 0 };
    const sweep = await sweepExample(request, policy, evidence, example, found);
    return { example, differences: sweep.differences, swept: sweep.runs };
  } catch (error) {
    if (!(error instanceof Problem) || error.code === "internal.bug") throw error;
    return { example, differences: [describeProblem(error, example)], swept: 0 };
  }
}
function describeProblem({ message, details }, { file, textAt }) {
  const { line, column = 1, found, wanted } = details;
  const place = line === void 0 || textAt === void 0 || details.file !== file ? "" : `${file}:${textAt.line + line}:${textAt.indent + column}: `;
  const more = [
    ...found === void 0 ? [] : [`found ${found}`],
    ...wanted === void 0 ? [] : [`wanted ${wanted}`]
  ];
  return `${place}${message}${more.length === 0 ? "" : ` (${more.join("; ")})`}`;
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
    const { raw, odd } = readRawFindings(policy, result.value);
    const wrong = result.error?.message ?? odd[0];
    if (wrong !== void 0) throw new Problem("policy.conflict", `the policy cannot be evaluated: ${wrong}`);
    return raw.map((each) => {
      const { address, path, message } = completeFinding(each, policy, context);
      return { address: address ?? "the run", path, status: each.status, message };
    });
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

// app/command/policy-test-run.ts
async function testPolicies(scope) {
  const { files, run, toolchain, onStep } = scope;
  onStep("compiling policies");
  const tools = { ...compileTools(), toolchain: async () => toolchain };
  const bundle = await buildBundle(await bundleRequest(files.modules, /* @__PURE__ */ new Map()), tools);
  onStep("running Rego tests");
  const rego = toolchain.test({
    modules: [...files.modules, ...files.tests],
    coverage: scope.part !== true && (run === void 0 || scope.coverage),
    capabilities: readCapabilities(),
    // The library asks whether a text is a JSON document by trying.
    tolerated: ["json.unmarshal"],
    ...run === void 0 ? {} : { run }
  });
  onStep("judging examples");
  const wanted = run === void 0 ? void 0 : toExpression(run);
  const examples = examplesOf(files, bundle).filter(({ policy, name }) => wanted?.test(`${policy} ${name}`) !== false);
  const judged = await runExamples({ bundle, examples, engine: createJudgingEngine(bundle), read: readExample });
  if (run !== void 0 && rego.errors.length === 0 && rego.results.length + judged.length === 0) throw nothingRun(run);
  return {
    rego: withOwnCoverage(rego),
    examples: judged,
    coverage: scope.coverage && scope.part !== true,
    ...scope.wantedCoverage === void 0 ? {} : { wantedCoverage: scope.wantedCoverage }
  };
}
function withOwnCoverage(run) {
  if (!run.coverage) return run;
  const files = run.coverage.files.filter((file) => !file.file.startsWith(`${libLabel}/`));
  const covered = files.reduce((sum, file) => sum + file.covered.length, 0);
  const all = files.reduce((sum, file) => sum + file.covered.length + file.notCovered.length, 0);
  return { ...run, coverage: { files, percent: all === 0 ? 100 : 100 * covered / all } };
}
function toExpression(run) {
  try {
    return new RegExp(run);
  } catch (cause) {
    throw new Problem("input.usage", "--run is no regular expression", {
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: 'an expression over data.<package>.<test>, or over "<policy> <example>"',
      next: `to look for the text itself: --run '${run.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}'`,
      cause
    });
  }
}
function nothingRun(run) {
  return new Problem("input.usage", "no test and no example was run", {
    found: `none whose name matches ${run}`,
    wanted: 'an expression over data.<package>.<test>, or over "<policy> <example>"',
    next: "drop --run, or shorten it"
  });
}

export {
  hasFailed,
  printTestRun,
  exampleAt,
  testPolicies,
  toExpression
};
