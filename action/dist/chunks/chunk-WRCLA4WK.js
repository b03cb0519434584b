import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  writeWhole
} from "./chunk-J6T32UVD.js";

// app/files/bundle-store.ts
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(env) {
  return env.PLUMBLINE_CACHE_DIR ?? join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "plumbline");
}
function createBundleStore(folder) {
  const fileOf = (digest) => join(folder, `${digest}.bundle`);
  return {
    async read(digest) {
      try {
        return decodeBundle(await readFile(fileOf(digest)), digest);
      } catch {
        return void 0;
      }
    },
    async write(bundle) {
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(fileOf(bundle.digest), encodeBundle(bundle));
      } catch {
      }
    }
  };
}
function encodeBundle(bundle) {
  const { wasm, ...rest } = bundle;
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(rest)}
`), wasm]);
  return Buffer.concat([Buffer.from(`plumbline-bundle ${sha256(body)}
`), body]);
}
function decodeBundle(bytes, digest) {
  const headEnd = bytes.indexOf(10);
  const body = bytes.subarray(headEnd + 1);
  if (headEnd < 0 || bytes.subarray(0, headEnd).toString("latin1") !== `plumbline-bundle ${sha256(body)}`)
    return void 0;
  const jsonEnd = body.indexOf(10);
  const rest = JSON.parse(body.subarray(0, jsonEnd).toString("utf8"));
  if (digest !== void 0 && rest.digest !== digest) return void 0;
  return { ...rest, wasm: body.subarray(jsonEnd + 1) };
}
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

export {
  cacheFolder,
  createBundleStore,
  decodeBundle
};
