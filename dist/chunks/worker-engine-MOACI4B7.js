import {
  finish
} from "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/rego/worker-thread.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
function openThread() {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(findProgram(), { workerData: { port: port2 }, transferList: [port2], execArgv: [] });
  const sent = /* @__PURE__ */ new Set();
  let take;
  let crash;
  let gone;
  port.on("message", (answer) => take?.(answer));
  worker.on("error", (error) => leave(error.message));
  worker.on("exit", (code) => leave(`exit code ${code}`));
  idle();
  function idle() {
    port.unref();
    worker.unref();
  }
  function leave(message) {
    gone ??= message;
    crash?.(gone);
  }
  function load(bundle) {
    if (sent.has(bundle.digest)) return;
    sent.add(bundle.digest);
    const { digest, wasm, data } = bundle;
    port.postMessage({
      kind: "load",
      bundle: data === void 0 ? { digest, wasm } : { digest, wasm, data }
    });
  }
  async function end() {
    gone ??= "ended";
    await worker.terminate();
    drain(port, (answer) => take?.(answer));
    port.close();
  }
  return {
    load,
    ended: () => gone !== void 0,
    end,
    evaluate(bundle, document, entrypoints, limits, give) {
      load(bundle);
      port.ref();
      worker.ref();
      return new Promise((resolve) => {
        let timer;
        let parsed = false;
        const settle = (outcome) => {
          clearTimeout(timer);
          take = void 0;
          crash = void 0;
          idle();
          resolve(outcome);
        };
        const expire = async () => {
          crash = void 0;
          await end();
          settle({ kind: "late", parsed });
        };
        take = (answer) => {
          switch (answer.kind) {
            case "started":
              timer = startClock(limits.deadlineMs, expire);
              return;
            case "parsed":
              parsed = true;
              return;
            case "result":
              give(answer.result);
              return;
            default:
              settle(answer);
          }
        };
        crash = (message) => {
          drain(port, (answer) => take?.(answer));
          settle({ kind: "crashed", parsed, message });
        };
        if (gone !== void 0) crash(gone);
        else
          port.postMessage({ kind: "evaluate", digest: bundle.digest, document, entrypoints, limits });
      });
    }
  };
}
function startClock(deadlineMs, expire) {
  return deadlineMs === void 0 ? void 0 : setTimeout(expire, deadlineMs);
}
function drain(port, take) {
  for (let next = receiveMessageOnPort(port); next !== void 0; next = receiveMessageOnPort(port)) {
    take(next.message);
  }
}
function findProgram() {
  if (import.meta.url.endsWith(".ts")) return sourceProgram();
  for (const place of ["./engine-worker.js", "../engine-worker.js"]) {
    const file = new URL(place, import.meta.url);
    if (existsSync(file)) return file;
  }
  throw new Problem("internal.bug", "the worker that evaluates policies is missing from this installation", {
    wanted: "engine-worker.js beside cli.js",
    next: "install the package again"
  });
}
function sourceProgram() {
  const tsx = new URL(
    "dist/esm/api/index.mjs",
    pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"))
  );
  const program = new URL("./engine-worker.ts", import.meta.url);
  const [api, main] = [JSON.stringify(tsx.href), JSON.stringify(program.href)];
  const lines = [`import { register } from ${api}`, "register()", `await import(${main})`];
  return new URL(`data:text/javascript,${encodeURIComponent(lines.join("\n"))}`);
}

// app/rego/worker-engine.ts
var mostAttempts = 3;
function createWorkerEngine() {
  let thread;
  let before = Promise.resolve();
  function currentThread() {
    if (thread === void 0 || thread.ended()) thread = openThread();
    return thread;
  }
  async function evaluate(bundle, document, entrypoints, limits) {
    const results = [];
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const rest = entrypoints.slice(results.length);
      const end = await currentThread().evaluate(bundle, document, rest, limits, (result) => results.push(result));
      if (end.kind === "done") break;
      if (end.kind === "failed") throw new Problem(end.problem.code, end.problem.message, end.problem.details);
      if (!end.parsed) throw unreadable(end, limits);
      const running = entrypoints[results.length];
      if (running === void 0) break;
      results.push(
        failure(running, end.kind === "late" ? lateError(running, limits) : crashError(running, end.message))
      );
    }
    for (const entrypoint of entrypoints.slice(results.length))
      results.push(failure(entrypoint, skippedError(entrypoint)));
    return results.map(finish);
  }
  return {
    evaluate(bundle, document, entrypoints, limits = {}) {
      const results = before.then(() => evaluate(bundle, document, entrypoints, limits));
      before = results.catch(() => void 0);
      return results;
    },
    warm(bundle) {
      const started = currentThread();
      if (bundle !== void 0) started.load(bundle);
    },
    async close() {
      await before;
      await thread?.end();
      thread = void 0;
    }
  };
}
function unreadable(end, limits) {
  const next = "raise the limit, or evaluate a smaller document";
  if (end.kind === "late") {
    return new Problem("policy.deadline", "the document was not even read within the time given to policies", {
      found: `a limit of ${limits.deadlineMs} ms`,
      next
    });
  }
  return new Problem("internal.bug", `the worker that evaluates policies ended: ${end.message}`);
}
function failure(entrypoint, error) {
  return { entrypoint, resultSet: void 0, printed: [], error };
}
function lateError(entrypoint, limits) {
  const message = `${entrypoint} was being evaluated when the ${limits.deadlineMs} ms given to all policies together had passed`;
  return { code: "policy.deadline", message };
}
function crashError(entrypoint, reason) {
  return { code: "policy.memory", message: `evaluating ${entrypoint} ended the worker: ${reason}` };
}
function skippedError(entrypoint) {
  return { code: "policy.deadline", message: `${entrypoint} was not evaluated: other policies used up the time` };
}
export {
  createWorkerEngine
};
