import {
  openMemoryTree
} from "./chunk-5T7B3QQT.js";
import {
  readManifest
} from "./chunk-VT5FNCID.js";
import {
  joinPath
} from "./chunk-LA6KRRY7.js";

// app/hcl/modules/snapshot-tree.ts
var folder = "tfconfig";
function openSnapshotTree(entries, directory = ".") {
  const manifest = entries.get(`${folder}/modules.json`);
  const installed = manifest === void 0 ? void 0 : readManifest(manifest);
  if (installed === void 0) return void 0;
  const directories = new Map(installed.map((each) => [each.key, joinPath(directory, each.directory)]));
  const texts = /* @__PURE__ */ new Map();
  for (const [name, text] of entries) {
    const found = /^tfconfig\/m-([^/\\]*)\/([^/\\]+)$/.exec(name);
    const target = found === null ? void 0 : directories.get(found[1] ?? "");
    if (found?.[2] !== void 0 && target !== void 0) texts.set(joinPath(target, found[2]), text);
  }
  const lock = entries.get(".terraform.lock.hcl");
  if (lock !== void 0) texts.set(joinPath(directory, ".terraform.lock.hcl"), lock);
  texts.set(
    joinPath(directory, ".terraform/modules/modules.json"),
    JSON.stringify({
      Modules: installed.map((each) => ({ Key: each.key, Source: each.source, Dir: each.directory }))
    })
  );
  return openMemoryTree(texts);
}

export {
  openSnapshotTree
};
