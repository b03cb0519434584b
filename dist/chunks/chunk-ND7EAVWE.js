import {
  createEngine,
  loadGoBuiltins,
  warm
} from "./chunk-HY73YBRI.js";

// app/command/engine.ts
function createJudgingEngine(library) {
  const here = createEngine({ loadGo: loadGoBuiltins });
  let apart;
  if (library !== void 0) warm(library);
  return {
    async evaluate(bundle, document, entrypoints, limits) {
      if (bundle.digest === library?.digest) return here.evaluate(bundle, document, entrypoints, limits);
      apart ??= import("./worker-engine-MOACI4B7.js").then(({ createWorkerEngine }) => createWorkerEngine());
      return (await apart).evaluate(bundle, document, entrypoints, limits);
    }
  };
}

export {
  createJudgingEngine
};
