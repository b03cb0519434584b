import {
  readOwnFiles
} from "./chunk-AP2AKBGK.js";
import {
  findPolicy
} from "./chunk-VKJRGZL7.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import {
  compileTools,
  openMentions,
  policyProblem,
  readLibraryFiles,
  withLib
} from "./chunk-EIOUWO5L.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  useColour
} from "./chunk-DVSLBOJR.js";
import {
  createRedactor
} from "./chunk-4ZG5QDJZ.js";
import {
  buildDocument,
  completeFinding,
  describeValue,
  readRawFindings,
  withoutSecrets
} from "./chunk-FEQWWSS3.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  pathText
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

// app/report/explanation.ts
function printExplanation(explanation, { color = false } = {}) {
  const paint = painter(color);
  const { answer } = explanation;
  const style = answer === "not judged" ? "faint" : answer;
  const lines = [
    `${paint("strong", terminal(explanation.policy))} on ${paint("place", terminal(explanation.address))}: ${paint(style, answer)}`,
    ...explanation.messages.map((message) => `  ${terminal(message)}`)
  ];
  if (explanation.values.length > 0) {
    lines.push("", paint("strong", "Values it read"));
    for (const { path, value } of explanation.values) lines.push(`  ${terminal(pathText(path))} = ${terminal(value)}`);
  }
  if (explanation.steps.length > 0) {
    lines.push("", paint("strong", "Questions, in order"));
    for (const { question, answer: said, file, row } of explanation.steps) {
      lines.push(`  ${terminal(question)} → ${terminal(said)}  ${paint("faint", terminal(`${file}:${row}`))}`);
    }
  }
  return `${lines.join("\n")}
`;
}

// app/workflow/explain.ts
function explain(request) {
  const { policy, address, toolchain } = request;
  const { evidence, resource } = findResource(request);
  const redactor = request.redactorFor(evidence);
  if (policy.style === "conftest" || !policy.resourceTypes.includes(typeKey(resource)))
    return notJudged(policy, resource);
  const document = buildDocument({ evidence, policies: [policy], moment: "after", parameters: request.parameters });
  if (!document.resources.has(address)) return notJudged(policy, resource);
  const input = JSON.parse(Buffer.from(document.bytes).toString("utf8"));
  const explained = toolchain.explain({
    modules: request.modules,
    query: policy.entrypoints[0] ?? "",
    input: onlyThis(input, resource)
  });
  if ("errors" in explained) throw policyProblem(explained.errors, request.modules);
  const { raw } = readRawFindings(policy, explained.result);
  const context = {
    evidence,
    moment: "after",
    resources: document.resources,
    redactor,
    configuration: defaultConfiguration,
    today: ""
  };
  const findings = raw.filter((each) => each.subject === address).map((each) => completeFinding(each, policy, context));
  const show = (value) => withoutSecrets(showTerm(value), redactor);
  return {
    policy: policy.id,
    address,
    answer: findings.some((each) => each.status === "fail") ? "fail" : findings.length > 0 ? "undetermined" : "pass",
    values: valuesRead(policy, resource, redactor),
    steps: explained.calls.map((call) => ({
      question: `${call.function.replace(/^(data\.)?lib\./, "")}(${call.arguments.map(show).join(", ")})`,
      answer: sensitiveResult(call.function, resource, call.arguments) ? "(sensitive)" : show(call.result),
      file: call.file,
      row: call.row
    })),
    messages: findings.map((each) => each.message)
  };
}
function findResource({ evidence, address }) {
  for (const each of evidence) {
    const resource = each.resources.find((candidate) => candidate.address === address);
    if (resource) return { evidence: each, resource };
  }
  const near = nearest(
    address,
    evidence.flatMap((each) => each.resources.map((resource) => resource.address))
  );
  throw new Problem("input.usage", `no evidence holds ${address}`, {
    wanted: "the address of a resource, quoted for the shell",
    next: near === void 0 ? "the table and the JSON report show the addresses" : `did you mean ${near}?`
  });
}
function notJudged(policy, resource) {
  const why = policy.style === "conftest" ? "the policy is written for conftest and reads the whole plan" : policy.resourceTypes.includes(typeKey(resource)) ? `the policy judges the actions ${policy.actions.join(", ")}; planned here is ${(resource.actions ?? []).join(", ")}` : `the policy judges ${policy.resourceTypes.join(", ")}; this is ${typeKey(resource)}`;
  return { policy: policy.id, address: resource.address, answer: "not judged", values: [], steps: [], messages: [why] };
}
function onlyThis(input, resource) {
  const key = typeKey(resource);
  const related = at(at(at(input, "relations"), key), resource.address);
  const companions = new Set(Object.values(related).flatMap((list) => Array.isArray(list) ? list : []));
  const kept = Object.entries(at(input, "resources")).map(([type, ofType]) => {
    const entries = Object.entries(isObject(ofType) ? ofType : {});
    return [
      type,
      Object.fromEntries(entries.filter(([address]) => address === resource.address || companions.has(address)))
    ];
  });
  return { ...input, resources: Object.fromEntries(kept) };
}
function at(object, key) {
  const value = object[key];
  return isObject(value) ? value : {};
}
function valuesRead(policy, resource, redactor) {
  const reads = policy.reads[typeKey(resource)];
  if (reads === void 0) return [];
  const paths = reads.paths === "*" ? Object.keys(resource.values ?? {}).map((key) => [key]) : reads.paths;
  const tops = new Map(
    paths.map((path) => [JSON.stringify(path.slice(0, indexOfStar(path))), path.slice(0, indexOfStar(path))])
  );
  return [...tops.values()].map((path) => ({
    path,
    value: withoutSecrets(describeValue(resource, path, "after"), redactor)
  }));
}
function indexOfStar(path) {
  const at2 = path.indexOf("*");
  return at2 < 0 ? path.length : at2;
}
function sensitiveResult(name, resource, args) {
  if (!/\btf\.(value|documents|blocks)$/.test(name)) return false;
  const [subject, path] = args;
  const at2 = isObject(subject) && Array.isArray(subject.at) ? subject.at : [];
  const full = [...at2, ...Array.isArray(path) ? path : []].filter(
    (step) => typeof step === "string" || typeof step === "number"
  );
  return describeValue(resource, full, "after") === "(sensitive)";
}
function showTerm(value) {
  if (isObject(value) && typeof value.address === "string") {
    const at2 = Array.isArray(value.at) ? value.at.join(".") : "";
    return at2 === "" ? value.address : `${value.address} ${at2}`;
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

// app/command/explain.ts
async function runExplain([id, address], context) {
  const { evidence, configuration, bundles } = context;
  const policy = findPolicy(
    bundles.flatMap((bundle) => bundle.policies),
    id
  );
  const explanation = await explainPolicy(policy, address, {
    evidence,
    parameters: configuration.policies.parameters,
    folders: configuration.policies.folders
  });
  context.done();
  await writeOut(printExplanation(explanation, { color: useColour(process.stdout, process.env) }));
  return 0;
}
async function explainPolicy(policy, address, given) {
  const own = await withLib((await readOwnFiles(given.folders)).modules);
  const isOwn = own.some(({ file }) => file === policy.file);
  const modules = isOwn ? own : (await readLibraryFiles()).modules;
  return explain({
    policy,
    address,
    evidence: given.evidence,
    // Compiling all the rest would take seconds.
    modules: openMentions(modules).neededBy(modules.filter(({ file }) => file === policy.file)),
    parameters: given.parameters,
    toolchain: await compileTools().toolchain(),
    redactorFor: (each) => createRedactor(() => each.secrets())
  });
}

export {
  printExplanation,
  runExplain,
  explainPolicy
};
