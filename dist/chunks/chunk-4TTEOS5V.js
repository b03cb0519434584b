import {
  evaluateSource,
  evidenceOf
} from "./chunk-M5ZWSNVE.js";
import {
  openMemoryTree
} from "./chunk-5T7B3QQT.js";
import {
  openModuleTree,
  positionOf
} from "./chunk-VT5FNCID.js";
import {
  readSchemaTable
} from "./chunk-MHM4QYEW.js";
import {
  openSchema
} from "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-example.ts
import { createHash } from "node:crypto";

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

// app/command/policy-example.ts
var schema = openSchema(readSchemaTable);
async function readExample2(example) {
  const { resources, relate } = readText(example.file, example.terraform);
  const before = example.before === void 0 ? void 0 : readText(`${example.file} (before)`, example.before);
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
  readExample2 as readExample
};
