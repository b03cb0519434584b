import {
  createRedactor
} from "./chunk-4ZG5QDJZ.js";
import {
  loadLibrary
} from "./chunk-YZQ4DVDY.js";
import {
  check,
  gatherEvidence,
  loadConfiguration
} from "./chunk-HGWSFDQJ.js";
import {
  createJudgingEngine
} from "./chunk-WXEWL33U.js";
import "./chunk-XRA3Z563.js";
import "./chunk-RPVMQG2X.js";
import {
  writeReport
} from "./chunk-5YMSXILX.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-ESQUHNJG.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-OKYF6Y7R.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import {
  createProgress
} from "./chunk-DVSLBOJR.js";
import "./chunk-SYOQUWFJ.js";
import "./chunk-KNYUAZ32.js";
import "./chunk-SDAWKKFE.js";
import "./chunk-CCXZG4Z2.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-FHBJZI2U.js";
import "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-LHTABM6A.js";
import "./chunk-H3QSTGAE.js";

// app/command/check.ts
async function runCheck(inputs, options) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const configuration = withOptions(
      await loadConfiguration({ inputs, today, ...given("wanted", options.config) }),
      options
    );
    progress.step("reading policies");
    const bundles = await loadBundles(configuration);
    const engine = createJudgingEngine(configuration.policies.library ? bundles[0] : void 0);
    const { evidence, skipped } = await gatherEvidence({
      paths: inputs,
      onStep: progress.step,
      ...given("only", options.only),
      ...given("root", options.root)
    });
    if (options.explain) {
      const { runExplain } = await import("./explain-MKQ4MECB.js");
      return await runExplain(options.explain, { evidence, configuration, bundles, done: progress.done });
    }
    const request = {
      evidence,
      bundles,
      configuration,
      engine,
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version,
      skipped,
      limits: { deadlineMs: options.deadline * 1e3, memoryMb: options.memory },
      onStep: progress.step,
      ...given("renamedRoots", options.renamedRoot)
    };
    const report = await run(request, inputs, options);
    progress.done();
    await writeReport(
      report,
      bundles.flatMap((bundle) => bundle.policies),
      options
    );
    if (report.verdict === "error") return 2;
    return report.verdict === "fail" && options.exitZero !== true ? 1 : 0;
  } finally {
    progress.done();
  }
}
async function run(request, inputs, options) {
  const { base, baseline, writeBaseline, approvedBy } = options;
  if ([base, baseline, writeBaseline, approvedBy].every((option) => option === void 0)) return check(request);
  const { runCompared } = await import("./compared-H33HCZCI.js");
  return runCompared(request, inputs, options);
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
  const { loadOwnPolicies } = await import("./own-policies-6YDPX5VM.js");
  const taken = policies.library ? library.policies : [];
  return [...bundles, ...await loadOwnPolicies({ ...policies, library: taken })];
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
export {
  runCheck
};
