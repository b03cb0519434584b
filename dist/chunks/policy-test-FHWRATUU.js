import {
  exampleAt,
  hasFailed,
  printTestRun,
  testPolicies,
  toExpression
} from "./chunk-J42U4CEI.js";
import "./chunk-4TTEOS5V.js";
import {
  readPolicyFiles
} from "./chunk-AP2AKBGK.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import "./chunk-LWNXX425.js";
import {
  compileTools
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import "./chunk-74PRAHHV.js";
import {
  createProgress,
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-ND7EAVWE.js";
import "./chunk-FEQWWSS3.js";
import "./chunk-M5ZWSNVE.js";
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
import "./chunk-BGWZEUPI.js";
import "./chunk-L477AMKF.js";
import {
  xml
} from "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-HY73YBRI.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
import "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/report/test-run-json.ts
function printTestRunJson(run) {
  const { rego, examples, wantedCoverage } = run;
  const document = {
    schema: "plumbline.test/1",
    passed: !hasFailed(run),
    errors: rego.errors.map(({ message, file, row, column }) => ({ message, file, row, column })),
    tests: rego.results.map((result) => ({
      test: `${result.package}.${result.name}`,
      file: result.file,
      row: result.row,
      outcome: outcomeOf(result),
      duration_ms: result.durationMs,
      ...result.failedAt === void 0 ? {} : { failed_at: result.failedAt },
      ...result.error === void 0 ? {} : { error: errorText(result) },
      ...result.printed.length === 0 ? {} : { printed: result.printed }
    })),
    examples: examples.map(({ example, differences, swept }) => ({
      policy: example.policy,
      example: example.name,
      file: example.file,
      ...example.line === void 0 ? {} : { row: example.line },
      outcome: differences.length === 0 ? "passed" : "failed",
      judged_with_unknown_values: swept,
      differences
    })),
    ...rego.coverage === void 0 ? {} : {
      coverage: {
        percent: rego.coverage.percent,
        ...wantedCoverage === void 0 ? {} : { wanted: wantedCoverage },
        files: rego.coverage.files.map(({ file, percent, notCovered }) => ({
          file,
          percent,
          not_reached: notCovered
        }))
      }
    }
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function outcomeOf({ passed, skipped }) {
  if (skipped === true) return "skipped";
  return passed ? "passed" : "failed";
}
function errorText({ error }) {
  return typeof error === "string" ? error : error?.message;
}

// app/report/test-run-junit.ts
function printTestRunJunit({ rego, examples, wantedCoverage }) {
  const suites = /* @__PURE__ */ new Map();
  for (const { file, row, column, message } of rego.errors) {
    push(suites, "compiling", errorCase(`${file}:${row}:${column}`, message));
  }
  for (const result of rego.results) push(suites, result.package, ruleCase(result));
  for (const result of examples) push(suites, `${result.example.policy} examples`, exampleCase(result));
  const { coverage } = rego;
  if (wantedCoverage !== void 0 && coverage !== void 0) {
    const said = `${coverage.percent.toFixed(1)} % of the lines reached, ${wantedCoverage} % are wanted`;
    push(
      suites,
      "coverage",
      testCase("coverage", "lines reached", coverage.percent < wantedCoverage ? said : void 0)
    );
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plumbline policy test" ${totals([...suites.values()].flat())}>`,
    ...[...suites].flatMap(([name, cases]) => [
      `  <testsuite name="${xml(name)}" ${totals(cases)}>`,
      ...cases.map(({ text }) => text),
      "  </testsuite>"
    ]),
    "</testsuites>",
    ""
  ].join("\n");
}
function totals(cases) {
  const count = (outcome) => cases.filter((each) => each.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failed")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
function ruleCase(result) {
  const outcome = outcomeOf(result);
  const place = `file="${xml(result.file)}" line="${result.row}" time="${(result.durationMs / 1e3).toFixed(3)}"`;
  const head = `    <testcase classname="${xml(result.package)}" name="${xml(result.name)}" ${place}`;
  if (outcome === "passed") return { outcome, text: `${head}/>` };
  if (outcome === "skipped") return { outcome, text: `${head}><skipped/></testcase>` };
  const { failedAt } = result;
  const where = failedAt === void 0 ? "it is undefined" : `${failedAt.file}:${failedAt.row}: ${failedAt.text}`;
  const body = [where, ...result.printed.map((line) => `print: ${line}`)].map(xml).join("\n");
  const message = xml(errorText(result) ?? "it does not hold");
  return { outcome, text: `${head}>
      <failure message="${message}">${body}</failure>
    </testcase>` };
}
function exampleCase({ example, differences }) {
  const fault = differences.length === 0 ? void 0 : differences.join("\n");
  return testCase(example.policy, `${example.name} (${exampleAt(example)})`, fault);
}
function testCase(group, name, fault) {
  const head = `    <testcase classname="${xml(group)}" name="${xml(name)}"`;
  if (fault === void 0) return { outcome: "passed", text: `${head}/>` };
  const message = xml(fault.split("\n")[0] ?? "");
  return {
    outcome: "failed",
    text: `${head}>
      <failure message="${message}">${xml(fault)}</failure>
    </testcase>`
  };
}
function errorCase(place, message) {
  return {
    outcome: "error",
    text: `    <testcase classname="compiling" name="${xml(place)}">
      <error message="${xml(message)}"/>
    </testcase>`
  };
}

// app/command/policy-test.ts
async function runTest(given, options) {
  const { coverage, run } = options;
  const percent = typeof coverage === "string" ? Number(coverage) : void 0;
  const stray = typeof coverage === "string" && !/^\d+(\.\d+)?$/.test(coverage) ? [coverage] : [];
  if (stray.length === 0 && percent !== void 0 && !(percent <= 100)) throw notPercent(coverage);
  const folders = [...given, ...stray];
  if (run !== void 0) toExpression(run);
  const scope = {
    coverage: coverage !== void 0,
    ...percent === void 0 || stray.length > 0 ? {} : { wantedCoverage: percent },
    ...run === void 0 ? {} : { run }
  };
  if (options.watch === true) {
    const { watchTests } = await import("./policy-watch-ZBJTIPOT.js");
    return watchTests(folders, scope, options);
  }
  const progress = createProgress(process.stderr, false);
  try {
    const files = await readPolicyFiles(folders);
    const toolchain = await compileTools().toolchain();
    const summary = await testPolicies({ ...scope, files, toolchain, onStep: progress.step });
    progress.done();
    await writeOut(
      printers[options.format ?? "table"](summary, { color: useColour(process.stdout, process.env, options.color) })
    );
    return hasFailed(summary) ? 1 : 0;
  } finally {
    progress.done();
  }
}
var printers = { table: printTestRun, json: printTestRunJson, junit: printTestRunJunit };
function notPercent(found) {
  return new Problem("input.usage", "--coverage takes a percentage", {
    found: String(found),
    wanted: "a number from 0 to 100, or nothing",
    next: "--coverage alone lists the lines no test reached"
  });
}
export {
  runTest
};
