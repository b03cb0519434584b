import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  finish,
  openSession
} from "./chunk-CROHAEJ6.js";

// app/rego/go-builtins.ts
async function loadGoBuiltins() {
  const { openToolchain } = await import("./toolchain-3Z4G2XUO.js");
  const toolchain = await openToolchain();
  return (name, operands) => toolchain.builtin(name, ...operands).value;
}

// app/rego/engine.ts
function createEngine(options = {}) {
  const open = createEvaluator(options.loadGo);
  let before = Promise.resolve();
  return {
    evaluate(bundle, document, entrypoints, limits = {}) {
      const results = before.then(async () => {
        const finished = [];
        const evaluate = await open(bundle, document, limits);
        for await (const raw of evaluate(entrypoints)) finished.push(finish(raw));
        return finished;
      });
      before = results.catch(() => void 0);
      return results;
    }
  };
}
function createEvaluator(loadGo = loadGoBuiltins) {
  const load = once(loadGo);
  let last;
  async function sessionFor(bundle, bytes, limits) {
    const same = last?.digest === bundle.digest && last.memoryMb === limits.memoryMb && last.session.fits(bytes);
    if (last !== void 0 && same) return last.session;
    last = void 0;
    const session = openSession(await loadPolicy(bundle), bytes, limits, load);
    if (bytes <= mostKeptBytes) last = { digest: bundle.digest, memoryMb: limits.memoryMb, session };
    return session;
  }
  return async (bundle, document, limits) => {
    const session = await sessionFor(bundle, document?.byteLength ?? 0, limits);
    return session.open(document);
  };
}
var mostKeptBytes = 4 * 1024 * 1024;
var modules = /* @__PURE__ */ new Map();
var mostModules = 8;
async function loadPolicy(bundle) {
  const module = await compiled(bundle);
  return { module, data: Buffer.from(JSON.stringify(bundle.data ?? {})) };
}
function warm(bundle) {
  compiled(bundle).catch(() => void 0);
}
function compiled(bundle) {
  const module = modules.get(bundle.digest) ?? WebAssembly.compile(bundle.wasm);
  modules.delete(bundle.digest);
  modules.set(bundle.digest, module);
  for (const digest of modules.keys()) if (modules.size > mostModules) modules.delete(digest);
  return module;
}
function once(load) {
  let loaded;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

export {
  loadGoBuiltins,
  createEngine,
  createEvaluator,
  loadPolicy,
  warm
};
