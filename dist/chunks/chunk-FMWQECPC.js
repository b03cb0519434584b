import {
  gatherEvidence
} from "./chunk-PGWWSLG4.js";
import {
  isFolder,
  loadConfiguration
} from "./chunk-UP5HB3C7.js";
import {
  createJudgingEngine
} from "./chunk-ND7EAVWE.js";
import {
  createRedactor
} from "./chunk-4ZG5QDJZ.js";
import {
  loadLibrary
} from "./chunk-BVFSIBYB.js";
import {
  check
} from "./chunk-TBZQ5UTR.js";
import {
  isConfiguration
} from "./chunk-VT5FNCID.js";
import {
  version
} from "./chunk-AKKE5ECK.js";

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

// app/command/judge.ts
function exitCodeOf(report, options) {
  if (report.verdict === "error" || isBroken(report) && options.allowBroken !== true) return 2;
  return report.verdict === "fail" && options.exitZero !== true ? 1 : 0;
}
function isBroken({ notices }) {
  return notices.some(({ kind }) => kind === "source-broken");
}
async function prepare(inputs, options, onStep, early) {
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
    onStep,
    ...given("renamedRoots", options.renamedRoot)
  };
  return { ...await sourced(plain, inputs, options), policies: bundles.flatMap((bundle) => bundle.policies) };
}
async function sourced(request, inputs, options) {
  if (!mayHaveSource(inputs, request.evidence, options)) return { request, sources: /* @__PURE__ */ new Map() };
  const { addSource } = await import("./sourced-OZ7FKSPY.js");
  return addSource(request, inputs, options);
}
async function run({ request, sources }, inputs, options) {
  const { base, baseline, writeBaseline, approvedBy } = options;
  if ([base, baseline, writeBaseline, approvedBy].every((option) => option === void 0)) return check(request);
  const { runCompared } = await import("./compared-HCHYQ2FA.js");
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
  const { loadOwnPolicies } = await import("./own-policies-WORKUMUF.js");
  const taken = policies.library ? library.policies : [];
  return [...bundles, ...await loadOwnPolicies({ ...policies, library: taken })];
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

export {
  exitCodeOf,
  prepare,
  run
};
