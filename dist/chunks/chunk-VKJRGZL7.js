import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import {
  hang,
  makeScreen
} from "./chunk-52EYMV7H.js";
import {
  displayWidth,
  padEnd
} from "./chunk-HAVNT6FX.js";
import {
  useColour
} from "./chunk-DVSLBOJR.js";
import {
  loadLibrary
} from "./chunk-BVFSIBYB.js";
import {
  indexAliases
} from "./chunk-SH4HW5JZ.js";
import {
  compare
} from "./chunk-PV5X7GLJ.js";
import {
  fixLabel,
  pathText,
  plural
} from "./chunk-L477AMKF.js";
import {
  terminal
} from "./chunk-AN6I4PJA.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/report/policies.ts
function policyRow(policy) {
  return {
    policy: policy.id,
    title: policy.title,
    severity: policy.severity,
    provider: policy.id.split(".")[0] ?? "",
    resource_types: policy.resourceTypes,
    aliases: policy.aliases,
    controls: policy.controls,
    fix: policy.fix
  };
}
function printPolicyListJson(policies) {
  return `${JSON.stringify(byId(policies).map(policyRow), null, 2)}
`;
}
function printPolicyList(policies, options = {}) {
  const screen = makeScreen(options);
  const { paint } = screen;
  const groups = /* @__PURE__ */ new Map();
  for (const policy of byId(policies)) {
    const family = policy.id.slice(0, Math.max(0, policy.id.lastIndexOf(".")));
    const group = groups.get(family);
    if (group === void 0) groups.set(family, [policy]);
    else group.push(policy);
  }
  const lines = [...groups].flatMap(([family, group]) => {
    const names = group.map(({ id }) => terminal(id.slice(id.lastIndexOf(".") + 1)));
    const column = Math.min(32, Math.max(...names.map(displayWidth)));
    return [
      paint("place", terminal(family)),
      ...group.flatMap((policy, index) => {
        const severity = policy.severity.toUpperCase();
        const name = padEnd(names[index] ?? "", column);
        const flags = [
          policy.fix ? "fix" : "",
          policy.enforcement === "advisory" ? "advisory" : "",
          policy.deprecated === void 0 ? "" : "deprecated"
        ].filter((flag) => flag !== "");
        const title = policy.title + (flags.length === 0 ? "" : ` [${flags.join(", ")}]`);
        const plain = `  ${severity.padEnd(8)}  ${name}  `;
        return hang(
          plain,
          `  ${paint(policy.severity, severity)}${" ".repeat(8 - severity.length)}  ${paint("strong", name)}  `,
          terminal(title),
          screen,
          (line) => line
        );
      }),
      ""
    ];
  });
  return `${[...lines, summary(policies)].join("\n")}
`;
}
function summary(policies) {
  const counts = severities.toReversed().map((severity) => ({ severity, count: policies.filter((policy) => policy.severity === severity).length })).filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`);
  return `${plural(policies.length, "policy", "policies")}${counts.length === 0 ? "" : `: ${counts.join(", ")}`}`;
}
function printPolicyJson(policy) {
  return `${JSON.stringify(fullRow(policy), null, 2)}
`;
}
function printPoliciesJson(policies) {
  return `${JSON.stringify(byId(policies).map(fullRow), null, 2)}
`;
}
function fullRow(policy) {
  const {
    enforcement,
    description,
    actions,
    related,
    impliedBy,
    companions,
    file,
    digest,
    style,
    reads,
    effectiveOn,
    remediation,
    deprecated
  } = policy;
  return {
    ...policyRow(policy),
    description,
    enforcement,
    ...effectiveOn === void 0 ? {} : { effective_on: effectiveOn },
    ...deprecated === void 0 ? {} : { deprecated },
    ...remediation === void 0 ? {} : { remediation },
    actions,
    implied_by: impliedBy,
    related,
    reads,
    companions,
    style,
    file,
    digest
  };
}
function printPolicy(policy, options = {}) {
  const screen = makeScreen(options);
  const { paint } = screen;
  const severity = policy.severity.toUpperCase();
  const reads = Object.entries(policy.reads).map(
    ([type, { paths }]) => `${type}: ${paths === "*" ? "everything" : paths.map(pathText).join(", ")}`
  );
  const aliases = Object.entries(policy.aliases).flatMap(
    ([tool, ids]) => ids.length === 0 ? [] : [`${tool} ${ids.join(", ")}`]
  );
  const rows = [
    ["judges", policy.resourceTypes],
    ["actions", [policy.actions.join(", ")]],
    ["reads", reads],
    ["looks up", policy.companions],
    [
      policy.remediation === void 0 ? "" : fixLabel(policy.remediation),
      policy.remediation === void 0 ? [] : [policy.remediation.summary]
    ],
    ["edits", policy.fix ? ["offers a fix that can be applied"] : []],
    ["controls", policy.controls.map(({ framework, id }) => `${framework} ${id}`)],
    ["elsewhere", aliases],
    ["implied by", policy.impliedBy],
    ["enforced", [policy.enforcement + (policy.effectiveOn === void 0 ? "" : ` from ${policy.effectiveOn}`)]],
    ["deprecated", policy.deprecated === void 0 ? [] : [policy.deprecated]],
    ["see", policy.related],
    ["file", [policy.file]],
    ["sha256", [policy.digest]]
  ];
  const column = 17;
  const body = rows.flatMap(
    ([label, texts]) => texts.flatMap((text, index) => {
      const head2 = `  ${padEnd(index === 0 ? label : "", column)}`;
      return hang(head2, paint("faint", head2), terminal(text), screen, (line) => line);
    })
  );
  const head = hang(
    `${severity}  `,
    `${paint(policy.severity, severity)}  `,
    terminal(policy.title),
    screen,
    (line) => paint("strong", line)
  );
  const description = policy.description === "" ? [] : ["", ...hang("  ", "  ", terminal(policy.description), screen, (line) => line)];
  return `${[paint("place", terminal(policy.id)), ...head, ...description, "", ...body].join("\n")}
`;
}
function byId(policies) {
  return policies.toSorted((a, b) => compare(a.id, b.id));
}

// app/command/policy-catalogue.ts
async function runList(options) {
  const policies = await allPolicies(options);
  await writeOut(
    options.format === "json" ? printPolicyListJson(policies) : printPolicyList(policies, terminal2(options))
  );
  return 0;
}
async function runShow(id, options) {
  const policies = await allPolicies(options);
  const alike = indexAliases(policies).withAlias(id);
  const shown = alike.length > 0 ? policies.filter((policy) => alike.includes(policy.id)) : [findPolicy(policies, id)];
  await writeOut(
    options.format === "json" ? alike.length > 0 ? printPoliciesJson(shown) : shown.map(printPolicyJson).join("") : shown.map((policy) => printPolicy(policy, terminal2(options))).join("\n")
  );
  return 0;
}
function findPolicy(policies, id) {
  const wanted = id.replace(/^policies\./, "");
  const policy = policies.find((each) => each.id === wanted);
  if (policy) return policy;
  const near = nearest(
    wanted,
    policies.map((each) => each.id)
  );
  throw new Problem("input.usage", `there is no policy ${id}`, {
    wanted: "the id of a policy",
    next: near === void 0 ? "plumbline policy list shows them all" : `did you mean ${near}?`
  });
}
async function allPolicies(options) {
  return loadPolicies(options.policies ?? []);
}
async function loadPolicies(folders) {
  const library = await loadLibrary();
  if (folders.length === 0) return library.policies;
  const { loadOwnPolicies } = await import("./own-policies-WORKUMUF.js");
  const own = await loadOwnPolicies({ folders, namespaces: ["main"], data: [], library: library.policies });
  return [...library.policies, ...own.flatMap((bundle) => bundle.policies)];
}
function terminal2(options) {
  return { color: useColour(process.stdout, process.env, options.color), width: process.stdout.columns ?? 80 };
}

export {
  runList,
  runShow,
  findPolicy,
  loadPolicies
};
