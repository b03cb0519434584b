import {
  readPolicyFolder,
  unpackPolicies
} from "./chunk-EIOUWO5L.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/files/policy-place.ts
import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
var largestArchive = 5e7;
async function readPolicyPlace(place) {
  if (place.startsWith("npm:")) return readPackage(place);
  const [, archive, digest] = /^(.+\.(?:tar\.gz|tgz))(?:@(.*))?$/s.exec(place) ?? [];
  if (archive === void 0 || digest === void 0 && await isFolder(archive))
    return readPolicyFolder(place, place);
  return readArchive(archive, archive, digest);
}
async function readArchive(file, label, pinned) {
  const digest = pinned === void 0 ? void 0 : /^sha256:([0-9a-f]{64})$/.exec(pinned)?.[1];
  if (pinned !== void 0 && digest === void 0) {
    throw new Problem("input.policy", "a bundle is pinned by no such digest", {
      file: label,
      found: pinned.slice(0, 100),
      wanted: "@sha256: and 64 hexadecimal digits in small letters",
      next: `sha256sum ${file}`
    });
  }
  const info = await stat(file).catch(() => void 0);
  if (info?.isFile() !== true || info.size > largestArchive) {
    throw new Problem("input.policy", "the bundle of policies cannot be read", {
      file: label,
      found: info === void 0 ? "nothing at that path" : info.isFile() ? `${info.size} bytes` : "no file",
      wanted: `a .tar.gz of at most ${largestArchive} bytes`,
      next: "check --policies, or policies.folders in the configuration"
    });
  }
  return unpackPolicies(await readFile(file), label, digest);
}
async function readPackage(place) {
  const name = place.slice("npm:".length);
  if (!/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    throw packageProblem(place, "this is no name of a package", "npm:name or npm:@scope/name", "check the name");
  }
  const folder = packageFolder(name);
  if (folder === void 0) {
    throw packageProblem(
      place,
      "the package is not installed",
      `node_modules/${name} here or in a folder above`,
      `npm install --save-dev ${name}`
    );
  }
  const said = await policiesOf(folder);
  const top = await realpath(folder);
  const found = [];
  for (const path of said) {
    const full = await realpath(resolve(top, path)).catch(() => void 0);
    const inside = full === void 0 ? ".." : relative(top, full);
    if (full === void 0 || inside === ".." || inside.startsWith(`..${sep}`)) {
      throw packageProblem(
        place,
        `the package has no ${path}`,
        "policies inside of the package",
        "tell its author, or name the folder with --policies"
      );
    }
    const label = `${place}/${inside.split(sep).join("/")}`;
    found.push(
      /\.(tar\.gz|tgz)$/.test(full) ? await readArchive(full, label, void 0) : await readPolicyFolder(full, label)
    );
  }
  return {
    modules: found.flatMap(({ modules }) => modules),
    tests: found.flatMap(({ tests }) => tests),
    examples: found.flatMap(({ examples }) => examples)
  };
}
function packageFolder(name) {
  for (let at = process.cwd(); ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(at) === at) return void 0;
  }
}
async function policiesOf(folder) {
  const file = join(folder, "package.json");
  const said = await readFile(file, "utf8").then((text) => JSON.parse(text)).catch(() => null);
  const own = isObject(said) && isObject(said.plumbline) ? said.plumbline.policies : void 0;
  const paths = own === void 0 ? ["policies"] : typeof own === "string" ? [own] : own;
  if (Array.isArray(paths) && paths.length > 0 && paths.every((path) => typeof path === "string"))
    return paths;
  throw packageProblem(
    file,
    "plumbline.policies is not what it should be",
    "a path, or a list of paths",
    "tell its author"
  );
}
async function isFolder(path) {
  return (await stat(path).catch(() => void 0))?.isDirectory() === true;
}
function packageProblem(file, message, wanted, next) {
  return new Problem("input.policy", message, { file, wanted, next });
}

export {
  readPolicyPlace
};
