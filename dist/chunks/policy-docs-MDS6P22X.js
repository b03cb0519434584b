import {
  parametersOf
} from "./chunk-6TZBPNPV.js";
import {
  aliasesPath,
  below,
  frameworkPath,
  frameworksPath,
  indexPath,
  linkBetween,
  pageMark,
  policyPath,
  printFrameworkPage,
  printFrameworksPage
} from "./chunk-RC3OD7ZH.js";
import {
  configuredFolders
} from "./chunk-CIXNP6CL.js";
import {
  examplesOf,
  readOwnFiles
} from "./chunk-AP2AKBGK.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import "./chunk-UP5HB3C7.js";
import "./chunk-LWNXX425.js";
import {
  readLibraryFiles
} from "./chunk-EIOUWO5L.js";
import {
  listFrameworks
} from "./chunk-XQO4C2BI.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import "./chunk-DVSLBOJR.js";
import {
  loadLibrary
} from "./chunk-BVFSIBYB.js";
import "./chunk-U4ZKWZFN.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import {
  push
} from "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import {
  compare
} from "./chunk-PV5X7GLJ.js";
import {
  pathText,
  plural
} from "./chunk-L477AMKF.js";
import {
  httpsLink,
  markdown,
  markdownCode,
  visible
} from "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-GKZDULEY.js";
import "./chunk-H3QSTGAE.js";
import {
  defaultActions,
  severities
} from "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-docs.ts
import { isAbsolute, relative as relative2, resolve, sep as sep2 } from "node:path";

// app/files/generated-pages.ts
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
async function comparePages(folder, pages) {
  const stale = [];
  for (const page of pages) {
    const found = await readFile(join(folder, page.path), "utf8").catch(() => void 0);
    if (found !== void 0 && !found.startsWith(pageMark)) throw notOurs(join(folder, page.path));
    if (found !== page.text) stale.push(page);
  }
  const wanted = new Set(pages.map(({ path }) => path));
  const surplus = [];
  for (const path of await markdownFiles(folder)) {
    if (wanted.has(path)) continue;
    if ((await readFile(join(folder, path), "utf8")).startsWith(pageMark)) surplus.push(path);
  }
  return { stale, surplus };
}
async function writePages(folder, { stale, surplus }) {
  for (const { path, text } of stale) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text);
  }
  for (const path of surplus) await rm(join(folder, path));
}
async function markdownFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".md")).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).filter((path) => !/(^|\/)(node_modules|\.git)\//.test(path)).sort();
}
function notOurs(file) {
  return new Problem("output.write", "a page would replace a file that was not generated; nothing was changed", {
    file,
    found: "a file without the mark of generated pages in its first line",
    wanted: "a folder for generated pages alone",
    next: "move the file, or name another folder with --output"
  });
}

// app/report/policy-index.ts
function printPolicyIndex({ policies, frameworks, site }) {
  const here = indexPath(site);
  const families = byFamily(policies);
  const ways = [
    ...frameworks ? [`[by framework and control](${linkBetween(here, frameworksPath)})`] : [],
    ...hasAliases(policies) ? [`[by the id another tool uses](${linkBetween(here, aliasesPath(site))})`] : []
  ];
  const providers = [...new Set(families.map(({ provider }) => provider))];
  const contents = providers.map((provider) => {
    const own = families.filter((family) => family.provider === provider);
    const links = own.map(({ service, name, members }) => `[${markdown(service)}](#${anchor(name)}) ${members.length}`);
    const count = own.reduce((sum, { members }) => sum + members.length, 0);
    return `- **${markdown(provider)}** (${count}): ${links.join(" · ")}`;
  });
  const sections = families.map(({ name, members }) => {
    const rows = members.map((policy) => {
      const link = linkBetween(here, policyPath(site, policy.id));
      return `| [${markdown(lastSegment(policy.id))}](${link}) | ${policy.severity} | ${markdown(policy.title)}${flags(policy)} |`;
    });
    return `## ${markdown(name)}

| policy | severity | what is true when it passes |
| --- | --- | --- |
${rows.join("\n")}`;
  });
  const head = `${plural(policies.length, "policy", "policies")}: ${severityCounts(policies)}.`;
  const also = ways.length === 0 ? "" : ` They are listed here by provider and service; there is a list ${ways.join(" and one ")}.`;
  return `${[`${pageMark}

# Policies`, `${head}${also}`, contents.join("\n"), ...sections].join("\n\n")}
`;
}
function hasAliases(policies) {
  return policies.some(({ aliases }) => Object.values(aliases).some((ids) => ids.length > 0));
}
function printAliases({ policies, site }) {
  const here = aliasesPath(site);
  const tools = [
    ["Checkov", "checkov"],
    ["Trivy", "trivy"],
    ["KICS", "kics"]
  ];
  const sections = tools.flatMap(([name, tool]) => {
    const rows = policies.flatMap((policy) => policy.aliases[tool].map((id) => ({ id, policy }))).toSorted((a, b) => naturally(a.id, b.id) || compare(a.policy.id, b.policy.id)).map(({ id, policy }) => {
      const link = `[${markdown(policy.id)}](${linkBetween(here, policyPath(site, policy.id))})`;
      return `| ${markdownCode(id)} | ${link} | ${markdown(policy.title)} |`;
    });
    return rows.length === 0 ? [] : [`## ${name}`, `| id | policy | title |
| --- | --- | --- |
${rows.join("\n")}`];
  });
  const head = "A policy stands beside the id of another tool where both mean the same. Comments that skip such an id are waivers of the policy. Several policies can share an id that asks for several things.";
  return `${[`${pageMark}

# Policies by the ids of other tools`, head, ...sections].join("\n\n")}
`;
}
function byFamily(policies) {
  const groups = /* @__PURE__ */ new Map();
  for (const policy of policies.toSorted((a, b) => compare(a.id, b.id))) {
    const end = policy.id.lastIndexOf(".");
    push(groups, end < 0 ? policy.id : policy.id.slice(0, end), policy);
  }
  return [...groups].map(([prefix, members]) => {
    const [provider = "", ...service] = prefix.split(".");
    return {
      name: [provider, ...service].join(" "),
      provider,
      service: service.length === 0 ? provider : service.join(" "),
      members
    };
  });
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf(".") + 1);
}
function flags({ enforcement, needs, deprecated }) {
  const said = [
    ...needs === void 0 ? [] : ["off until configured"],
    ...enforcement === "advisory" ? ["advisory"] : [],
    ...deprecated === void 0 ? [] : ["deprecated"]
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
function severityCounts(policies) {
  return severities.toReversed().map((severity) => ({ severity, count: policies.filter((policy) => policy.severity === severity).length })).filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`).join(", ");
}
function anchor(heading) {
  return heading.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-");
}
function naturally(a, b) {
  const pad = (id) => id.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
  return compare(pad(a), pad(b));
}

// app/report/page-examples.ts
var mostExamples = 3;
function exampleSections({ here, examples: all, file, site }) {
  const failing = all.filter(({ findings }) => findings.some(({ status }) => status === "fail"));
  const passing = all.filter(({ findings }) => findings.length === 0);
  const open = all.filter((example2) => example2.findings.length > 0 && !failing.includes(example2));
  const shown = [failing.slice(0, mostExamples), passing.slice(0, mostExamples), open.slice(0, 1)];
  const left = all.length - shown.flat().length;
  const more = left > 0 && file !== void 0 && site.sources !== void 0 ? [`[${plural(left, "more example")}](${linkBetween(here, below(site.sources, file))})`] : [];
  const verdicts = site.guides === void 0 ? "the configuration" : `[the configuration](${linkBetween(here, below(site.guides, "exit-codes-and-verdicts.md"))})`;
  const unknown = [
    `Where what it reads is decided only at apply, the finding is \`undetermined\`: it is counted, and blocks only if ${verdicts} says so.`,
    ...open.slice(0, 1).map(example)
  ];
  return [
    ...failing.length === 0 ? [] : ["## Fails", ...shown[0].map(example)],
    ...passing.length === 0 ? [] : ["## Passes", ...shown[1].map(example)],
    "## When a value is not known",
    ...unknown,
    ...more
  ];
}
function example({ name, terraform, before, parameters, findings }) {
  const given = Object.keys(parameters).length === 0 ? "" : `, with ${markdownCode(JSON.stringify(parameters))}`;
  const found = findings.map(
    ({ address, path }) => [markdownCode(address), ...path.length === 0 ? [] : [markdownCode(pathText(path))]].join(" at ")
  );
  const head = `${markdown(name)}${given}${found.length === 0 ? "" : ` → ${found.join(", ")}`}`;
  const was = before === void 0 ? [] : ["before:", fenced(before), "after:"];
  return [head, ...was, fenced(terraform)].join("\n\n");
}
function fenced(text) {
  const lines = text.trimEnd().split(/\r?\n/).map((line) => line.split("	").map(visible).join("	"));
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const body = lines.join("\n").trim() === "" ? "# nothing" : lines.join("\n");
  return `${fence}hcl
${body}
${fence}`;
}

// app/report/policy-page.ts
var mostTypes = 12;
var mostPaths = 8;
var mostTitles = 5;
function printPolicyPage(page, site) {
  const { policy } = page;
  const description = policy.description === "" ? [] : [markdown(policy.description)];
  const remediation = policy.remediation === void 0 ? [] : [
    "## What to do",
    `${markdown(policy.remediation.summary)} ${policy.remediation.safe ? "This cannot break what works now." : "Look before you do: this can break what works now."}`
  ];
  const parts = [
    `${pageMark}

# ${markdown(policy.title)}`,
    ...description,
    facts(page, site).join("\n"),
    ...remediation,
    ...exampleSections({
      here: policyPath(site, policy.id),
      examples: page.examples,
      ...page.examplesFile === void 0 ? {} : { file: page.examplesFile },
      site
    }),
    ...waiving(page, site),
    ...controls(page, site)
  ];
  return `${parts.join("\n\n")}
`;
}
function facts(page, site) {
  const { policy, parameters } = page;
  const here = policyPath(site, policy.id);
  const enforced = [
    policy.severity,
    ...policy.enforcement === "advisory" ? ["advisory: it never blocks"] : [],
    ...policy.effectiveOn === void 0 ? [] : [`blocks from ${policy.effectiveOn} on`]
  ];
  const own = policy.actions.join() === defaultActions.join() ? void 0 : policy.actions.map(markdownCode).join(", ");
  const rows = [
    ["Policy", `${markdownCode(policy.id)}${sourceLinks(page, here, site)}`],
    ["Severity", enforced.join("; ")],
    ["Judges", judged(policy)],
    ["Planned actions", own],
    [
      "Looks at what is linked",
      policy.companions.length === 0 ? void 0 : policy.companions.map(markdownCode).join(", ")
    ],
    ["Off until the configuration gives", policy.needs?.map(markdownCode).join(", ")],
    ["Parameters", parameters.length === 0 ? void 0 : parameters.map(parameterText).join(", ")],
    ["Shown under", impliedBy(page, here, site)],
    ["Deprecated", policy.deprecated === void 0 ? void 0 : markdown(policy.deprecated)],
    ["Same as", sameAs(policy)],
    ["Read more", readMore(policy)]
  ];
  return rows.flatMap(([label, text]) => text === void 0 ? [] : [`- **${label}:** ${text}`]);
}
function sourceLinks({ policy, examplesFile }, here, { sources }) {
  if (sources === void 0) return "";
  const link = (name, file) => `[${name}](${linkBetween(here, below(sources, file))})`;
  const links = [link("Rego", policy.file), ...examplesFile === void 0 ? [] : [link("examples", examplesFile)]];
  return ` (${links.join(", ")})`;
}
function judged({ resourceTypes, reads }) {
  const groups = /* @__PURE__ */ new Map();
  for (const type of resourceTypes.slice(0, mostTypes)) push(groups, readText(reads[type]?.paths), markdownCode(type));
  const left = resourceTypes.length - mostTypes;
  const said = [...groups].map(([read, types]) => `${types.join(", ")}${read}`);
  if (said.length === 0) return void 0;
  return said.join("; ") + (left > 0 ? `; and ${plural(left, "more type")}` : "");
}
function readText(paths) {
  if (paths === void 0 || paths === "*" || paths.length === 0) return "";
  const named = [...new Set(paths.map((path) => pathText(path.filter((step) => step !== "*"))))].sort();
  const more = named.length > mostPaths ? ` and ${named.length - mostPaths} more` : "";
  return ` by ${named.slice(0, mostPaths).map(markdownCode).join(", ")}${more}`;
}
function parameterText({ name, fallback }) {
  return `${markdownCode(name)} (${markdownCode(fallback)} unless given)`;
}
function impliedBy({ policy, pages }, here, site) {
  if (policy.impliedBy.length === 0) return void 0;
  const links = policy.impliedBy.map(
    (id) => pages.has(id) ? `[${markdown(id)}](${linkBetween(here, policyPath(site, id))})` : markdownCode(id)
  );
  return `${links.join(", ")}, where one of them speaks of the same resource`;
}
function sameAs({ aliases }) {
  const tools = [
    ["Checkov", aliases.checkov],
    ["Trivy", aliases.trivy],
    ["KICS", aliases.kics]
  ];
  const named = tools.flatMap(
    ([tool, ids]) => ids.length === 0 ? [] : [`${tool} ${ids.map(markdownCode).join(", ")}`]
  );
  return named.length === 0 ? void 0 : named.join(" · ");
}
function readMore({ related }) {
  const links = related.flatMap((each) => {
    const link = httpsLink(each);
    return link === null ? [] : [`<${link}>`];
  });
  return links.length === 0 ? void 0 : links.join(", ");
}
function waiving({ policy, parameters }, site) {
  const here = policyPath(site, policy.id);
  const guide = (name, file) => site.guides === void 0 ? name : `[${name}](${linkBetween(here, below(site.guides, file))})`;
  const set = parameters.length === 0 ? "" : ` What it asks for is set by ${guide("parameters", "configuration.md#policies")}.`;
  if (policy.actions.every((action) => action === "delete" || action === "forget")) {
    const entry = `waivers:
  - policy: ${policy.id}
    address: <address>
    owner: <who>
    reason: <why>
    expires: <day>`;
    return [
      "## Waive it",
      `\`\`\`yaml
${entry}
\`\`\``,
      `In the ${guide("configuration", "configuration.md#waivers")}, since the source does not hold the resource any more.${set}`
    ];
  }
  const others = [
    ...policy.aliases.checkov.slice(0, 1).map((id) => `checkov:skip=${id}`),
    ...policy.aliases.trivy.slice(0, 1).map((id) => `trivy:ignore:${id}`),
    ...policy.aliases.kics.slice(0, 1).map((id) => `kics-scan disable=${id}`)
  ].map(markdownCode);
  const comments = others.length === 0 ? "" : ` Counts, too: ${others.join(", ")}.`;
  return [
    "## Waive it",
    `\`\`\`hcl
# plumbline:waive ${policy.id} until=<day> owner=<who> reason="<why>"
\`\`\``,
    `Right above the resource, or in a ${guide("file", "waivers.md")}.${comments}${set}`
  ];
}
function controls({ policy, controls: all }, site) {
  if (all.length === 0) return [];
  const here = policyPath(site, policy.id);
  const rows = all.map(({ framework, title, controls: named }) => {
    const list = named.map(
      ({ id, title: words }) => named.length > mostTitles ? markdownCode(id) : `${markdownCode(id)} ${markdown(words)}`
    ).join(named.length > mostTitles ? ", " : "; ");
    return `- [${markdown(title)}](${linkBetween(here, frameworkPath(framework))}): ${list}`;
  });
  return ["## Controls", rows.join("\n")];
}

// app/workflow/policy-docs.ts
function documentPolicies(documented2, site) {
  const { policies, modules, examples } = documented2;
  const pages = new Set(policies.map(({ id }) => id));
  const frameworks = documented2.frameworks.filter(
    ({ controls: controls3 }) => controls3.some((control) => control.policies.some((id) => pages.has(id)))
  );
  const controls2 = controlsByPolicy(frameworks);
  const examplesOf2 = grouped(examples, ({ policy }) => policy);
  const textsOf = grouped(modules, ({ file }) => folderOf(file));
  const index = { policies, frameworks: frameworks.length > 0, site };
  return [
    ...policies.map((policy) => {
      const own = examplesOf2.get(policy.id) ?? [];
      const [first] = own;
      const page = {
        policy,
        examples: own,
        ...first === void 0 ? {} : { examplesFile: first.file },
        parameters: parametersOf((textsOf.get(folderOf(policy.file)) ?? []).map(({ text }) => text).join("\n")),
        controls: controls2.get(policy.id) ?? [],
        pages
      };
      return { path: policyPath(site, policy.id), text: printPolicyPage(page, site) };
    }),
    { path: indexPath(site), text: printPolicyIndex(index) },
    ...hasAliases(policies) ? [{ path: aliasesPath(site), text: printAliases(index) }] : [],
    ...frameworks.length === 0 ? [] : [{ path: frameworksPath, text: printFrameworksPage(frameworks, site) }],
    ...frameworks.map((framework) => ({
      path: frameworkPath(framework.id),
      text: printFrameworkPage(framework, pages, site)
    }))
  ];
}
function controlsByPolicy(frameworks) {
  const result = /* @__PURE__ */ new Map();
  for (const { id: framework, title, controls: controls2 } of frameworks) {
    const named = /* @__PURE__ */ new Map();
    for (const control of controls2)
      for (const policy of control.policies) push(named, policy, { id: control.id, title: control.title });
    for (const [policy, own] of named) push(result, policy, { framework, title, controls: own });
  }
  return result;
}
function grouped(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// app/command/documented-policies.ts
async function documentedLibrary() {
  return documented((await loadLibrary()).policies, await readLibraryFiles());
}
async function documentedFolders(folders) {
  const { loadOwnPolicies } = await import("./own-policies-WORKUMUF.js");
  const bundles = await loadOwnPolicies({ folders, namespaces: ["main"], data: [], library: [] });
  return documented(
    bundles.flatMap(({ policies }) => policies),
    await readOwnFiles(folders)
  );
}
async function documented(policies, files) {
  return {
    policies,
    modules: files.modules,
    examples: examplesOf(files, { policies }),
    frameworks: await listFrameworks(installed("policies", "frameworks"))
  };
}

// app/command/policy-docs.ts
async function runDocs({ output, policies, library, check }) {
  const folders = library === true ? [] : policies ?? await configuredFolders();
  const documented2 = folders.length === 0 ? await documentedLibrary() : await documentedFolders(folders);
  const pages = documentPolicies(documented2, siteAt(output, folders));
  const differences = await comparePages(output, pages);
  if (check === true) return tellStale(differences, output);
  await writePages(output, differences);
  const { stale, surplus } = differences;
  await writeOut(
    `${plural(pages.length, "page")} in ${output}: ${stale.length} written, ${pages.length - stale.length} as they were, ${surplus.length} removed
`
  );
  return 0;
}
async function tellStale({ stale, surplus }, output) {
  const lines = [
    ...stale.map(({ path }) => `stale    ${below(output, path)}`),
    ...surplus.map((path) => `surplus  ${below(output, path)}`)
  ];
  if (lines.length === 0) return 0;
  await writeOut(`${[...lines, "To write them, leave --check out."].join("\n")}
`);
  return 1;
}
function siteAt(output, folders) {
  const linked = folders.length > 0 && !folders.some((folder) => isAbsolute(folder) || /^npm:|\.t(ar\.)?gz$/.test(folder));
  return linked ? { policies: "", sources: relative2(resolve(output), process.cwd()).split(sep2).join("/") } : { policies: "" };
}
export {
  runDocs
};
