import {
  configuredFolders
} from "./chunk-CIXNP6CL.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import "./chunk-UP5HB3C7.js";
import {
  compilePolicies,
  withVersion
} from "./chunk-UGUSYOJ4.js";
import {
  readPolicyPlace
} from "./chunk-LWNXX425.js";
import {
  compileTools,
  digestOf,
  libLabel,
  packArchive,
  packageOf,
  readLibraryFiles,
  withLib
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import "./chunk-DVSLBOJR.js";
import {
  loadLibrary
} from "./chunk-BVFSIBYB.js";
import "./chunk-U4ZKWZFN.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import "./chunk-GKZDULEY.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-bundle.ts
import { basename, relative, sep } from "node:path";

// app/workflow/policy-bundle.ts
import { createHash } from "node:crypto";
function bundleFiles({ modules, packages, version: version2 }) {
  const sorted = [...modules].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  const content = sorted.map(({ file, text }) => [file, text]);
  const old = sorted.flatMap(({ file, version: syntax }) => syntax === "v0" ? [[`/${file}`, 0]] : []);
  const manifest = {
    revision: `sha256:${createHash("sha256").update(JSON.stringify(content)).digest("hex")}`,
    roots: rootsOf([...packages.values()]),
    rego_version: 1,
    ...old.length === 0 ? {} : { file_rego_versions: Object.fromEntries(old) },
    metadata: { plumbline: { version: version2 } }
  };
  return [
    { name: ".manifest", text: `${JSON.stringify(manifest)}
` },
    ...sorted.map(({ file, text }) => ({ name: file, text }))
  ];
}
function rootsOf(packages) {
  const roots = [...new Set(packages.map((name) => name.split(".").slice(0, 2).join("/")))].sort();
  return roots.filter((root) => !roots.some((other) => root.startsWith(`${other}/`)));
}

// app/command/policy-bundle.ts
var libraryLabel = "plumbline/library";
async function runBundle(given, options) {
  const folders = given.length > 0 || options.library === true ? given : await configuredFolders();
  if (folders.length === 0 && options.library !== true) throw nothingNamed();
  const own = await readNamed(folders);
  const taken = options.library === true ? (await loadLibrary()).policies : [];
  const request = { namespaces: options.namespace ?? ["main"], data: [], library: taken };
  const compiled = folders.length === 0 ? [] : await compilePolicies(own, request);
  const policies = [...own, ...options.library === true ? await readLibrary() : []];
  const toolchain = await compileTools().toolchain();
  const versioned = policies.map((module) => withVersion(module, toolchain));
  const modules = await withLib(versioned);
  const packages = new Map(modules.map((module) => [module.file, packageOf(module)]));
  const files = bundleFiles({ modules, packages, version });
  const bytes = packArchive(files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })));
  await writeWhole(options.output, bytes);
  const count = compiled.reduce((sum, bundle) => sum + bundle.policies.length, taken.length);
  const digest = `sha256:${digestOf(bytes)}`;
  await writeOut(
    `wrote  ${options.output}: ${count} ${count === 1 ? "policy" : "policies"}, ${bytes.length} bytes
${digest}
next   plumbline check . --policies ${options.output}@${digest}${options.library === true ? " --no-library" : ""}
`
  );
  return 0;
}
async function readNamed(folders) {
  const named = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    for (const module of (await readPolicyPlace(folder)).modules) {
      const file = relative(labelOf(folder), module.file).split(sep).join("/") || basename(module.file);
      if (named.has(file) || file.startsWith("plumbline/")) throw nameTaken(module.file, file);
      named.set(file, { ...module, file });
    }
  }
  return [...named.values()];
}
function labelOf(place) {
  return place.replace(/(\.tar\.gz|\.tgz)@.*$/s, "$1");
}
async function readLibrary() {
  const { modules } = await readLibraryFiles();
  return modules.map((module) => ({
    ...module,
    file: module.file.replace(/^policies\/lib\//, `${libLabel}/`).replace(/^policies\//, `${libraryLabel}/`)
  }));
}
function nothingNamed() {
  return new Problem("input.usage", "no policies are named", {
    wanted: "a folder, or --library for the built-in ones",
    next: "plumbline policy bundle policies --output policies.tar.gz"
  });
}
function nameTaken(file, name) {
  return new Problem("input.policy", "two files would have one name in the bundle", {
    file,
    found: name,
    wanted: "another name, which does not begin with plumbline/",
    next: "rename it, or bundle a folder above both"
  });
}
export {
  runBundle
};
