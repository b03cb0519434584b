import {
  createRedactor
} from "./chunk-4ZG5QDJZ.js";
import {
  loadLibrary
} from "./chunk-65OYVPZL.js";
import {
  check,
  gatherEvidence
} from "./chunk-IJLRYLWN.js";
import {
  isFolder,
  loadConfiguration
} from "./chunk-ZZN24XRS.js";
import {
  createJudgingEngine
} from "./chunk-7LDHYA5E.js";
import {
  writeReport
} from "./chunk-U5CKYKZI.js";
import "./chunk-MIOMXTXE.js";
import {
  isConfiguration
} from "./chunk-PTVI7MDL.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-DM4QKF4P.js";
import "./chunk-OKYF6Y7R.js";
import "./chunk-WXDGFLVW.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import {
  createProgress
} from "./chunk-DVSLBOJR.js";
import "./chunk-6LI6NKHD.js";
import "./chunk-KNYUAZ32.js";
import "./chunk-SDAWKKFE.js";
import "./chunk-CCXZG4Z2.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-NWBLPVJA.js";
import "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-LHTABM6A.js";
import "./chunk-H3QSTGAE.js";

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

// app/command/tiering.ts
import { setFlagsFromString } from "node:v8";
function delayOptimising() {
  setFlagsFromString("--interrupt-budget=600000");
}

// app/command/check.ts
async function runCheck(inputs, options, early) {
  delayOptimising();
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
      ...given("root", options.root?.[0]),
      ...given("early", early)
    });
    const plain = {
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
    const { request, sources } = await sourced(plain, inputs, options);
    if (options.explain) {
      const { runExplain } = await import("./explain-TPMJB5LB.js");
      const { evidence: all } = request;
      return await runExplain(options.explain, { evidence: all, configuration, bundles, done: progress.done });
    }
    const report = await run(request, sources, inputs, options);
    progress.done();
    await writeReport(
      report,
      bundles.flatMap((bundle) => bundle.policies),
      options
    );
    if (report.verdict === "error" || isBroken(report) && options.allowBroken !== true) return 2;
    return report.verdict === "fail" && options.exitZero !== true ? 1 : 0;
  } finally {
    progress.done();
  }
}
async function sourced(request, inputs, options) {
  if (!mayHaveSource(inputs, request.evidence, options)) return { request, sources: /* @__PURE__ */ new Map() };
  const { addSource } = await import("./sourced-HPTK2UMY.js");
  return addSource(request, inputs, options);
}
function isBroken({ notices }) {
  return notices.some(({ kind }) => kind === "source-broken");
}
async function run(request, sources, inputs, options) {
  const { base, baseline, writeBaseline, approvedBy } = options;
  if ([base, baseline, writeBaseline, approvedBy].every((option) => option === void 0)) return check(request);
  const { runCompared } = await import("./compared-Y3X2YU64.js");
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
  const { loadOwnPolicies } = await import("./own-policies-MKVWG4LV.js");
  const taken = policies.library ? library.policies : [];
  return [...bundles, ...await loadOwnPolicies({ ...policies, library: taken })];
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
export {
  runCheck
};
