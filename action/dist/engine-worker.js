import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  createEvaluator,
  loadPolicy
} from "./chunks/chunk-EHPSTVNV.js";
import "./chunks/chunk-CROHAEJ6.js";
import "./chunks/chunk-TVQP3GGK.js";
import {
  Problem
} from "./chunks/chunk-T4TETFAQ.js";
import "./chunks/chunk-T7EDIYNI.js";

// app/rego/engine-worker.ts
import { workerData } from "node:worker_threads";
var port = workerData.port;
var open = createEvaluator();
var bundles = /* @__PURE__ */ new Map();
var before = Promise.resolve();
port.on("message", (request) => {
  if (request.kind === "load") {
    bundles.set(request.bundle.digest, request.bundle);
    loadPolicy(request.bundle).catch(() => void 0);
  } else before = before.then(() => answer(request));
});
async function answer(request) {
  try {
    const bundle = bundles.get(request.digest);
    if (bundle === void 0) throw new Problem("internal.bug", `bundle ${request.digest} was never sent`);
    send({ kind: "started" });
    const evaluate = await open(bundle, request.document, request.limits);
    send({ kind: "parsed" });
    for await (const result of evaluate(request.entrypoints)) send({ kind: "result", result });
    send({ kind: "done" });
  } catch (error) {
    send({ kind: "failed", problem: describe(error) });
  }
}
function send(message) {
  const bytes = message.kind === "result" ? message.result.resultSet : void 0;
  port.postMessage(message, bytes === void 0 ? [] : [bytes.buffer]);
}
function describe(error) {
  if (!(error instanceof Problem)) return { code: "internal.bug", message: String(error), details: {} };
  const { found, wanted, next } = error.details;
  return { code: error.code, message: error.message, details: JSON.parse(JSON.stringify({ found, wanted, next })) };
}
