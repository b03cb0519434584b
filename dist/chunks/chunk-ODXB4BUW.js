import {
  carriesToken,
  createBodyReader,
  createLog,
  createShell,
  isSameText,
  mostBytes,
  plain,
  redirect
} from "./chunk-V6GXD3MV.js";
import {
  marks,
  printPage,
  reportOfRoot,
  rootsOf
} from "./chunk-O5PE5AVX.js";
import {
  changedPaths,
  configurationFile,
  hiddenFiles,
  problemFrom,
  readBaseSettings,
  readOwnSettings
} from "./chunk-MYFRMB7V.js";
import {
  reportSchema
} from "./chunk-B5WDWU5K.js";
import {
  entries,
  sectionNames,
  sections
} from "./chunk-PV5X7GLJ.js";
import {
  baseText,
  controlsText,
  fixLabel,
  lastLine,
  pathText,
  placeText,
  plural,
  roleTexts,
  totals,
  waiverText,
  whyAllowed
} from "./chunk-L477AMKF.js";
import {
  clip,
  httpsLink,
  markdown,
  markdownCode,
  relativePath,
  visible,
  xml
} from "./chunk-AN6I4PJA.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  readConfiguration
} from "./chunk-EAHEEXR7.js";
import {
  joinPath,
  leadsOut
} from "./chunk-LA6KRRY7.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/main.ts
import { createHmac } from "node:crypto";

// app/command/judge-pool.ts
import { availableParallelism } from "node:os";

// app/files/worker-program.ts
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
function workerProgram(name) {
  if (!import.meta.url.endsWith(".ts")) return pathToFileURL(installed("dist", `${name}.js`));
  const tsx = new URL(
    "dist/esm/api/index.mjs",
    pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"))
  );
  const [api, main] = [JSON.stringify(tsx.href), JSON.stringify(pathToFileURL(installed("app", `${name}.ts`)).href)];
  const lines = [`import { register } from ${api}`, "register()", `await import(${main})`];
  return new URL(`data:text/javascript,${encodeURIComponent(lines.join("\n"))}`);
}

// app/command/judge-thread.ts
import { Worker } from "node:worker_threads";
function openJudgeThread(program, limits2) {
  const worker = new Worker(program, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits2.memoryMb }
  });
  let ready = false;
  let dead;
  let take;
  let fail;
  worker.unref();
  worker.on("message", (said2) => {
    if (said2.kind === "ready") ready = true;
    else if (take === void 0 && said2.kind === "failed") leave(problemFrom(said2.problem));
    take?.(said2);
  });
  worker.on("error", (error) => leave(crash(error)));
  worker.on("exit", (code2) => leave(bug(`the thread that judges ended with code ${code2}`)));
  function leave(problem) {
    dead ??= problem;
    fail?.(dead);
  }
  async function end() {
    dead ??= bug("the thread that judges was ended");
    await worker.terminate();
  }
  function run(work2, signal) {
    return new Promise((resolve, reject) => {
      if (dead !== void 0) return reject(dead);
      let timer = setTimeout(() => expire(limits2.startMs), ready ? limits2.deadlineMs : limits2.startMs);
      worker.ref();
      const settle3 = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort2);
        take = void 0;
        fail = void 0;
        worker.unref();
      };
      const abort2 = () => {
        settle3();
        void end();
        reject(signal.reason);
      };
      const expire = (after3) => {
        settle3();
        void end();
        reject(late(after3));
      };
      const restart = () => {
        clearTimeout(timer);
        timer = setTimeout(() => expire(limits2.deadlineMs), limits2.deadlineMs);
      };
      take = (said2) => {
        if (said2.kind === "started" || said2.kind === "ready") return ready ? restart() : void 0;
        settle3();
        if (said2.kind === "failed") reject(problemFrom(said2.problem));
        else resolve(said2);
      };
      fail = (problem) => {
        settle3();
        reject(problem);
      };
      signal.addEventListener("abort", abort2, { once: true });
      worker.postMessage(work2);
    });
  }
  return { run, end, gone: () => dead !== void 0 };
}
function crash(error) {
  if (error.code !== "ERR_WORKER_OUT_OF_MEMORY")
    return bug(`the thread that judges died: ${error.stack ?? error.message}`);
  return new Problem("policy.memory", "judging this change took more memory than it may", {
    next: "judge fewer or smaller root modules, or give the server more with JUDGE_MEMORY_MB",
    cause: error
  });
}
function late(ms) {
  return new Problem("policy.deadline", "judging this change took longer than it may", {
    found: `more than ${Math.round(ms / 1e3)} s`,
    next: "split the change, or look for a policy that does not end"
  });
}
function bug(message) {
  return new Problem("internal.bug", message);
}

// app/command/judge-pool.ts
var defaults = { deadlineMs: 6e4, startMs: 3e5, memoryMb: 1024 };
var mostThreads = 4;
function createJudgePool(options2 = {}) {
  const limits2 = { ...defaults, ...options2 };
  const idle = [];
  const busy = /* @__PURE__ */ new Set();
  const waiting = [];
  let turns = options2.threads ?? Math.min(mostThreads, availableParallelism());
  let closed = false;
  function turn(signal) {
    if (turns > 0) {
      turns -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start4 = () => {
        signal.removeEventListener("abort", abort2);
        resolve();
      };
      const abort2 = () => {
        waiting.splice(waiting.indexOf(start4), 1);
        reject(signal.reason);
      };
      signal.addEventListener("abort", abort2, { once: true });
      waiting.push(start4);
    });
  }
  function pass() {
    const next = waiting.shift();
    if (next === void 0) turns += 1;
    else next();
  }
  const start3 = () => openJudgeThread(options2.program ?? workerProgram("review-worker"), limits2);
  idle.push(start3());
  function thread() {
    for (let warm = idle.pop(); warm !== void 0; warm = idle.pop()) if (!warm.gone()) return warm;
    return start3();
  }
  async function run(work2, signal) {
    signal.throwIfAborted();
    await turn(signal);
    try {
      signal.throwIfAborted();
      if (closed) throw new Problem("interrupted", "the judge is closed");
      const mine = thread();
      busy.add(mine);
      try {
        return await mine.run(work2, signal);
      } finally {
        busy.delete(mine);
        if (!mine.gone()) idle.push(mine);
      }
    } finally {
      pass();
    }
  }
  return {
    async judge(request, signal) {
      const said2 = await run({ kind: "judge", request }, signal);
      if (said2.kind !== "judged") throw new Problem("internal.bug", `the thread that judges said ${said2.kind}`);
      return said2.answer;
    },
    async prepare(policies, signal) {
      const said2 = await run({ kind: "prepare", policies }, signal);
      return said2.kind === "prepared" ? said2.wrong : [];
    },
    async close() {
      closed = true;
      await Promise.all([...idle, ...busy].map((thread2) => thread2.end()));
    }
  };
}

// app/github/bounded-cache.ts
function openBoundedCache(capacity, sizeOf) {
  const entries2 = /* @__PURE__ */ new Map();
  let total = 0;
  const remove = (key) => {
    total -= entries2.get(key)?.size ?? 0;
    entries2.delete(key);
  };
  return {
    get(key) {
      const entry = entries2.get(key);
      if (entry === void 0) return void 0;
      entries2.delete(key);
      entries2.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      remove(key);
      const size = sizeOf(value);
      if (size > capacity) return;
      entries2.set(key, { value, size });
      total += size;
      for (const oldest of entries2.keys()) {
        if (total <= capacity) break;
        remove(oldest);
      }
    },
    delete: remove
  };
}

// app/github/answer-cache.ts
function openAnswerCache(bytes) {
  return openBoundedCache(bytes, ({ text: text4 }) => text4.length + 500);
}
function remembered(cache, sender, request) {
  const kept = request.method === "GET" ? cache.get(keyOf(sender, request)) : void 0;
  if (kept === void 0) return void 0;
  return { etag: kept.etag, answer: () => ({ ...kept.answer, data: JSON.parse(kept.text), text: kept.text }) };
}
function remembering(cache, sender, request, answer) {
  const { data: data2, text: text4, ...rest } = answer;
  const { etag } = rest.headers;
  if (request.method !== "GET" || rest.status !== 200 || typeof etag !== "string") return;
  if (typeof data2 !== "object" || request.url.includes("/git/blobs/")) return;
  cache.set(keyOf(sender, request), { etag, text: text4, answer: rest });
}
function keyOf({ installation, scope }, { url, headers }) {
  return JSON.stringify([installation, scope, url, headers.accept]);
}

// app/github/app-token.ts
import { createAppAuth } from "@octokit/auth-app";
function openAppToken({ appId, key }, clock) {
  const signer = typeof key === "string" ? { privateKey: key } : { createJwt: key };
  let ahead = 0;
  return async (rejected, theirTime) => {
    if (rejected !== void 0 && theirTime !== void 0) ahead = theirTime - clock.now();
    const timeDifference = Math.round((clock.now() + ahead - Date.now()) / 1e3);
    const auth = createAppAuth({ appId, timeDifference, ...signer });
    return `bearer ${(await auth({ type: "app" })).token}`;
  };
}

// app/github/client.ts
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { restEndpointMethods } from "@octokit/plugin-rest-endpoint-methods";

// app/github/scrub.ts
var forms = [
  /gh[pousr]_[A-Za-z0-9._-]{36,4096}/g,
  /github_pat_[A-Za-z0-9_]{20,4096}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,8192}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s]|\\n){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
  /(?<=\b(?:bearer|token|basic) )[A-Za-z0-9._~+/=-]{20,8192}/gi
];
function scrubTokens(text4) {
  return forms.reduce((rest, form2) => rest.replace(form2, "[secret]"), text4);
}

// app/workflow/ports/jobs.ts
var lastAttempt = 8;
var RetryAfter = class extends Error {
  ms;
  constructor(ms, message, cause) {
    super(message, { cause });
    this.name = "RetryAfter";
    this.ms = ms;
  }
};

// app/github/rate-limit.ts
var unnamed = 6e4;
var longest = 36e5;
var apart = /* @__PURE__ */ new Set(["code_scanning_upload", "search", "code_search", "dependency_snapshots", "dependency_sbom"]);
function limitOf(status, headers, message, now, hits) {
  if (status !== 403 && status !== 429) return void 0;
  const after3 = secondsOf(headers["retry-after"]);
  if (after3 !== void 0) return { ms: bounded(after3 * 1e3), why: `GitHub asks to wait ${after3} s (${status})` };
  if (Number(headers["x-ratelimit-remaining"]) === 0)
    return { ms: untilReset(headers, now), why: "the budget of the installation is spent" };
  if (status === 403 && !/rate limit|abuse detection/i.test(message)) return void 0;
  return { ms: bounded(unnamed * 2 ** (hits - 1)), why: "GitHub says that requests come too fast" };
}
function spentBy(headers, now) {
  if (headers["x-ratelimit-remaining"] === void 0 || Number(headers["x-ratelimit-remaining"]) > 0) return void 0;
  if (apart.has(String(headers["x-ratelimit-resource"]))) return void 0;
  return { ms: untilReset(headers, now), why: "the budget of the installation is spent" };
}
function untilReset(headers, now) {
  const reset = Number(headers["x-ratelimit-reset"]);
  if (!Number.isFinite(reset) || reset <= 0) return unnamed;
  const theirs = Date.parse(String(headers.date ?? ""));
  return bounded(reset * 1e3 - (Number.isNaN(theirs) ? now : theirs) + 1e3);
}
function secondsOf(value) {
  if (value === void 0 || value === "") return void 0;
  const seconds = Number(value);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : void 0;
}
function bounded(ms) {
  return Math.min(Math.max(ms, 1e3), longest);
}

// app/github/refusals.ts
function refusedOf(error) {
  if (!(error instanceof Error) || !("response" in error) || !("status" in error)) return void 0;
  const { response, status } = error;
  if (typeof response !== "object" || response === null || typeof status !== "number") return void 0;
  const headers = "headers" in response && typeof response.headers === "object" ? response.headers : {};
  return { status, message: error.message, headers: { ...headers } };
}
function problemOf(what, { status, message, headers }) {
  const needed = headers["x-accepted-github-permissions"];
  const { code: code2, found, next } = meaningOf(status, needed === void 0 ? "" : String(needed));
  return new Problem(code2, `GitHub: ${found}`, {
    file: what,
    found: `${status} ${scrubTokens(message).replace(/\s+/g, " ").slice(0, 300)}`,
    ...next === "" ? {} : { next }
  });
}
function meaningOf(status, needed) {
  const grant = needed === "" ? "see which permissions the App was granted" : `grant the App one of: ${needed.slice(0, 200)}`;
  switch (status) {
    case 401:
      return {
        code: "upstream.denied",
        found: "the App’s credentials are not accepted",
        next: "see whether its key is the right one"
      };
    case 403:
      return { code: "upstream.denied", found: "this is not allowed", next: grant };
    case 404:
      return { code: "upstream.missing", found: "not there, or the App may not see it", next: grant };
    case 410:
      return { code: "upstream.missing", found: "this is gone", next: "" };
    case 400:
    case 409:
    case 413:
    case 422:
      return { code: "upstream.refused", found: "the request was refused", next: "" };
    default:
      return status >= 500 ? { code: "upstream.unavailable", found: "it cannot answer at the moment", next: "it is tried again" } : { code: "upstream.unexpected", found: "an answer that is not documented", next: "" };
  }
}
async function orMissing(request) {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Problem && error.code === "upstream.missing") return void 0;
    throw error;
  }
}
async function orRefused(request) {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Problem && error.code === "upstream.refused") return void 0;
    throw error;
  }
}

// app/github/request-kind.ts
function kindOf({
  method,
  url,
  body
}) {
  if (method === "GET" || method === "HEAD") return "read";
  const { pathname } = new URL(url);
  if (pathname.endsWith("/graphql")) return kindOfQuery(body);
  if (pathname.endsWith("/access_tokens")) return "read";
  return method === "POST" && /\/(?:comments|pulls|reactions|issues)$/.test(pathname) ? "content" : "write";
}
function kindOfQuery(body) {
  const query = typeof body === "object" && body !== null && "query" in body ? String(body.query) : "";
  if (!/^\s*mutation\b/.test(query)) return "read";
  return query.includes("createCommitOnBranch") ? "content" : "write";
}

// app/github/send.ts
var BrokenAnswer = class extends Error {
};
var patience = 2e4;
var pauses = [500, 2e3, 5e3];
function send(traffic, sender, request, once) {
  const kind = kindOf(request);
  const persist = () => sendPatiently(traffic, sender, request, once, kind);
  return kind === "read" ? persist() : traffic.writes(sender.installation, persist);
}
async function sendPatiently(traffic, sender, request, once, kind) {
  let waited = 0;
  const wait = async (ms, why) => {
    if (waited + ms > patience) throw new RetryAfter(ms, why);
    waited += ms;
    await traffic.clock.sleep(ms, sender.signal);
  };
  for (let hits = 0, breaks = 0; ; ) {
    sender.signal.throwIfAborted();
    for (; ; ) {
      const ms2 = await traffic.budgets.take(sender.installation, kind);
      if (ms2 <= 0) break;
      await wait(ms2, "the rate budget of the installation is spent");
    }
    const outcome = await tryOnce(traffic, sender, request, once, hits + 1);
    if ("answer" in outcome) return outcome.answer;
    if ("limit" in outcome) {
      hits += 1;
      await pause(traffic, sender, outcome.limit);
      await wait(outcome.limit.ms, outcome.limit.why);
      continue;
    }
    const ms = request.repeatable ? pauses[breaks] : void 0;
    if (ms === void 0) throw outcome.broken;
    breaks += 1;
    await traffic.clock.sleep(ms, sender.signal);
  }
}
async function tryOnce(traffic, sender, request, once, hit) {
  const known = remembered(traffic.answers, sender, request);
  let authorization;
  const attempt = async (theirTime) => {
    authorization = await sender.authorize(authorization, theirTime);
    const headers = { authorization, ...known === void 0 ? {} : { "if-none-match": known.etag } };
    return traffic.gate(() => {
      sender.signal.throwIfAborted();
      return once(headers, AbortSignal.any([sender.signal, AbortSignal.timeout(traffic.timeoutMs)]));
    });
  };
  let result = await settle(sender, attempt);
  if ("refused" in result && result.refused.status === 401) {
    const theirs = Date.parse(String(result.refused.headers.date));
    result = await settle(sender, () => attempt(Number.isNaN(theirs) ? void 0 : theirs));
  }
  const what = `${request.method} ${pathOf(request.url)}`;
  const now = traffic.clock.now();
  if ("broken" in result) return { broken: brokenProblem(what, result.broken) };
  if ("refused" in result) {
    const { refused: refused2 } = result;
    if (refused2.status === 304 && known !== void 0) return { answer: known.answer() };
    const limit = limitOf(refused2.status, refused2.headers, refused2.message, now, hit);
    if (limit !== void 0) return { limit };
    if ([502, 503, 504].includes(refused2.status)) return { broken: problemOf(what, refused2) };
    throw problemOf(what, refused2);
  }
  const { answer } = result;
  if (saysTooFast(answer.data)) {
    return {
      limit: spentBy(answer.headers, now) ?? {
        ms: 6e4 * 2 ** (hit - 1),
        why: "GitHub says that requests come too fast"
      }
    };
  }
  const spent = spentBy(answer.headers, now);
  if (spent !== void 0) await pause(traffic, sender, spent);
  remembering(traffic.answers, sender, request, answer);
  return { answer };
}
async function settle(sender, attempt) {
  try {
    return { answer: await attempt() };
  } catch (error) {
    sender.signal.throwIfAborted();
    const refused2 = refusedOf(error);
    if (refused2 !== void 0) return { refused: refused2 };
    if (error instanceof BrokenAnswer) return { broken: error.message };
    if (!(error instanceof Error) || !["HttpError", "AbortError", "TimeoutError"].includes(error.name)) throw error;
    return {
      broken: /abort|timeout/i.test(`${error.name} ${error.message}`) ? "no answer in time" : "the connection broke"
    };
  }
}
function pause({ budgets, clock }, { installation }, { ms, why }) {
  return budgets.pause(installation, new Date(clock.now() + ms).toISOString(), why);
}
function saysTooFast(data2) {
  if (typeof data2 !== "object" || data2 === null || !("errors" in data2) || !Array.isArray(data2.errors)) return false;
  return data2.errors.some((error) => {
    const type = typeof error === "object" && error !== null && "type" in error ? error.type : void 0;
    return type === "RATE_LIMITED" || type === "RATE_LIMIT";
  });
}
function brokenProblem(what, found) {
  return new Problem("upstream.unavailable", "GitHub: it cannot be reached at the moment", {
    file: what,
    found,
    next: "it is tried again"
  });
}
function pathOf(url) {
  return URL.canParse(url) ? new URL(url).pathname.slice(0, 300) : "/";
}

// app/github/client.ts
var repeatable = { request: { repeatable: true } };
var Plain = Octokit.plugin(restEndpointMethods, paginateRest);
var silent = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };
var apiVersion = { "x-github-api-version": "2022-11-28" };
var safeMethods = /* @__PURE__ */ new Set(["GET", "HEAD", "PUT", "DELETE"]);
function openClient(traffic, apiUrl, sender) {
  const octokit = new Plain({ baseUrl: apiUrl, userAgent: "plumbline", log: silent, request: { log: silent } });
  octokit.hook.wrap("request", async (request, options2) => {
    const endpoint = octokit.request.endpoint(options2);
    const outgoing = {
      method: endpoint.method,
      url: endpoint.url,
      headers: endpoint.headers,
      body: endpoint.body,
      repeatable: safeMethods.has(endpoint.method) || options2.request?.repeatable === true
    };
    return send(traffic, sender, outgoing, async (headers, signal) => {
      const answer = await request({
        ...options2,
        headers: { ...options2.headers, ...apiVersion, ...headers },
        request: { ...options2.request, signal, parseSuccessResponseBody: false }
      });
      return { ...answer, ...await bodyOf(answer.data) };
    });
  });
  const graphql = async (query, variables, mayRepeat) => {
    const answer = await octokit.request("POST /graphql", {
      baseUrl: apiUrl.replace(/\/api\/v3\/?$/, "/api"),
      query,
      variables,
      ...mayRepeat ? repeatable : {}
    });
    return dataOf(answer.data);
  };
  return { rest: octokit.rest, paginate: octokit.paginate, request: octokit.request, graphql, sender };
}
async function bodyOf(body) {
  if (!(body instanceof ReadableStream)) return { data: body ?? "", text: "" };
  const text4 = await new Response(body).text().catch((cause) => {
    throw new BrokenAnswer("the answer ended early", { cause });
  });
  if (!/^\s*[[{]/.test(text4)) return { data: text4, text: text4 };
  try {
    return { data: JSON.parse(text4), text: text4 };
  } catch {
    throw new BrokenAnswer("the answer is no JSON");
  }
}
function dataOf(answer) {
  const [error] = answer.errors ?? [];
  if (error === void 0 && answer.data) return answer.data;
  const code2 = error?.type === "NOT_FOUND" ? "upstream.missing" : error?.type === "FORBIDDEN" ? "upstream.denied" : "upstream.refused";
  throw new Problem(code2, "GitHub: the request was refused", {
    file: "POST /graphql",
    found: `${error?.type ?? ""} ${scrubTokens(error?.message ?? "no data").slice(0, 300)}`.trim()
  });
}

// app/github/gate.ts
function openGate(most3) {
  const waiting = [];
  let running = 0;
  return async (run) => {
    if (running >= most3) await new Promise((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running -= 1;
      else next();
    }
  };
}

// app/github/held.ts
function openHeld(most3, clock) {
  const entries2 = openBoundedCache(most3, () => 1);
  return async (key, rejected, make) => {
    const known = entries2.get(key);
    const holds2 = known?.made === void 0 || clock.now() < known.made.expires && known.made.value !== rejected;
    if (known !== void 0 && holds2) return (await known.making).value;
    const entry = { making: make() };
    entries2.set(key, entry);
    try {
      entry.made = await entry.making;
      return entry.made.value;
    } catch (error) {
      if (entries2.get(key) === entry) entries2.delete(key);
      throw error;
    }
  };
}

// app/github/serial.ts
function openSerial() {
  const last = /* @__PURE__ */ new Map();
  return (key, run) => {
    const before3 = last.get(key) ?? Promise.resolve();
    const mine = before3.then(run, run);
    const settled = mine.then(
      () => void 0,
      () => void 0
    );
    last.set(key, settled);
    settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return mine;
  };
}

// app/github/permissions.ts
var wanted = {
  read: { metadata: "read", contents: "read", pull_requests: "read", actions: "read" },
  report: { metadata: "read", checks: "write", pull_requests: "write", security_events: "write" },
  propose: { metadata: "read", contents: "write", pull_requests: "write" }
};
function permissionsFor(purpose, granted) {
  return Object.fromEntries(
    Object.entries(wanted[purpose]).flatMap(([name, access]) => {
      const most3 = granted[name];
      if (most3 === void 0) return [];
      return [[name, access === "write" && most3 === "read" ? "read" : access]];
    })
  );
}

// app/github/tokens.ts
var reserve = 5 * 6e4;
var grantsHold = 10 * 6e4;
var most = 1e4;
function openTokens(asApp, clock) {
  const tokens = openHeld(most, clock);
  const grants = openHeld(most, clock);
  const granted = (installation, rejected) => grants(`${installation}`, rejected, async () => {
    const { data: data2 } = await asApp(installation).rest.apps.getInstallation({ installation_id: installation });
    if (data2.suspended_at) throw suspended(installation);
    return { value: data2.permissions, expires: clock.now() + grantsHold };
  });
  const mint = async (installation, scope, permissions) => {
    const { data: data2 } = await asApp(installation).rest.apps.createInstallationAccessToken({
      installation_id: installation,
      ..."id" in scope ? { repository_ids: [scope.id] } : { repositories: [scope.name] },
      permissions,
      ...repeatable
    });
    return { value: data2.token, expires: Date.parse(data2.expires_at) - reserve };
  };
  return {
    granted,
    token: (installation, scope, purpose, rejected) => tokens(JSON.stringify([installation, scope, purpose]), rejected, async () => {
      const grant = await granted(installation);
      try {
        return await mint(installation, scope, permissionsFor(purpose, grant));
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== "upstream.refused") throw error;
        const now = await granted(installation, grant);
        if (JSON.stringify(now) === JSON.stringify(grant)) throw error;
        return mint(installation, scope, permissionsFor(purpose, now));
      }
    })
  };
}
function suspended(installation) {
  return new Problem("upstream.denied", "GitHub: the installation of the App is suspended", {
    file: `installation ${installation}`,
    next: "an owner of the account can lift the suspension"
  });
}

// app/github/connection.ts
var answerBytes = 32e6;
var mostAtOnce = 40;
var mostSiblings = 1e4;
function openConnections(settings, parts, timeoutMs) {
  const traffic = {
    budgets: parts.budgets,
    clock: parts.clock,
    writes: openSerial(),
    gate: openGate(mostAtOnce),
    answers: openAnswerCache(answerBytes),
    timeoutMs
  };
  const authorize = openAppToken(settings, parts.clock);
  const never = new AbortController().signal;
  const asApp = (installation) => openClient(traffic, settings.apiUrl, {
    installation,
    signal: never,
    scope: "app",
    authorize
  });
  const tokens = openTokens(asApp, parts.clock);
  const siblings = openHeld(mostSiblings, parts.clock);
  const bots = openHeld(1, parts.clock);
  return (signal) => {
    const clients = /* @__PURE__ */ new Map();
    const open2 = (installation, scope, purpose, until) => {
      const id = JSON.stringify([installation, scope, purpose]);
      const client = clients.get(id) ?? openClient(traffic, settings.apiUrl, senderOf(tokens, installation, scope, purpose, until));
      clients.set(id, client);
      return client;
    };
    return {
      app: settings.appId,
      siblings,
      now: parts.clock.now,
      bot: (installation) => bots("bot", void 0, async () => {
        const { data: data2 } = await asApp(installation).rest.apps.getAuthenticated();
        return { value: `${data2?.slug ?? ""}[bot]`, expires: Number.POSITIVE_INFINITY };
      }),
      client: ({ installation, id }, purpose) => open2(installation, { id }, purpose, signal),
      clientByName: (installation, name, purpose) => open2(installation, { name }, purpose, never)
    };
  };
}
function senderOf(tokens, installation, scope, purpose, signal) {
  return {
    installation,
    signal,
    scope: JSON.stringify([scope, purpose]),
    authorize: async (rejected) => `token ${await tokens.token(installation, scope, purpose, rejected?.replace(/^token /, ""))}`
  };
}

// app/github/files/blob-store.ts
import { createHash } from "node:crypto";
function openBlobStore(bytes) {
  const cache = openBoundedCache(bytes, ({ text: text4 }) => (text4?.length ?? 0) + 200);
  return {
    get: (installation, sha2) => cache.get(`${installation} ${sha2}`),
    set: (installation, sha2, blob) => cache.set(`${installation} ${sha2}`, blob)
  };
}
function blobOf(bytes) {
  return { text: bytes.includes(0) ? null : bytes.toString("utf8") };
}
function hasHash(bytes, sha2) {
  const hash = createHash(sha2.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === sha2;
}

// app/github/files/limits.ts
var fileLimits = {
  files: 2e4,
  totalBytes: 64e6,
  fileBytes: 5e6,
  otherBytes: 512e3,
  entries: 1e6,
  treeRequests: 300,
  archiveBytes: 5e8,
  unpackedBytes: 1e9,
  singly: 40,
  named: 500
};

// app/github/files/amount.ts
function amount(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Math.round(bytes / 1e5) / 10} MB`;
}

// app/github/files/path-kind.ts
var own = /(?:\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json|tfcomponent\.hcl|tfdeploy\.hcl|tftest\.hcl|hcl|rego)|(?:^|\/)\.plumbline\.ya?ml|(?:^|\/)\.terraform-version)$/i;
var data = /(?:\.(?:ya?ml|json|tpl|tftpl|tmpl|j2|txt|sh|bash|ps1|psm1|cmd|bat|pem|crt|cer|pub|csv|xml|toml|ini|conf|cfg|cnf|properties|env|sql|graphql)|(?:^|\/)(?:CODEOWNERS|Dockerfile))$/i;
var binary = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|svgz|pdf|docx?|xlsx?|pptx?|odt|zip|jar|war|gz|tgz|bz2|xz|zst|br|7z|rar|tar|rpm|deb|apk|dmg|iso|img|exe|dll|so|dylib|a|o|obj|lib|class|pyc|pyo|wasm|node|bin|dat|db|sqlite3?|parquet|avro|orc|mp[34]|m4[av]|mov|avi|mkv|webm|wav|flac|ogg|woff2?|ttf|otf|eot|p12|pfx|jks|keystore|der|gpg|tfstate|tfplan|lockb|map|snap)$/i;
var toolFolder = /(?:^|\/)(?:\.git|\.terraform|\.terragrunt-cache|node_modules|\.venv|__pycache__)\//;
function kindOfPath(path) {
  if (toolFolder.test(path)) return "never";
  if (own.test(path)) return "terraform";
  if (data.test(path)) return "data";
  return binary.test(path) || /\.tfstate(?:\.|$)/i.test(path) ? "never" : "code";
}

// app/github/files/choose-files.ts
function chooseFiles(entries2, limits2) {
  const skipped = [];
  const candidates = [];
  const inTerraform = foldersOfTerraform(entries2);
  for (const entry of entries2) {
    const kind = kindOfPath(entry.path);
    if (kind === "never") continue;
    if (entry.mode === "160000") {
      skipped.push({ what: entry.path, why: "a submodule, which is not entered" });
    } else if (entry.mode === "120000") {
      skipped.push({ what: entry.path, why: "a symbolic link, which is not followed" });
    } else {
      const most3 = kind === "terraform" ? limits2.fileBytes : limits2.otherBytes;
      const counts = kind === "terraform" || inTerraform(entry.path);
      if (entry.size <= most3 && (counts || kind === "data")) candidates.push({ entry, first: kind === "terraform" });
      else if (counts) {
        skipped.push({ what: entry.path, why: `too large: ${amount(entry.size)}, of at most ${amount(most3)}` });
      }
    }
  }
  candidates.sort(
    (a, b) => Number(b.first) - Number(a.first) || a.entry.size - b.entry.size || byPath(a.entry, b.entry)
  );
  const wanted2 = [];
  let bytes = 0;
  for (const { entry } of candidates) {
    if (wanted2.length >= limits2.files) {
      skipped.push({ what: entry.path, why: `too many files: more than ${limits2.files}` });
    } else if (bytes + entry.size > limits2.totalBytes) {
      skipped.push({ what: entry.path, why: `too much: more than ${amount(limits2.totalBytes)} in all` });
    } else {
      bytes += entry.size;
      wanted2.push(entry);
    }
  }
  return { wanted: wanted2.sort(byPath), skipped };
}
function foldersOfTerraform(entries2) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path } of entries2) {
    if (/\.(?:tf|tofu|tf\.json|tofu\.json)$/i.test(path)) folders.add(parentOf(path));
  }
  const known = /* @__PURE__ */ new Map([["", folders.has("")]]);
  const within2 = (folder) => {
    const trail = [];
    let at2 = folder;
    while (!known.has(at2)) {
      trail.push(at2);
      at2 = parentOf(at2);
    }
    let answer = known.get(at2) === true;
    for (const inner of trail.reverse()) {
      answer = answer || folders.has(inner);
      known.set(inner, answer);
    }
    return answer;
  };
  return (path) => within2(parentOf(path));
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function byPath(left2, right) {
  return left2.path < right.path ? -1 : left2.path > right.path ? 1 : 0;
}

// app/github/files/fetch-blobs.ts
import { createGunzip } from "node:zlib";

// app/github/concurrently.ts
async function concurrently(items2, most3, run) {
  let next = 0;
  let failed2 = false;
  const work2 = async () => {
    while (!failed2) {
      const at2 = next++;
      const item = items2[at2];
      if (at2 >= items2.length || item === void 0) return;
      try {
        await run(item);
      } catch (error) {
        failed2 = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most3, items2.length) }, work2));
}

// app/github/download/hosts.ts
var knownHosts = ["github.com", "githubusercontent.com", "blob.core.windows.net", "ghe.com"];
function allowedDownload(location, apiUrl, furtherHosts) {
  const api = new URL(apiUrl);
  const url = URL.canParse(location, api.href) ? new URL(location, api.href) : void 0;
  if (url === void 0 || url.username !== "" || url.password !== "") throw refused(url);
  if (isLoopback(api.hostname)) {
    if (!isLoopback(url.hostname)) throw refused(url);
    return url;
  }
  const base = api.hostname.replace(/^api\./, "");
  const hosts = [base, ...furtherHosts, ...base === "github.com" || base.endsWith(".ghe.com") ? knownHosts : []];
  const isKnown = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (!isKnown || url.protocol !== "https:") throw refused(url);
  return url;
}
function isLoopback(host) {
  return host === "127.0.0.1" || host === "[::1]" || host === "localhost";
}
function refused(url) {
  return new Problem("upstream.unexpected", "GitHub: a download leads to a host that is not known", {
    found: url === void 0 ? "no URL" : `${url.protocol}//${url.hostname}`,
    wanted: "a host of this GitHub, over https",
    next: "where your Enterprise Server keeps artifacts elsewhere, name that host in the settings"
  });
}

// app/github/download/download.ts
var mostHops = 3;
var TooLarge = class extends Error {
};
async function* download(places, request) {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(places.timeoutMs)]);
  try {
    const response = await follow(places, request.location, signal);
    let bytes = 0;
    for await (const piece of response.body ?? []) {
      bytes += piece.length;
      if (bytes > request.maxBytes) throw new TooLarge(`more than ${request.maxBytes} bytes`);
      yield piece;
    }
  } catch (error) {
    request.signal.throwIfAborted();
    if (error instanceof Problem || error instanceof TooLarge) throw error;
    throw new Problem("upstream.unavailable", "GitHub: a download broke off", {
      found: signal.aborted ? "it did not end in time" : "the connection broke",
      next: "it is tried again"
    });
  }
}
async function follow(places, location, signal) {
  let url = allowedDownload(location, places.apiUrl, places.furtherHosts);
  for (let hop = 0; hop <= mostHops; hop++) {
    const response = await fetch(url, { redirect: "manual", signal, headers: { "user-agent": "plumbline" } });
    if (response.status === 200) return response;
    await response.body?.cancel();
    const next = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || next === null) throw failed(response.status);
    url = allowedDownload(new URL(next, url).href, places.apiUrl, places.furtherHosts);
  }
  throw failed(310);
}
function failed(status) {
  const gone = status === 404 || status === 410 || status === 403;
  return new Problem(gone ? "upstream.missing" : "upstream.unavailable", "GitHub: a download cannot be had", {
    found: String(status),
    next: gone ? "it expired or was deleted" : "it is tried again"
  });
}

// app/github/files/tar.ts
var TarError = class extends Error {
};
var block = 512;
var longestRecord = 65536;
async function* readTar(pieces, request) {
  const source = openSource(pieces, request.maxBytes);
  let name;
  for (let entries2 = 0; ; entries2++) {
    if (entries2 > request.maxEntries) throw new TarError(`more than ${request.maxEntries} entries`);
    const header = await source.take(block);
    if (header === void 0 || header.every((byte) => byte === 0)) return;
    const { path, size, type } = readHeader(header);
    const padded = Math.ceil(size / block) * block;
    if (type === "x" || type === "L") {
      if (size > longestRecord) throw new TarError("a name that is too long");
      const record = await source.need(padded);
      name = (type === "x" ? paxPath(record.subarray(0, size)) : text(record.subarray(0, size))) ?? name;
      continue;
    }
    const whole = name ?? path;
    const isFile = type === "0" || type === "";
    if (type !== "g") name = void 0;
    if (isFile && request.wants(whole, size)) {
      const content = await source.need(padded);
      yield { path: whole, bytes: content.subarray(0, size) };
    } else {
      await source.skip(padded);
    }
  }
}
function readHeader(header) {
  let sum = 0;
  for (let at2 = 0; at2 < block; at2++) sum += at2 >= 148 && at2 < 156 ? 32 : header[at2] ?? 0;
  if (sum !== octal(header.subarray(148, 156))) throw new TarError("a header whose checksum is wrong");
  const prefix = text(header.subarray(257, 262)) === "ustar" ? text(header.subarray(345, 500)) : "";
  const name = text(header.subarray(0, 100));
  return {
    path: prefix === "" ? name : `${prefix}/${name}`,
    size: octal(header.subarray(124, 136)),
    type: text(header.subarray(156, 157))
  };
}
function octal(field) {
  const digits = text(field).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw new TarError("a header with something else where a number should be");
  return Number.parseInt(digits, 8);
}
function text(field) {
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? field.length : end);
}
function paxPath(record) {
  let path;
  for (let at2 = 0; at2 < record.length; ) {
    const space = record.indexOf(32, at2);
    const length = space < 0 ? Number.NaN : Number(record.toString("latin1", at2, space));
    if (!Number.isInteger(length) || length < 5 || at2 + length > record.length) throw new TarError("a broken record");
    const field = record.toString("utf8", space + 1, at2 + length - 1);
    if (field.startsWith("path=")) path = field.slice("path=".length);
    at2 += length;
  }
  return path;
}
function openSource(pieces, maxBytes) {
  const iterator = pieces[Symbol.asyncIterator]();
  let held = [];
  let available = 0;
  let total = 0;
  const more = async () => {
    const next = await iterator.next();
    if (next.done === true) return false;
    total += next.value.length;
    if (total > maxBytes) throw new TarError(`more than ${maxBytes} bytes`);
    held.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
    available += next.value.length;
    return true;
  };
  const pull = (length) => {
    const whole = held.length === 1 && held[0] !== void 0 ? held[0] : Buffer.concat(held);
    held = whole.length === length ? [] : [whole.subarray(length)];
    available -= length;
    return whole.subarray(0, length);
  };
  const take = async (length) => {
    while (available < length) {
      if (await more()) continue;
      if (available === 0) return void 0;
      throw new TarError("an archive that ends early");
    }
    return pull(length);
  };
  const need = async (length) => {
    const bytes = length === 0 ? Buffer.alloc(0) : await take(length);
    if (bytes === void 0) throw new TarError("an archive that ends early");
    return Buffer.from(bytes);
  };
  return {
    take,
    need,
    async skip(length) {
      let left2 = length;
      while (left2 > available) {
        left2 -= available;
        held = [];
        available = 0;
        if (!await more()) throw new TarError("an archive that ends early");
      }
      if (left2 > 0) pull(left2);
    }
  };
}

// app/github/files/fetch-blobs.ts
var atOnce = 10;
function fetchSingly(fetch2, entries2) {
  const { client, repository: repository2 } = fetch2;
  return concurrently(entries2, atOnce, async ({ sha: sha2, path }) => {
    const { data: data2 } = await client.rest.git.getBlob({ owner: repository2.owner, repo: repository2.name, file_sha: sha2 });
    const bytes = Buffer.from(data2.content, data2.encoding === "base64" ? "base64" : "utf8");
    if (!hasHash(bytes, sha2)) {
      throw new Problem("upstream.unexpected", "GitHub: a file is not what its hash says", { file: path, found: sha2 });
    }
    fetch2.keep(sha2, bytes);
  });
}
async function fetchArchive(fetch2, entries2) {
  const { client, repository: repository2, limits: limits2, commit: commit2 } = fetch2;
  const wanted2 = new Map(entries2.map((entry) => [entry.path, entry]));
  const location = await archiveLocation(client, repository2, commit2);
  const gunzip2 = createGunzip();
  const pieces = download(fetch2.places, { location, maxBytes: limits2.archiveBytes, signal: client.sender.signal });
  const feeding = feed(pieces, gunzip2);
  const insideTop = (path) => path.slice(path.indexOf("/") + 1);
  try {
    const files = readTar(gunzip2, {
      wants: (path, size) => wanted2.get(insideTop(path))?.size === size,
      maxEntries: limits2.entries,
      maxBytes: limits2.unpackedBytes
    });
    for await (const { path, bytes } of files) {
      const entry = wanted2.get(insideTop(path));
      if (entry !== void 0 && hasHash(bytes, entry.sha)) fetch2.keep(entry.sha, bytes);
    }
  } catch (error) {
    client.sender.signal.throwIfAborted();
    if (!(error instanceof TarError) && !(error instanceof TooLarge) && !isOfZlib(error)) throw error;
  } finally {
    gunzip2.destroy();
    await feeding;
  }
}
async function feed(pieces, gunzip2) {
  try {
    for await (const piece of pieces) {
      if (gunzip2.destroyed) return;
      if (!gunzip2.write(piece)) await drained(gunzip2);
    }
    gunzip2.end();
  } catch (error) {
    gunzip2.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}
function drained(stream) {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done);
      stream.off("close", done);
      resolve();
    };
    stream.once("drain", done);
    stream.once("close", done);
  });
}
function isOfZlib(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
async function archiveLocation(client, repository2, commit2) {
  const { headers, status } = await client.request("GET /repos/{owner}/{repo}/tarball/{ref}", {
    owner: repository2.owner,
    repo: repository2.name,
    ref: commit2,
    request: { redirect: "manual" }
  });
  if (headers.location !== void 0) return headers.location;
  throw new Problem("upstream.unexpected", "GitHub: there is no archive of the commit", { found: String(status) });
}

// app/github/files/list-tree.ts
var atOnce2 = 8;
async function listTree(client, repository2, commit2, limits2) {
  const entries2 = [];
  const skipped = [];
  const ask2 = async (sha2, recursive) => {
    const { data: data2 } = await client.rest.git.getTree({
      owner: repository2.owner,
      repo: repository2.name,
      tree_sha: sha2,
      ...recursive ? { recursive: "1" } : {}
    });
    return data2;
  };
  let requests = 0;
  const listed = async (folder) => {
    if (requests >= limits2.treeRequests || entries2.length >= limits2.entries) {
      skipped.push({ what: folder.path === "" ? "." : folder.path, why: "the tree has too many folders and files" });
      return [];
    }
    requests += 1;
    const whole = await ask2(folder.sha, true);
    if (!whole.truncated) {
      for (const item of whole.tree) addFile(entries2, folder, item);
      return [];
    }
    requests += 1;
    const shallow = await ask2(folder.sha, false);
    if (shallow.truncated) {
      skipped.push({ what: folder.path === "" ? "." : folder.path, why: "the folder has too many files" });
    }
    for (const item of shallow.tree) addFile(entries2, folder, item);
    return shallow.tree.map(({ type, path = "", sha: sha2 }) => ({ type, path: inside(folder, path), sha: sha2 })).filter(({ type, path }) => type === "tree" && kindOfPath(`${path}/main.tf`) !== "never");
  };
  for (let level = [{ path: "", sha: commit2 }]; level.length > 0; ) {
    const next = [];
    await concurrently(level, atOnce2, async (folder) => {
      next.push(...await listed(folder));
    });
    level = next;
  }
  return { entries: entries2.sort(byPath), skipped };
}
function addFile(entries2, folder, { path, mode, type, sha: sha2, size }) {
  if (path === void 0 || mode === void 0 || sha2 === void 0 || type === "tree") return;
  entries2.push({ path: inside(folder, path), mode, sha: sha2, size: size ?? 0 });
}
function inside(folder, path) {
  return folder.path === "" ? path : `${folder.path}/${path}`;
}

// app/github/files/commit-files.ts
var mostSingly = 1e3;
var largeTree = 4e8;
async function readCommitFiles({ client, places, blobs, limits: limits2 }, repository2, commit2) {
  const { entries: entries2, skipped: unlisted } = await listTree(client, repository2, commit2, limits2);
  const { wanted: wanted2, skipped } = chooseFiles(entries2, limits2);
  const { installation } = repository2;
  const found = /* @__PURE__ */ new Map();
  for (const { sha: sha2 } of wanted2) {
    const known = blobs.get(installation, sha2);
    if (known !== void 0) found.set(sha2, known);
  }
  const keep3 = (sha2, bytes) => {
    const blob = blobOf(bytes);
    found.set(sha2, blob);
    blobs.set(installation, sha2, blob);
  };
  const fetch2 = { client, places, repository: repository2, commit: commit2, limits: limits2, keep: keep3 };
  const missing = () => [
    ...new Map(wanted2.filter(({ sha: sha2 }) => !found.has(sha2)).map((entry) => [entry.sha, entry])).values()
  ];
  const first = missing();
  const treeBytes = entries2.reduce((sum, { size }) => sum + size, 0);
  const isLarge = treeBytes > largeTree && first.length <= mostSingly;
  if (first.length > limits2.singly && !isLarge)
    await fetchArchive(
      fetch2,
      wanted2.filter(({ sha: sha2 }) => !found.has(sha2))
    );
  const left2 = missing();
  await fetchSingly(fetch2, left2.slice(0, mostSingly));
  const files = /* @__PURE__ */ new Map();
  const unread = [];
  for (const { path, sha: sha2, size } of wanted2) {
    const blob = found.get(sha2);
    if (blob === void 0)
      unread.push({ what: path, why: `not in the archive of the commit, which is too large (${amount(size)})` });
    else if (blob.text === null) unread.push({ what: path, why: "not text" });
    else files.set(path, blob.text);
  }
  return { commit: commit2, files, skipped: named([...unlisted, ...skipped, ...unread], limits2.named) };
}
function named(skipped, most3) {
  if (skipped.length <= most3) return skipped;
  return [...skipped.slice(0, most3), { what: `${skipped.length - most3} more`, why: "for the same reasons" }];
}

// app/github/read/artifacts.ts
import { createHash as createHash2 } from "node:crypto";

// app/github/read/name-glob.ts
function matchesName(glob, name) {
  const [first = "", ...rest] = glob.split("*");
  const last = rest.pop();
  if (last === void 0) return name === first;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, from);
    if (found < 0 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}

// app/github/read/pulls.ts
async function readPull(client, repository2, number2) {
  const answer = await orMissing(client.rest.pulls.get({ ...at(repository2), pull_number: number2 }));
  return answer === void 0 ? void 0 : pullOf(answer.data, repository2);
}
var pagesOfOpen = 5;
async function pullsOf(client, repository2, sha2) {
  const isWanted = (pull) => pull.state === "open" && pull.head.sha === sha2 && pull.base.repo.id === repository2.id;
  const named3 = await orRefused(
    orMissing(
      client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...at(repository2),
        commit_sha: sha2,
        per_page: 100
      })
    )
  );
  const direct = (named3 ?? []).filter(isWanted);
  if (direct.length > 0) return direct.map((pull) => pullOf(pull, repository2));
  const found = [];
  let pages2 = 0;
  const open2 = { ...at(repository2), state: "open", sort: "updated", direction: "desc", per_page: 100 };
  for await (const { data: data2 } of client.paginate.iterator(client.rest.pulls.list, open2)) {
    found.push(...data2.filter(isWanted).map((pull) => pullOf(pull, repository2)));
    pages2 += 1;
    if (pages2 >= pagesOfOpen) break;
  }
  return found;
}
async function mergeBase(client, repository2, base, head) {
  const compare = (page) => client.rest.repos.compareCommitsWithBasehead({
    ...at(repository2),
    basehead: `${base}...${head}`,
    per_page: 1,
    page
  });
  const { data: data2 } = await orMissing(compare(2)) ?? await compare(1);
  return data2.merge_base_commit.sha;
}
async function headOf(client, repository2, branch2) {
  const answer = await orMissing(client.rest.git.getRef({ ...at(repository2), ref: `heads/${branch2}` }));
  return answer?.data.object.sha;
}
function at({ owner, name }) {
  return { owner, repo: name };
}
function pullOf(pull, repository2) {
  return {
    number: pull.number,
    state: pull.state === "open" ? "open" : "closed",
    draft: pull.draft === true,
    // A fork that was deleted leaves no repository behind.
    head: { sha: pull.head.sha, ref: pull.head.ref, fork: pull.head.repo?.id !== repository2.id },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    author: pull.user?.login ?? "ghost"
  };
}

// app/github/read/zip.ts
import { fromBuffer } from "yauzl";
var ZipRefusal = class extends Error {
};
var zipLimits = { entries: 1e3, bytes: 4e8, ratio: 300, nameLength: 500 };
var smallFile = 1e6;
async function readZip(bytes, limits2 = zipLimits) {
  const zip = await open(bytes);
  if (zip.entryCount > limits2.entries) throw new ZipRefusal(`${zip.entryCount} entries, of at most ${limits2.entries}`);
  const files = /* @__PURE__ */ new Map();
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    const refusal2 = refusalOf(entry, limits2);
    if (refusal2 !== void 0) throw new ZipRefusal(`${JSON.stringify(entry.fileName.slice(0, 200))}: ${refusal2}`);
    if (entry.fileName.endsWith("/")) continue;
    if (files.has(entry.fileName)) throw new ZipRefusal(`${JSON.stringify(entry.fileName)} is in it twice`);
    total += entry.uncompressedSize;
    if (total > limits2.bytes) throw new ZipRefusal(`more than ${limits2.bytes} bytes unpacked`);
    files.set(entry.fileName, await contentOf(zip, entry));
  }
  return files;
}
var options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, decodeStrings: true };
function open(bytes) {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, options, (error, zip) => error === null ? resolve(zip) : reject(broken(error)));
  });
}
async function* entriesOf(zip) {
  for (; ; ) {
    const entry = await new Promise((resolve, reject) => {
      const settle3 = (act) => {
        zip.removeAllListeners();
        act();
      };
      zip.once("entry", (found) => settle3(() => resolve(found)));
      zip.once("end", () => settle3(() => resolve(void 0)));
      zip.once("error", (error) => settle3(() => reject(broken(error))));
      zip.readEntry();
    });
    if (entry === void 0) return;
    yield entry;
  }
}
function refusalOf(entry, limits2) {
  const type = entry.externalFileAttributes >>> 16 & 61440;
  const size = entry.uncompressedSize;
  if (entry.fileName.length > limits2.nameLength) return "a name that is too long";
  if (new RegExp("\\p{Cc}", "u").test(entry.fileName)) return "a name with control characters";
  if (type === 40960) return "a symbolic link";
  if (type !== 0 && type !== 32768 && type !== 16384) return "neither a file nor a folder";
  if (entry.isEncrypted()) return "encrypted";
  if (size > limits2.bytes) return `${size} bytes unpacked, of at most ${limits2.bytes}`;
  if (size > smallFile && size > entry.compressedSize * limits2.ratio) return `packed more than ${limits2.ratio} times`;
  return void 0;
}
function contentOf(zip, entry) {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(broken(error));
      const pieces = [];
      stream.on("data", (piece) => pieces.push(piece));
      stream.on("error", (cause) => reject(broken(cause)));
      stream.on("end", () => resolve(Buffer.concat(pieces)));
    });
  });
}
function broken(error) {
  return new ZipRefusal(`not a plain archive: ${error.message.slice(0, 200)}`);
}

// app/github/read/artifacts.ts
var largestArtifact = 2e8;
var mostArtifacts = 50;
var events = /* @__PURE__ */ new Set(["pull_request", "merge_group", "push", "workflow_dispatch"]);
async function readArtifacts(client, places, repository2, head, wanted2) {
  const trusted = [];
  const refused2 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const run of await runsOf(client, repository2, head, wanted2.workflows)) {
    const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
      ...at(repository2),
      run_id: run.id,
      per_page: 100
    });
    for (const artifact of listed.sort((a, b) => b.id - a.id)) {
      const key = JSON.stringify([workflowOf(run), artifact.name]);
      if (!wanted2.names.some((glob) => matchesName(glob, artifact.name)) || seen.has(key)) continue;
      seen.add(key);
      const what = `${artifact.name} of ${workflowOf(run)}, run ${run.id}`;
      if (trusted.length + refused2.length >= mostArtifacts) {
        refused2.push({ what, why: `more than ${mostArtifacts} artifacts` });
        continue;
      }
      const why = refusalOf2(artifact, head);
      const content = why ?? await contentOf2(client, places, repository2, artifact);
      if (typeof content === "string") refused2.push({ what, why: content });
      else
        trusted.push({
          name: artifact.name,
          run: run.id,
          workflow: workflowOf(run),
          ...content,
          advisory: isForeign(run)
        });
    }
  }
  return { trusted, refused: refused2 };
}
async function runsOf(client, repository2, head, workflows) {
  if (workflows.length === 0) return [];
  const runs = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
    ...at(repository2),
    head_sha: head,
    per_page: 100
  });
  const isListed = (run) => {
    const path = workflowOf(run);
    return workflows.some((workflow) => path === workflow || path === `.github/workflows/${workflow}`);
  };
  return runs.filter(
    (run) => run.head_sha === head && run.repository.id === repository2.id && events.has(run.event) && isListed(run)
  ).sort((a, b) => b.id - a.id);
}
function workflowOf({ path }) {
  return path.replace(/@.*$/s, "");
}
function isForeign({ head_repository: head, repository: repository2 }) {
  return head?.id !== repository2.id;
}
function refusalOf2({ expired, size_in_bytes: size, digest, workflow_run: run }, head) {
  if (expired) return "it expired";
  if (size > largestArtifact) return `${size} bytes, of at most ${largestArtifact}`;
  if (run?.head_sha !== head) return "it belongs to another commit";
  if (!digest) return "GitHub recorded no digest: upload it with actions/upload-artifact@v4 or newer";
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? void 0 : "its digest is no SHA-256";
}
async function contentOf2(client, places, repository2, artifact) {
  const answer = await orMissing(
    client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
      ...at(repository2),
      artifact_id: artifact.id,
      archive_format: "zip",
      request: { redirect: "manual" }
    })
  );
  const location = answer?.headers.location;
  if (location === void 0) return "it expired or was deleted";
  const pieces = [];
  try {
    const request = { location, maxBytes: largestArtifact, signal: client.sender.signal };
    for await (const piece of download(places, request)) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const digest = createHash2("sha256").update(bytes).digest("hex");
    if (`sha256:${digest}` !== artifact.digest) return "its bytes are not those whose digest GitHub recorded";
    return { digest, files: await readZip(bytes) };
  } catch (error) {
    if (error instanceof ZipRefusal) return error.message;
    if (error instanceof TooLarge) return "it is larger than GitHub says";
    if (error instanceof Problem && error.code === "upstream.missing") return "it expired or was deleted";
    throw error;
  }
}

// app/github/read/people.ts
var builtIn = /* @__PURE__ */ new Set(["admin", "maintain", "write", "triage", "read", "none"]);
var mayWrite = /* @__PURE__ */ new Set(["admin", "maintain", "write"]);
async function roleOf(client, repository2, login2) {
  const answer = await orMissing(
    client.rest.repos.getCollaboratorPermissionLevel({ ...at(repository2), username: login2 })
  );
  if (answer === void 0) return "none";
  const { role_name: role, permission } = answer.data;
  if (builtIn.has(role)) return role;
  return builtIn.has(permission) ? permission : "none";
}
async function approvals(client, repository2, pull, head) {
  const reviews = await client.paginate(client.rest.pulls.listReviews, {
    ...at(repository2),
    pull_number: pull,
    per_page: 100
  });
  const latest = /* @__PURE__ */ new Map();
  for (const { user, state, commit_id: commit2 } of reviews) {
    if (user === null || state === "COMMENTED" || state === "PENDING") continue;
    latest.set(user.login, state === "APPROVED" && commit2 === head);
  }
  const names = [...latest].filter(([, approves]) => approves).map(([login2]) => login2);
  const allowed = /* @__PURE__ */ new Set();
  await concurrently(names, 5, async (login2) => {
    if (mayWrite.has(await roleOf(client, repository2, login2))) allowed.add(login2);
  });
  return names.filter((login2) => allowed.has(login2));
}

// app/github/read/sibling.ts
var holds = 5 * 6e4;
async function sibling(connection, repository2, name) {
  const { installation, owner } = repository2;
  const key = JSON.stringify([installation, owner, name]);
  const found = await connection.siblings(key, void 0, async () => {
    const client = connection.clientByName(installation, name, "read");
    const answer = await orRefused(orMissing(client.rest.repos.get({ owner, repo: name })));
    const value = answer === void 0 ? null : refOf(answer.data, installation);
    return {
      value: value?.owner.toLowerCase() === owner.toLowerCase() ? value : null,
      expires: connection.now() + holds
    };
  });
  return found ?? void 0;
}
function refOf(answer, installation) {
  return {
    installation,
    id: answer.id,
    owner: answer.owner.login,
    name: answer.name,
    defaultBranch: answer.default_branch
  };
}

// app/github/read/code-host.ts
function codeHost(connection, files) {
  const client = (repository2) => connection.client(repository2, "read");
  return {
    pull: (repository2, number2) => readPull(client(repository2), repository2, number2),
    pullsOf: (repository2, sha2) => pullsOf(client(repository2), repository2, sha2),
    mergeBase: (repository2, base, head) => mergeBase(client(repository2), repository2, base, head),
    headOf: (repository2, branch2) => headOf(client(repository2), repository2, branch2),
    files: (repository2, commit2) => readCommitFiles({ client: client(repository2), ...files }, repository2, commit2),
    sibling: (repository2, name) => sibling(connection, repository2, name),
    artifacts: (repository2, head, wanted2) => readArtifacts(client(repository2), files.places, repository2, head, wanted2),
    approvals: (repository2, pull, head) => approvals(client(repository2), repository2, pull, head),
    roleOf: (repository2, login2) => roleOf(client(repository2), repository2, login2)
  };
}

// app/github/say/annotations.ts
var batchSize = 50;
async function missingAnnotations(client, repository2, check, wanted2) {
  if (wanted2.length === 0) return [];
  const shown = await client.paginate(client.rest.checks.listAnnotations, {
    ...at(repository2),
    check_run_id: check.id,
    per_page: 100
  });
  const counts = /* @__PURE__ */ new Map();
  for (const annotation2 of shown) {
    const key = keyOf2(annotation2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return wanted2.filter((annotation2) => {
    const key = keyOf2(annotation2);
    const left2 = counts.get(key) ?? 0;
    if (left2 > 0) counts.set(key, left2 - 1);
    return left2 === 0;
  });
}
function keyOf2(annotation2) {
  const { path, start_line, end_line, annotation_level } = annotation2;
  return JSON.stringify([
    path,
    start_line,
    end_line,
    annotation2.start_column ?? null,
    annotation2.end_column ?? null,
    annotation_level,
    annotation2.title?.trim() ?? "",
    annotation2.message?.trim() ?? ""
  ]);
}

// app/github/say/fit.ts
var longestText = 65535;
var longestMessage = 65536;
var longestTitle = 255;
var longestComment = 65536;
var ending = "\n…";
function cut(text4, most3) {
  if (text4.length * 3 <= most3 || Buffer.byteLength(text4) <= most3) return text4;
  const bytes = Buffer.from(text4);
  let end = most3 - Buffer.byteLength(ending);
  while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end -= 1;
  return bytes.toString("utf8", 0, end) + ending;
}
function fitOutput({ title, summary, text: text4 }) {
  return {
    title: title.slice(0, longestTitle),
    summary: cut(summary, longestText),
    ...text4 === void 0 ? {} : { text: cut(text4, longestText) }
  };
}
function fitAnnotation(annotation2) {
  const { start_column, end_column, ...rest } = annotation2;
  const start3 = Math.max(1, rest.start_line);
  const end = Math.max(start3, rest.end_line);
  const hasColumns = start3 === end && start_column !== void 0 && end_column !== void 0 && end_column >= start_column;
  return {
    ...rest,
    start_line: start3,
    end_line: end,
    title: rest.title.slice(0, longestTitle),
    message: cut(rest.message, longestMessage),
    ...hasColumns ? { start_column, end_column } : {}
  };
}
function fitButtons(buttons) {
  return buttons.slice(0, 3).map(({ label, description, identifier }) => ({
    label: label.slice(0, 20),
    description: description.slice(0, 40),
    identifier: identifier.slice(0, 20)
  }));
}

// app/github/say/checks.ts
var mostBreaks = 3;
async function startCheck(client, app2, repository2, check, how) {
  const details2 = how.detailsUrl === void 0 ? {} : { details_url: how.detailsUrl };
  const find = async () => {
    const runs = (await runsOf2(client, app2, repository2, check.head)).filter(({ name }) => name === check.name);
    const known = runs.find(({ external_id: key }) => key === check.key);
    if (known !== void 0) return { ...check, id: known.id };
    const open2 = runs[0];
    if (open2 === void 0 || open2.status === "completed") return void 0;
    await client.rest.checks.update({
      ...at(repository2),
      check_run_id: open2.id,
      external_id: check.key,
      ...details2,
      ...repeatable
    });
    return { ...check, id: open2.id };
  };
  const create = async () => {
    const { data: data2 } = await client.rest.checks.create({
      ...at(repository2),
      name: check.name,
      head_sha: check.head,
      external_id: check.key,
      status: "in_progress",
      started_at: how.started,
      output: { title: how.title.slice(0, 255), summary: how.title },
      ...details2
    });
    return { ...check, id: data2.id };
  };
  const found = await find();
  if (found !== void 0) return found;
  try {
    return await create();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return await find() ?? create();
  }
}
async function showCheck(client, repository2, check, content, ending2) {
  const wanted2 = content.annotations.map(fitAnnotation);
  for (let breaks = 0; ; breaks++) {
    const { data: run } = await client.rest.checks.get({ ...at(repository2), check_run_id: check.id });
    if (run.status === "completed") return;
    const missing = run.output.annotations_count === 0 ? wanted2 : await missingAnnotations(client, repository2, check, wanted2);
    try {
      await sendBatches(client, repository2, check, content, missing, ending2);
      return;
    } catch (error) {
      if (!isUnavailable(error) || breaks >= mostBreaks) throw error;
    }
  }
}
async function sendBatches(client, repository2, check, content, missing, ending2) {
  const output = fitOutput(content);
  for (let from = 0; from === 0 || from < missing.length; from += batchSize) {
    const annotations = missing.slice(from, from + batchSize);
    const isLast = from + batchSize >= missing.length;
    await client.rest.checks.update({
      ...at(repository2),
      check_run_id: check.id,
      output: { ...output, ...annotations.length === 0 ? {} : { annotations } },
      actions: fitButtons(content.buttons),
      ...isLast && ending2 !== void 0 ? { status: "completed", conclusion: ending2.conclusion, completed_at: ending2.completed } : { status: "in_progress" },
      ...annotations.length === 0 ? repeatable : {}
    });
  }
}
async function cancelChecks(client, app2, repository2, head, how) {
  for (const { id, status } of await runsOf2(client, app2, repository2, head)) {
    if (status === "completed") continue;
    await client.rest.checks.update({
      ...at(repository2),
      check_run_id: id,
      status: "completed",
      conclusion: "cancelled",
      completed_at: how.completed,
      output: { title: how.title.slice(0, 255), summary: how.title },
      ...repeatable
    });
  }
}
async function runsOf2(client, app2, repository2, head) {
  const runs = await client.paginate(client.rest.checks.listForRef, {
    ...at(repository2),
    ref: head,
    app_id: app2,
    filter: "all",
    per_page: 100
  });
  return runs.filter((run) => run.app?.id === app2 && run.head_sha === head).sort((a, b) => b.id - a.id);
}
function isUnavailable(error) {
  return error instanceof Problem && error.code === "upstream.unavailable";
}

// app/github/say/comment-marker.ts
var before = "<!-- plumbline:v1 ";
var after = " -->";
function markerOf(body) {
  const end = body.indexOf(after);
  if (!body.startsWith(before) || end < 0 || end > 2e3) return void 0;
  try {
    const value = JSON.parse(body.slice(before.length, end));
    if (typeof value !== "object" || value === null || !("key" in value) || typeof value.key !== "string")
      return void 0;
    return {
      key: value.key,
      ..."digest" in value && typeof value.digest === "string" ? { digest: value.digest } : {}
    };
  } catch {
    return void 0;
  }
}
function marked(body, key) {
  if (markerOf(body)?.key === key) return body;
  const json = JSON.stringify({ key }).replace(/[-<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return `${before}${json}${after}
${body}`;
}

// app/github/say/comments.ts
async function stickyComment(client, app2, repository2, pull, comment2) {
  const body = cut(marked(comment2.body, comment2.key), longestComment);
  const find = async () => (await commentsOf(client, repository2, pull)).filter(
    (each) => isOurs(each, app2) && markerOf(each.body ?? "")?.key === comment2.key
  );
  let found = await find();
  if (found.length === 0 && comment2.onlyUpdate) return;
  if (found.length === 0) {
    try {
      await client.rest.issues.createComment({ ...at(repository2), issue_number: pull, body });
      return;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "upstream.unavailable") throw error;
      found = await find();
      if (found.length === 0) throw error;
    }
  }
  const [first, ...others] = found;
  if (first !== void 0 && !saysTheSame(first.body ?? "", body)) {
    await client.rest.issues.updateComment({ ...at(repository2), comment_id: first.id, body, ...repeatable });
  }
  if (others.length > 0)
    await foldAway(
      client,
      others.map(({ node_id: id }) => id)
    );
}
async function reply(client, app2, repository2, pull, body) {
  const fitting = cut(body, longestComment);
  const last = (await commentsOf(client, repository2, pull)).at(-1);
  if (last !== void 0 && isOurs(last, app2) && last.body === fitting) return;
  await client.rest.issues.createComment({ ...at(repository2), issue_number: pull, body: fitting });
}
async function react(client, repository2, comment2, content) {
  await client.rest.reactions.createForIssueComment({ ...at(repository2), comment_id: comment2, content, ...repeatable });
}
async function commentsOf(client, repository2, pull) {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...at(repository2),
    issue_number: pull,
    per_page: 100
  });
  return comments.sort((a, b) => a.id - b.id);
}
function isOurs({ performed_via_github_app: app2 }, ours) {
  return app2?.id === ours;
}
function saysTheSame(old, now) {
  if (old === now) return true;
  const digest = markerOf(now)?.digest;
  return digest !== void 0 && markerOf(old)?.digest === digest;
}
var areFolded = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }`;
var fold = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }`;
async function foldAway(client, ids) {
  const { nodes } = await client.graphql(areFolded, { ids: ids.slice(0, 100) }, true);
  for (const node of nodes) {
    if (node?.id !== void 0 && node.isMinimized === false) await client.graphql(fold, { id: node.id }, true);
  }
}

// app/github/say/branch.ts
import { createHash as createHash3 } from "node:crypto";
var mostRaces = 2;
async function writeBranch(client, repository2, wish) {
  for (let races = 1; ; races++) {
    const head = await headOf(client, repository2, wish.branch) ?? await createBranch(client, repository2, wish);
    if (head !== wish.onto && !await isOurs2(client, repository2, wish, head)) return { head, state: "kept" };
    if (await hasFiles(client, repository2, head, wish.files)) return { head, state: "unchanged" };
    try {
      return { head: await commit(client, repository2, wish, head), state: "written" };
    } catch (error) {
      const mayBeRace = error instanceof Problem && ["upstream.refused", "upstream.unavailable"].includes(error.code);
      if (!mayBeRace || races >= mostRaces) throw error;
    }
  }
}
async function createBranch(client, repository2, { branch: branch2, onto }) {
  try {
    const { data: data2 } = await client.rest.git.createRef({ ...at(repository2), ref: `refs/heads/${branch2}`, sha: onto });
    return data2.object.sha;
  } catch (error) {
    const made = await headOf(client, repository2, branch2);
    if (made === void 0) throw error;
    return made;
  }
}
async function isOurs2(client, repository2, { onto, bot }, head) {
  const comparison = await orMissing(
    client.rest.repos.compareCommitsWithBasehead({ ...at(repository2), basehead: `${onto}...${head}`, per_page: 100 })
  );
  if (comparison === void 0) return false;
  const { commits, total_commits: total } = comparison.data;
  return total === commits.length && commits.every(({ author }) => author?.login === bot);
}
async function hasFiles(client, repository2, head, files) {
  for (const [path, text4] of files) {
    const answer = await orMissing(client.rest.repos.getContent({ ...at(repository2), path, ref: head }));
    const sha2 = answer === void 0 || Array.isArray(answer.data) ? void 0 : answer.data.sha;
    if (sha2 === void 0 || sha2 !== blobHash(text4, sha2.length)) return false;
  }
  return true;
}
function blobHash(text4, length) {
  const bytes = Buffer.from(text4);
  const hash = createHash3(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
var mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
async function commit(client, repository2, wish, head) {
  const input = {
    branch: { repositoryNameWithOwner: `${repository2.owner}/${repository2.name}`, branchName: wish.branch },
    message: { headline: wish.title },
    expectedHeadOid: head,
    fileChanges: {
      additions: [...wish.files].map(([path, text4]) => ({ path, contents: Buffer.from(text4).toString("base64") }))
    }
  };
  const answer = await client.graphql(mutation, { input }, false);
  const oid = answer.createCommitOnBranch?.commit?.oid;
  if (oid === void 0) throw new Problem("upstream.unexpected", "GitHub: a commit has no hash", { file: wish.branch });
  return oid;
}

// app/github/say/propose.ts
async function proposeFiles(client, bot, repository2, proposal) {
  for (const path of proposal.files.keys()) checkPath(path);
  const known = await pullsFrom(client, repository2, proposal);
  const open2 = known.find(({ state: state2 }) => state2 === "open");
  const closed = known.find(({ state: state2, merged_at: merged }) => state2 === "closed" && !merged);
  if (open2 === void 0 && closed !== void 0) {
    return { number: closed.number, url: closed.html_url, state: "closed", verified: false };
  }
  const branch2 = await writeBranch(client, repository2, { ...proposal, bot: await bot() });
  if (open2 === void 0) checkMayOpen(branch2, proposal);
  const verified = await isVerified(client, repository2, branch2.head);
  if (open2 === void 0) {
    const pull = await openPull(client, repository2, proposal);
    return { number: pull.number, url: pull.html_url, state: "opened", verified };
  }
  const body = cut(proposal.body, longestComment);
  const isSame = open2.title === proposal.title && open2.body === body;
  if (branch2.state !== "kept" && !isSame) {
    const words3 = { title: proposal.title, body };
    await client.rest.pulls.update({ ...at(repository2), pull_number: open2.number, ...words3, ...repeatable });
  }
  const state = branch2.state === "kept" ? "kept" : branch2.state === "unchanged" && isSame ? "unchanged" : "updated";
  return { number: open2.number, url: open2.html_url, state, verified };
}
async function pullsFrom(client, repository2, { branch: branch2, base }) {
  const head = `${repository2.owner}:${branch2}`;
  const pulls2 = await client.paginate(client.rest.pulls.list, {
    ...at(repository2),
    head,
    base,
    state: "all",
    per_page: 100
  });
  return pulls2.filter((pull) => pull.head.ref === branch2).sort((a, b) => b.number - a.number);
}
async function openPull(client, repository2, proposal) {
  const { title, branch: head, base } = proposal;
  try {
    const body = cut(proposal.body, longestComment);
    const { data: data2 } = await client.rest.pulls.create({ ...at(repository2), title, head, base, body });
    return data2;
  } catch (error) {
    const made = (await pullsFrom(client, repository2, proposal)).find(({ state }) => state === "open");
    if (made === void 0) throw error;
    return made;
  }
}
function checkMayOpen({ state, head }, { branch: branch2, onto }) {
  if (state === "kept") {
    throw new Problem("upstream.refused", "the branch for a proposal holds commits of others", {
      file: branch2,
      next: "delete the branch, and ask again"
    });
  }
  if (head !== onto) return;
  throw new Problem("upstream.refused", "there is nothing to propose: the files are there already", { file: branch2 });
}
async function isVerified(client, repository2, sha2) {
  const answer = await orRefused(client.rest.repos.getCommit({ ...at(repository2), ref: sha2, per_page: 1 }));
  return answer?.data.commit.verification?.verified === true;
}
function checkPath(path) {
  const steps = path.split("/");
  const isPlain = path !== "" && steps.every((step) => step !== "" && step !== "." && step !== ".." && step !== ".git");
  if (isPlain && !/^\.github\/(?:workflows|actions)\//i.test(path)) return;
  throw new Problem("upstream.refused", "a file that the App does not write", {
    file: path.slice(0, 300),
    wanted: "a path inside the repository, outside of .github/workflows and .github/actions"
  });
}

// app/github/say/sarif.ts
import { promisify } from "node:util";
import { gzip } from "node:zlib";
var largest = 1e7;
var pauses2 = [1e3, 2e3, 4e3];
async function uploadSarif(client, clock, repository2, upload) {
  const packed = await promisify(gzip)(upload.sarif);
  if (packed.length > largest) return { state: "refused", why: `${packed.length} bytes packed, of at most ${largest}` };
  try {
    const { data: data2 } = await client.rest.codeScanning.uploadSarif({
      ...at(repository2),
      commit_sha: upload.sha,
      ref: upload.ref,
      sarif: packed.toString("base64")
    });
    return data2.id === void 0 ? { state: "processing", why: "" } : await watch(client, clock, repository2, data2.id);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const why = error.details.found ?? error.message;
    if (error.code === "upstream.denied" || error.code === "upstream.missing") return { state: "not-enabled", why };
    if (error.code === "upstream.refused") return { state: "refused", why };
    throw error;
  }
}
async function watch(client, clock, repository2, id) {
  for (const pause4 of pauses2) {
    const { data: data2 } = await client.rest.codeScanning.getSarif({ ...at(repository2), sarif_id: id });
    if (data2.processing_status === "complete") return { state: "taken", why: "" };
    if (data2.processing_status === "failed")
      return { state: "refused", why: (data2.errors ?? []).join("; ").slice(0, 1e3) };
    await clock.sleep(pause4, client.sender.signal);
  }
  return { state: "processing", why: "" };
}

// app/github/say/publisher.ts
function checkPublisher(connection, clock) {
  const { app: app2 } = connection;
  const client = (repository2) => connection.client(repository2, "report");
  const now = () => new Date(clock.now()).toISOString();
  return {
    start: (repository2, check, title, detailsUrl) => startCheck(client(repository2), app2, repository2, check, {
      title,
      started: now(),
      ...detailsUrl === void 0 ? {} : { detailsUrl }
    }),
    progress: (repository2, check, content) => showCheck(client(repository2), repository2, check, content),
    complete: (repository2, check, conclusion, content) => showCheck(client(repository2), repository2, check, content, { conclusion, completed: now() }),
    cancel: (repository2, head, title) => cancelChecks(client(repository2), app2, repository2, head, { title, completed: now() }),
    comment: (repository2, pull, key, body, onlyUpdate = false) => stickyComment(client(repository2), app2, repository2, pull, { key, body, onlyUpdate }),
    reply: (repository2, pull, body) => reply(client(repository2), app2, repository2, pull, body),
    react: (repository2, comment2, reaction) => react(client(repository2), repository2, comment2, reaction),
    uploadSarif: (repository2, upload) => uploadSarif(client(repository2), clock, repository2, upload),
    proposeFiles: (repository2, proposal) => {
      const bot = () => connection.bot(repository2.installation);
      return proposeFiles(connection.client(repository2, "propose"), bot, repository2, proposal);
    }
  };
}

// app/github/github.ts
var bounds = {
  files: fileLimits,
  answerMs: 2e4,
  downloadMs: 12e4,
  blobBytes: 128e6
};
function openGithub(settings, parts, given = {}) {
  const { files: limits2, answerMs, downloadMs, blobBytes } = { ...bounds, ...given };
  const connect2 = openConnections(settings, parts, answerMs);
  const blobs = openBlobStore(blobBytes);
  const places = {
    apiUrl: settings.apiUrl,
    furtherHosts: settings.downloadHosts ?? [],
    timeoutMs: downloadMs
  };
  return {
    forJob(signal) {
      const connection = connect2(signal);
      return {
        host: codeHost(connection, { places, blobs, limits: limits2 }),
        publisher: checkPublisher(connection, parts.clock)
      };
    }
  };
}

// app/github/settings.ts
var machineClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  })
};

// app/github/webhook-command.ts
var longest2 = 1e3;
var most2 = 5;
function commandsIn(body) {
  const commands = [];
  let fence;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark?.startsWith(fence)) fence = void 0;
    } else if (mark !== void 0) {
      fence = mark;
    } else if (/^\/plumbline(?:\s|$)/.test(line)) {
      commands.push(line.trimEnd().slice(0, longest2));
      if (commands.length === most2) break;
    }
  }
  return commands;
}

// app/github/webhook-payload.ts
import { z } from "zod";
var number = z.int().positive();
var sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
var login = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/);
var branch = z.string().min(1).max(1e3);
var repository = z.object({
  id: number,
  name: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  owner: z.object({ login }),
  default_branch: branch
});
var named2 = z.object({ sender: z.object({ login }) });
var placed = z.object({ repository });
var pulls = z.array(z.object({ number, base: z.object({ repo: z.object({ id: number }) }) })).max(1e3);
var app = z.object({ id: number });
var envelope = z.object({
  action: z.string().max(100).optional(),
  installation: z.object({ id: number }).nullish()
});
var pullRequest = placed.extend({
  pull_request: z.object({ number, head: z.object({ sha }) }),
  before: sha.optional(),
  changes: z.object({ base: z.unknown() }).partial().optional()
});
var checkSuite = placed.extend(named2.shape).extend({
  check_suite: z.object({ head_sha: sha, app, pull_requests: pulls })
});
var checkRun = placed.extend(named2.shape).extend({
  check_run: z.object({ head_sha: sha, app, pull_requests: pulls }),
  requested_action: z.object({ identifier: z.string().min(1).max(20) }).optional()
});
var mergeGroup = placed.extend({
  merge_group: z.object({ head_sha: sha, head_ref: branch, base_sha: sha, base_ref: branch })
});
var push = placed.extend({ ref: branch, after: sha, deleted: z.boolean() });
var workflowRun = placed.extend({
  workflow_run: z.object({ id: number, head_sha: sha, event: z.string().max(100) })
});
var issueComment = placed.extend({
  sender: z.object({ login, type: z.string().max(100) }),
  issue: z.object({ number, pull_request: z.unknown().optional() }),
  comment: z.object({ id: number, body: z.string().max(1e6) })
});

// app/github/webhook.ts
var recheckButton = "recheck";
function jobsFor(headers, payload, app2) {
  const { action = null, installation } = read(envelope, payload, headers.event);
  const delivery = {
    id: headers.id,
    event: headers.event,
    action,
    installation: installation?.id ?? null,
    received: headers.received
  };
  const jobsOf = handlers.get(headers.event);
  if (jobsOf === void 0 || !installation) return { delivery, jobs: [] };
  return { delivery, jobs: jobsOf({ installation: installation.id, action: action ?? "", payload, app: app2 }) };
}
var handlers = /* @__PURE__ */ new Map([
  ["pull_request", onPullRequest],
  ["check_suite", onCheckSuite],
  ["check_run", onCheckRun],
  ["merge_group", onMergeGroup],
  ["push", onPush],
  ["workflow_run", onWorkflowRun],
  ["issue_comment", onIssueComment],
  ["installation", onInstallation],
  ["installation_repositories", onInstallation]
]);
var changesOfPull = /* @__PURE__ */ new Set(["opened", "synchronize", "reopened", "ready_for_review"]);
function onPullRequest(source) {
  const edited = source.action === "edited";
  if (!edited && !changesOfPull.has(source.action)) return [];
  const { repository: repository2, pull_request: pull, changes: changes2, before: before3 } = read(pullRequest, source.payload, "pull_request");
  if (edited && changes2?.base === void 0) return [];
  const how = { again: false, supersedes: true, ...before3 === void 0 ? {} : { before: before3 } };
  return [reviewPull(refOf2(source, repository2), pull.number, pull.head.sha, how)];
}
function onCheckSuite(source) {
  const again = source.action === "rerequested";
  if (!again && source.action !== "requested") return [];
  const { repository: repository2, check_suite: suite, sender } = read(checkSuite, source.payload, "check_suite");
  if (suite.app.id !== source.app) return [];
  const ref = refOf2(source, repository2);
  const own2 = suite.pull_requests.filter(({ base }) => base.repo.id === ref.id);
  if (own2.length === 0 && again) return [button(ref, suite.head_sha, sender.login, recheckButton)];
  return own2.map(({ number: number2 }) => reviewPull(ref, number2, suite.head_sha, { again, supersedes: again }));
}
function onCheckRun(source) {
  if (source.action !== "rerequested" && source.action !== "requested_action") return [];
  const { repository: repository2, check_run: run, sender, requested_action: asked } = read(checkRun, source.payload, "check_run");
  if (run.app.id !== source.app) return [];
  const ref = refOf2(source, repository2);
  if (source.action === "requested_action") {
    return asked === void 0 ? [] : [button(ref, run.head_sha, sender.login, asked.identifier)];
  }
  const own2 = run.pull_requests.filter(({ base }) => base.repo.id === ref.id);
  if (own2.length === 0) return [button(ref, run.head_sha, sender.login, recheckButton)];
  return own2.map(({ number: number2 }) => reviewPull(ref, number2, run.head_sha, { again: true, supersedes: true }));
}
function onMergeGroup(source) {
  const asked = source.action === "checks_requested";
  if (!asked && source.action !== "destroyed") return [];
  const { repository: repository2, merge_group: group } = read(mergeGroup, source.payload, "merge_group");
  const ref = refOf2(source, repository2);
  const head = group.head_sha;
  const baseRef = group.base_ref.replace(/^refs\/heads\//, "");
  const pull = Number(/\/pr-(\d{1,12})-[0-9a-f]+$/.exec(group.head_ref)?.[1]);
  return [
    {
      lane: laneOf(ref, `@${head}`),
      key: "review",
      supersedes: true,
      task: asked ? { kind: "review-group", repository: ref, head, base: group.base_sha, baseRef, ...pull > 0 ? { pull } : {} } : { kind: "cancel-group", repository: ref, head }
    }
  ];
}
function onPush(source) {
  const { repository: repository2, ref: pushed, after: after3, deleted } = read(push, source.payload, "push");
  if (deleted || pushed !== `refs/heads/${repository2.default_branch}`) return [];
  const ref = refOf2(source, repository2);
  const task = { kind: "branch-moved", repository: ref, sha: after3 };
  return [{ lane: laneOf(ref, `@${ref.defaultBranch}`), key: "branch-moved", supersedes: true, task }];
}
var eventsWithEvidence = /* @__PURE__ */ new Set(["pull_request", "merge_group", "push", "workflow_dispatch"]);
function onWorkflowRun(source) {
  if (source.action !== "completed") return [];
  const { repository: repository2, workflow_run: run } = read(workflowRun, source.payload, "workflow_run");
  if (!eventsWithEvidence.has(run.event)) return [];
  const ref = refOf2(source, repository2);
  const task = { kind: "evidence-came", repository: ref, head: run.head_sha, run: run.id };
  return [{ lane: laneOf(ref, `@${run.head_sha}`), key: "evidence", supersedes: true, task }];
}
function onIssueComment(source) {
  if (source.action !== "created") return [];
  const { repository: repository2, issue, comment: comment2, sender } = read(issueComment, source.payload, "issue_comment");
  if (sender.type === "Bot" || !issue.pull_request) return [];
  const ref = refOf2(source, repository2);
  return commandsIn(comment2.body).map((text4, index) => ({
    lane: laneOf(ref, `#${issue.number}`),
    key: `command:${comment2.id}:${index}`,
    supersedes: false,
    task: {
      kind: "command",
      repository: ref,
      pull: issue.number,
      comment: comment2.id,
      sender: sender.login,
      text: text4
    }
  }));
}
function onInstallation({ installation, action }) {
  const task = { kind: "installation", installation, action };
  return [{ lane: `${installation}`, key: `installation:${action}`, supersedes: false, task }];
}
function reviewPull(repository2, pull, head, { supersedes, ...how }) {
  const task = { kind: "review-pull", repository: repository2, pull, head, ...how };
  return { lane: laneOf(repository2, `#${pull}`), key: "review", supersedes, task };
}
function button(repository2, head, sender, identifier) {
  const task = { kind: "button", repository: repository2, head, sender, identifier };
  return { lane: laneOf(repository2, `@${head}`), key: `button:${identifier}`, supersedes: false, task };
}
function laneOf(repository2, rest) {
  return `${repository2.installation}/${repository2.id}${rest}`;
}
function refOf2({ installation }, repository2) {
  return {
    installation,
    id: repository2.id,
    owner: repository2.owner.login,
    name: repository2.name,
    defaultBranch: repository2.default_branch
  };
}
function read(form2, payload, event) {
  const parsed = form2.safeParse(payload);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Problem("upstream.unexpected", `a webhook is not as GitHub documents it`, {
    file: event.slice(0, 100),
    found: first === void 0 ? "something else" : `${first.path.join(".")}: ${first.message}`,
    wanted: `the payload of ${event.slice(0, 100)}`
  });
}

// app/report/html-parts.ts
var longest3 = 4e3;
function text2(value) {
  return xml(clip(value, longest3));
}
function code(value) {
  return `<code>${text2(value)}</code>`;
}
function link(address2, words3) {
  const safe = httpsLink(address2);
  return safe === null ? text2(words3) : `<a href="${xml(safe)}" rel="noreferrer noopener">${text2(words3)}</a>`;
}
function facts(list) {
  return `<dl>${list.map(([name, html]) => `<dt>${text2(name)}</dt><dd>${html}</dd>`).join("")}</dl>`;
}
function table(caption, columns, rows2) {
  const css = (index) => columns[index]?.number ? ' class="number"' : "";
  const head = columns.map(({ name }, index) => `<th scope="col"${css(index)}>${text2(name)}</th>`).join("");
  const body = rows2.map(
    (cells) => `<tr>${cells.map((cell, index) => index === 0 ? `<th scope="row">${cell}</th>` : `<td${css(index)}>${cell}</td>`).join("")}</tr>`
  );
  return `<div class="wide"><table><caption>${text2(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}
function fold2(summary, body, isOpen = false) {
  return `<details${isOpen ? " open" : ""}><summary>${text2(summary)}</summary>
${body}
</details>`;
}
function items(list) {
  return `<ul>${list.map((each) => `<li>${each}</li>`).join("\n")}</ul>`;
}

// app/report/html-finding.ts
var mostNamed = 20;
function findingArticle(finding, report, isBlocking) {
  const { severity, title, message, remediation } = finding;
  return [
    "<article>",
    `<h3>${text2(`${severity}: ${title}`)}</h3>`,
    `<p>${text2(message)}</p>`,
    excerpt(finding),
    ...remediation === void 0 ? [] : [`<p><strong>${fixLabel(remediation)}:</strong> ${text2(remediation.summary)}</p>`],
    facts(details(finding, report, isBlocking)),
    "</article>"
  ].join("\n");
}
function details(finding, report, isBlocking) {
  const { subject, path, location, trail = [], policy, waiver, controls, related, fingerprint, root } = finding;
  const others = (finding.addresses ?? []).filter((address2) => address2 !== finding.address);
  const steps = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location));
  const about = [subjectName(subject), pathText(path)].filter((part) => part !== "").join(" › ");
  const more = others.length - mostNamed;
  return [
    ["About", code(about)],
    ...root === void 0 ? [] : [["Root", code(root)]],
    ...location === void 0 ? [] : [["Where", code(`${location.file}:${placeText(location)}`)]],
    ...steps.slice(0, mostNamed).map(
      (step) => ["from", `${code(`${step.location.file}:${placeText(step.location)}`)} ${roleTexts[step.role]}`]
    ),
    ...others.length === 0 ? [] : [
      [
        "By the same cause",
        `${others.slice(0, mostNamed).map(code).join(", ")}${more > 0 ? ` and ${more} more` : ""}`
      ]
    ],
    ["Policy", code(policy)],
    ...isBlocking || waiver !== void 0 ? [] : [["Does not block", text2(whyAllowed(finding, report.threshold))]],
    ...waiver === void 0 ? [] : [["Waiver", text2(waiverText(waiver))]],
    ...controls.length === 0 ? [] : [["Controls", text2(controlsText(controls, mostNamed))]],
    ...related.length === 0 ? [] : [["Read more", related.map((each) => link(each, each)).join("<br>")]],
    ["Fingerprint", code(fingerprint)]
  ];
}
function excerpt({ location, excerpt: shown }) {
  if (location === void 0 || shown === void 0) return "";
  const last = lastLine(location);
  const width = String(shown.line + shown.lines.length - 1).length;
  const lines = shown.lines.map((line, index) => {
    const number2 = shown.line + index;
    const here = number2 >= location.start.line && number2 <= last ? ' class="here"' : "";
    return `<span${here}>${String(number2).padStart(width)}  ${text2(visible(line.replaceAll("	", "  ")))}</span>`;
  });
  return `<pre>${lines.join("")}</pre>`;
}

// app/report/html-style.ts
import { createHash as createHash4 } from "node:crypto";
var style = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #57606a; --line: #d0d7de; --box: #f6f8fa;
  --bad: #b3261e; --good: #1a7f37; --open: #8a5a00; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --faint: #9aa4af; --line: #30363d; --box: #161b22;
    --bad: #ff8a80; --good: #56d364; --open: #e3b341; --mark: #4b3b00; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1rem; margin: 0; }
.fail, .error { color: var(--bad); } .pass { color: var(--good); } .undetermined { color: var(--open); }
.faint { color: var(--faint); }
code, pre { font: .875rem/1.5 ui-monospace, monospace; } code { overflow-wrap: anywhere; }
pre { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .5rem; overflow-x: auto; margin: .5rem 0; }
pre span { display: block; } pre .here { background: var(--mark); }
article { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--faint); padding-bottom: .25rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
a { color: inherit; } a:focus-visible, summary:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
`;
var contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash4("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join("; ");

// app/report/html.ts
var mostFindings = 1e3;
var mostRemarks = 500;
var titles = {
  blocking: "Blocking",
  allowed: "Not blocking",
  undetermined: "Decided only at apply",
  existing: "Already there",
  waived: "Waived",
  fixed: "Fixed by this change"
};
function printHtml(report, review2) {
  const title = `Plumbline: ${report.verdict}, ${review2.repository}`;
  const body = [
    `<h1><span class="${report.verdict}">${text2(report.verdict)}</span> <span class="faint">${text2(review2.repository)}</span></h1>`,
    `<p>${text2(report.headline)}</p>`,
    aboutReview(report, review2),
    findingSections(report),
    policySections(report),
    evidenceSection(report),
    remarksSection(report)
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text2(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
}
function aboutReview(report, review2) {
  const { repositoryUrl: url, repository: repository2, pull, head, base } = review2;
  return facts([
    ["Repository", link(url, repository2)],
    ...pull === null ? [] : [["Pull request", link(`${url}/pull/${pull}`, `#${pull}`)]],
    ["Commit", link(`${url}/commit/${head}`, head)],
    ...base === null ? [] : [["Compared with", link(`${url}/commit/${base}`, base)]],
    ...report.base === void 0 ? [] : [["Base", text2(baseText(report.base).join(", "))]],
    ["Check", text2(review2.conclusion)],
    ["Threshold", text2(report.threshold)],
    ["Looked at", text2(totals(report).join(", "))],
    ["Begun", time(review2.started)],
    ["Ended", time(review2.finished)],
    ["By", text2(`plumbline ${report.tool.version}`)]
  ]);
}
function time(iso) {
  return `<time datetime="${text2(iso)}">${text2(iso)}</time>`;
}
function findingSections(report) {
  const parts = sections(report);
  let left2 = mostFindings;
  const blocks = sectionNames.flatMap((name) => {
    const findings = parts[name];
    if (findings.length === 0) return [];
    const shown = findings.slice(0, left2);
    left2 -= shown.length;
    const articles = shown.map((finding) => findingArticle(finding, report, name === "blocking"));
    const more = findings.length - shown.length;
    const rest = more === 0 ? [] : [`<p>${plural(more, "more is", "more are")} in the JSON report.</p>`];
    return [fold2(`${titles[name]}: ${findings.length}`, [...articles, ...rest].join("\n"), name === "blocking")];
  });
  return `<h2>Findings</h2>
${blocks.length === 0 ? "<p>None.</p>" : blocks.join("\n")}`;
}
var groups = {
  failed: "Failed",
  undetermined: "Undetermined",
  passed: "Passed",
  skipped: "Skipped: nothing to look at"
};
function groupOf({ examined, failed: failed2, undetermined }) {
  if (failed2 > 0) return "failed";
  if (undetermined > 0) return "undetermined";
  return examined > 0 ? "passed" : "skipped";
}
function policySections({ policies }) {
  const columns = [
    { name: "Policy" },
    { name: "Title" },
    { name: "Severity" },
    ...["Looked at", "Passed", "Failed", "Undetermined"].map((name) => ({ name, number: true })),
    { name: "Digest" }
  ];
  const blocks = Object.keys(groups).flatMap((group) => {
    const own2 = policies.filter((policy) => groupOf(policy) === group);
    if (own2.length === 0) return [];
    const rows2 = own2.map((each) => [
      code(each.policy),
      text2(each.title),
      text2(each.severity),
      ...[each.examined, each.passed, each.failed, each.undetermined].map(String),
      code(each.digest.slice(0, 12))
    ]);
    const name = `${groups[group]}: ${plural(own2.length, "policy", "policies")}`;
    return [fold2(name, table("Each policy with how many resources it looked at", columns, rows2))];
  });
  return `<h2>Policies</h2>
${blocks.length === 0 ? "<p>None was on.</p>" : blocks.join("\n")}`;
}
function evidenceSection({ evidence }) {
  if (evidence.length === 0) return "<h2>Evidence</h2>\n<p>Nothing was judged.</p>";
  const columns = [
    { name: "Path" },
    { name: "Kind" },
    { name: "Root" },
    { name: "Resources", number: true },
    { name: "SHA-256" }
  ];
  const rows2 = evidence.map(({ path, kind, root = "", subjects, sha256 }) => [
    code(path),
    text2(kind),
    text2(root),
    String(subjects),
    code(sha256)
  ]);
  return `<h2>Evidence</h2>
${table("What was judged, with the digests of the bytes", columns, rows2)}`;
}
function remarksSection({ notices, skipped }) {
  const said2 = notices.map(({ message, source }) => `${text2(message)}${source === void 0 ? "" : ` ${code(source)}`}`);
  const passed = skipped.map(({ what, why }) => `${code(what)} ${text2(why)}`);
  const part = (title, list) => {
    if (list.length === 0) return [];
    const more = list.length - mostRemarks;
    return [`<h2>${title}</h2>
${items([...list.slice(0, mostRemarks), ...more > 0 ? [`and ${more} more`] : []])}`];
  };
  return [...part("To know", said2), ...part("Not looked at", passed)].join("\n");
}

// app/server/keep.ts
function keepIn(queue, read3, log) {
  return async ({ id, name, payload }) => {
    let work2;
    try {
      work2 = read3({ id, event: name, received: (/* @__PURE__ */ new Date()).toISOString() }, payload);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      log.error({ delivery: id, kind: name, err: error }, "a webhook was not understood");
      return "ignored";
    }
    return work2.jobs.length === 0 ? "ignored" : queue.receive(work2.delivery, work2.jobs);
  };
}

// app/server/lifecycle.ts
var marginMs = 3e3;
function createLifecycle(endings, graceMs, log) {
  let stopping;
  async function run(why) {
    log.info({ why, graceMs }, "stopping");
    const deadline = Date.now() + graceMs;
    for (const { name, end } of endings) {
      const left2 = Math.max(0, deadline - Date.now());
      try {
        await within(end(left2), left2 + marginMs, name);
      } catch (error) {
        log.error({ part: name, err: error }, "a part did not end well");
      }
    }
    log.info("stopped");
  }
  return {
    draining: () => stopping !== void 0,
    stop(why) {
      stopping ??= run(why);
      return stopping;
    }
  };
}
async function within(work2, ms, name) {
  let timer;
  const late2 = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not end in time`)), ms);
  });
  try {
    await Promise.race([work2, late2]);
  } finally {
    clearTimeout(timer);
  }
}
function stopOnSignals(lifecycle) {
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (lifecycle.draining()) process.exit(1);
      void lifecycle.stop(signal).then(() => process.exit(0));
    });
  }
}
function watchForSurprises(log) {
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "something unexpected happened");
    process.exit(70);
  });
  process.on("unhandledRejection", (error) => {
    log.error({ err: error }, "something went wrong that nobody waited for");
  });
}

// app/server/login/github-user.ts
var patienceMs = 1e4;
function createGitHubUsers(places, client) {
  async function get(path, token) {
    return fetch(`${places.api}${path}`, {
      headers: { accept: "application/vnd.github+json", authorization: `Bearer ${token}`, "user-agent": "plumbline" },
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs)
    });
  }
  return {
    authorizeUrl({ state, challenge, redirectUri }) {
      const query = new URLSearchParams({
        client_id: client.id,
        state,
        code_challenge: challenge,
        code_challenge_method: "S256",
        ...redirectUri === null ? {} : { redirect_uri: redirectUri }
      });
      return `${places.web}/login/oauth/authorize?${query}`;
    },
    async exchange({ code: code2, verifier, redirectUri }) {
      const answer = await fetch(`${places.web}/login/oauth/access_token`, {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/json", "user-agent": "plumbline" },
        body: JSON.stringify({
          client_id: client.id,
          client_secret: client.secret,
          code: code2,
          code_verifier: verifier,
          ...redirectUri === null ? {} : { redirect_uri: redirectUri }
        }),
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs)
      });
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to a sign-in`);
      const { access_token: token, expires_in: seconds } = await answer.json();
      if (typeof token !== "string") return void 0;
      const user = await get("/user", token);
      if (!user.ok) throw new Error(`GitHub answered ${user.status} when asked who signed in`);
      const { login: login2 } = await user.json();
      const expires = typeof seconds === "number" ? new Date(Date.now() + seconds * 1e3).toISOString() : null;
      return typeof login2 === "string" ? { login: login2, token, expires } : void 0;
    },
    async mayRead(token, { id, owner, name }) {
      const answer = await get(`/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`, token);
      if (answer.status === 401) return "expired";
      if ([403, 404, 451].includes(answer.status)) return false;
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status} when asked for a repository`);
      return (await answer.json()).id === id;
    }
  };
}

// app/server/login/login.ts
import { createHash as createHash6, randomBytes as randomBytes2 } from "node:crypto";

// app/server/login/cookies.ts
function readCookie(request, name) {
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const at2 = part.indexOf("=");
    if (at2 > 0 && part.slice(0, at2).trim() === name) return part.slice(at2 + 1).trim();
  }
  return void 0;
}
function printCookie({ name, value, seconds, secure }) {
  const parts = [`${name}=${value}`, "Path=/", `Max-Age=${seconds}`, "HttpOnly", "SameSite=Lax"];
  return [...parts, ...secure ? ["Secure"] : []].join("; ");
}
function cookieName(name, secure) {
  return secure ? `__Host-${name}` : name;
}

// app/server/login/sessions.ts
import { createHash as createHash5, randomBytes } from "node:crypto";
function newSessionName() {
  return randomBytes(32).toString("base64url");
}
function sessionHash(name) {
  if (name === void 0 || !/^[\w-]{43}$/.test(name)) return void 0;
  return createHash5("sha256").update(name).digest("hex");
}

// app/server/login/login.ts
var attemptSeconds = 600;
var sessionSeconds = 8 * 3600;
function createLogin({ users, sessions, publicUrl, log }) {
  const secure = publicUrl?.startsWith("https:") ?? false;
  const names = { session: cookieName("plumbline", secure), attempt: cookieName("plumbline-login", secure) };
  const redirectUri = publicUrl === null ? null : `${publicUrl}/login/callback`;
  const drop = (name) => printCookie({ name, value: "", seconds: 0, secure });
  function begin(to) {
    const [state, verifier] = [newSessionName(), randomBytes2(32).toString("base64url")];
    const challenge = createHash6("sha256").update(verifier).digest("base64url");
    const value = [state, verifier, Buffer.from(localPath(to)).toString("base64url")].join(".");
    const cookie = printCookie({ name: names.attempt, value, seconds: attemptSeconds, secure });
    return redirect(users.authorizeUrl({ state, challenge, redirectUri }), { "set-cookie": cookie });
  }
  async function finish(request, query) {
    const [state = "", verifier = "", to = ""] = (readCookie(request, names.attempt) ?? "").split(".");
    const headers = { "set-cookie": drop(names.attempt) };
    const code2 = query.get("code") ?? "";
    if (state === "" || code2 === "" || !isSameText(state, query.get("state") ?? ""))
      return {
        ...plain(400, "This sign-in was not begun here, took too long or was refused. Open the page again."),
        headers
      };
    const person = await users.exchange({ code: code2, verifier, redirectUri });
    if (person === void 0)
      return { ...plain(400, "GitHub did not accept the sign-in. Open the page again."), headers };
    const name = newSessionName();
    const latest = new Date(Date.now() + sessionSeconds * 1e3).toISOString();
    const expires = person.expires !== null && person.expires < latest ? person.expires : latest;
    await sessions.save(sessionHash(name) ?? "", { login: person.login, token: person.token, expires });
    const cookie = printCookie({ name: names.session, value: name, seconds: sessionSeconds, secure });
    return redirect(localPath(Buffer.from(to, "base64url").toString("utf8")), {
      "set-cookie": [headers["set-cookie"], cookie]
    });
  }
  async function leave(request) {
    const hash = sessionHash(readCookie(request, names.session));
    if (hash !== void 0) await sessions.remove(hash);
    return { ...plain(200, "Signed out."), headers: { "set-cookie": drop(names.session) } };
  }
  return {
    ask: (path) => redirect(`/login?to=${encodeURIComponent(path)}`),
    route(request, { pathname, searchParams }) {
      if (pathname === "/login" && request.method === "GET") return begin(searchParams.get("to") ?? "/");
      if (pathname === "/logout" && request.method === "POST") return leave(request);
      if (pathname !== "/login/callback" || request.method !== "GET") return void 0;
      return finish(request, searchParams).catch((error) => {
        log.warn({ err: error }, "a sign-in failed");
        return plain(502, "GitHub could not be asked. Try again in a minute.");
      });
    },
    async session(request) {
      const hash = sessionHash(readCookie(request, names.session));
      const session = hash === void 0 ? void 0 : await sessions.read(hash);
      if (hash === void 0 || session === void 0 || session.expires <= (/* @__PURE__ */ new Date()).toISOString()) return void 0;
      return { hash, session };
    }
  };
}
function localPath(path) {
  return /^\/(?:[\w.~-]+\/?)*$/.test(path) && path.length <= 200 ? path : "/";
}

// app/server/readiness.ts
var patienceMs2 = 2e3;
async function readiness(probes, draining) {
  const answers2 = await Promise.all(probes.map(async ({ name, check }) => [name, await ask(check)]));
  const checks = Object.fromEntries([...answers2, ...draining ? [["server", "draining"]] : []]);
  return { ready: Object.values(checks).every((answer) => answer === "ok"), checks };
}
async function ask(check) {
  let timer;
  const late2 = new Promise((resolve) => {
    timer = setTimeout(() => resolve("late"), patienceMs2);
  });
  try {
    return await Promise.race([check().then(() => "ok"), late2]);
  } catch {
    return "failed";
  } finally {
    clearTimeout(timer);
  }
}

// app/server/probes.ts
function probeRoutes({ probes, draining, metrics, metricsToken }) {
  const answers2 = {
    "/healthz": async () => plain(200, "ok"),
    "/readyz": async () => {
      const { ready, checks } = await readiness(probes, draining());
      return { status: ready ? 200 : 503, type: "application/json", body: JSON.stringify({ ready, checks }) };
    },
    "/metrics": async () => ({ status: 200, type: metrics.type, body: await metrics.print() })
  };
  return (request, { pathname }) => {
    const answer = Object.hasOwn(answers2, pathname) ? answers2[pathname] : void 0;
    if (answer === void 0 || !["GET", "HEAD"].includes(request.method ?? "")) return void 0;
    if (pathname === "/metrics" && metricsToken !== null && !carriesToken(request, metricsToken))
      return { ...plain(401, "a token is needed"), headers: { "www-authenticate": "Bearer" } };
    return answer();
  };
}

// app/server/probot-app.ts
import { Probot, ProbotOctokit } from "probot";
var events2 = [
  "check_run",
  "check_suite",
  "installation",
  "installation_repositories",
  "issue_comment",
  "merge_group",
  "pull_request",
  "push",
  "workflow_run"
];
function createProbotApp(settings, log) {
  return new Probot({
    appId: settings.app.id,
    privateKey: settings.app.privateKey,
    secret: settings.webhook.secret,
    baseUrl: settings.github.api,
    // The types of pino that Probot brings are of another copy.
    log: log.child({}, { level: log.level === "debug" ? "info" : log.level }),
    Octokit: ProbotOctokit.defaults((options2) => ({
      ...options2,
      throttle: { enabled: false },
      retry: { enabled: false }
    }))
  });
}
function receiveThrough(probot, keep3) {
  const outcomes = /* @__PURE__ */ new WeakMap();
  probot.on([...events2], async ({ id, name, payload }) => {
    const kept = keep3({ id, name, payload });
    outcomes.set(payload, kept);
    await kept.catch(() => void 0);
  });
  return async (event) => {
    await probot.receive(event);
    return await outcomes.get(event.payload) ?? "ignored";
  };
}

// app/server/review-page.ts
var address = /^\/r\/([\w-]{16,64})$/;
var rememberMs = 3 * 6e4;
var mostRemembered = 1e4;
function reviewPage({ login: login2, users, reviews, print, log }) {
  const remembered2 = /* @__PURE__ */ new Map();
  async function mayRead(hash, token, record) {
    const key = `${hash}/${record.repository.id}`;
    const known = remembered2.get(key);
    if (known !== void 0 && known.until > Date.now()) return known.may;
    const may = await users.mayRead(token, record.repository);
    if (may === "expired") return may;
    if (remembered2.size >= mostRemembered) remembered2.clear();
    remembered2.set(key, { may, until: Date.now() + rememberMs });
    return may;
  }
  return async (request, { pathname }) => {
    const id = address.exec(pathname)?.[1];
    if (id === void 0 || request.method !== "GET") return void 0;
    const person = await login2.session(request);
    if (person === void 0) return login2.ask(pathname);
    const record = await reviews.read(id);
    if (record === void 0) return plain(404, "not found");
    let may;
    try {
      may = await mayRead(person.hash, person.session.token, record);
    } catch (error) {
      log.warn({ err: error }, "access to a review could not be checked");
      return plain(502, "GitHub could not be asked whether you may read this. Try again in a minute.");
    }
    if (may === "expired") return login2.ask(pathname);
    if (!may) return plain(404, "not found");
    const { html, contentPolicy: contentPolicy2 } = print(record);
    return { status: 200, type: "text/html", body: html, headers: { "content-security-policy": contentPolicy2 } };
  };
}

// app/server/sweep/schedule.ts
function nextSweep(everyMs, now) {
  const at2 = new Date((Math.floor(now / everyMs) + 1) * everyMs).toISOString();
  return { lane: "sweep", key: `sweep:${at2}`, supersedes: true, task: { kind: "sweep" }, notBefore: at2 };
}
async function scheduleSweep(queue, everyMs, now) {
  if (everyMs > 0) await queue.add([nextSweep(everyMs, now)]);
}

// app/server/sweep/sweep.ts
var hour = 36e5;
var windowMs = 24 * hour;
var settleMs = 2 * 6e4;
var runningMs = hour;
async function sweep(host, queue, log, signal, now) {
  const since = new Date(now - windowMs).toISOString();
  let redelivered = 0;
  for (const attempt of failedFor(await host.attempts(since), since)) {
    signal.throwIfAborted();
    await host.redeliver(attempt);
    redelivered += 1;
  }
  let reviews = 0;
  for (const { id: installation } of await host.installations()) {
    try {
      reviews += await sweepInstallation(host, queue, installation, signal, now);
    } catch (error) {
      signal.throwIfAborted();
      log.warn({ installation, err: error }, "an installation could not be swept");
    }
  }
  return { redelivered, reviews };
}
async function sweepInstallation(host, queue, installation, signal, now) {
  let reviews = 0;
  for await (const pull of host.openPulls(installation, new Date(now - windowMs).toISOString())) {
    signal.throwIfAborted();
    if (Date.parse(pull.updated) >= now - settleMs || !isMissed(await host.check(pull), now)) continue;
    await queue.add([reviewOf(pull)]);
    reviews += 1;
  }
  return reviews;
}
function failedFor(attempts, since) {
  const recent = attempts.filter(({ delivered }) => delivered >= since);
  const arrived = new Set(recent.filter(({ ok }) => ok).map(({ guid }) => guid));
  const newest = /* @__PURE__ */ new Map();
  for (const { id, guid } of recent) if (!arrived.has(guid) && !newest.has(guid)) newest.set(guid, id);
  return [...newest.values()];
}
function isMissed(check, now) {
  return check.status === "none" || check.status === "running" && Date.parse(check.started) < now - runningMs;
}
function reviewOf({ repository: repository2, number: number2, head }) {
  return {
    lane: `${repository2.installation}/${repository2.id}#${number2}`,
    key: "review",
    supersedes: false,
    task: { kind: "review-pull", repository: repository2, pull: number2, head, again: false }
  };
}

// app/server/sweep/sweep-github.ts
var mostAttempts = 1e3;
function createSweepHost(probot, budgets, app2, checkName2) {
  async function spend(installation) {
    const wait = await budgets.take(installation, "read");
    if (wait > 0) throw new RetryAfter(wait, "the sweep leaves the rate budget to reviews");
  }
  return {
    async attempts(since) {
      const octokit = await probot.auth();
      const found = [];
      for await (const { data: data2 } of octokit.paginate.iterator(octokit.rest.apps.listWebhookDeliveries, {
        per_page: 100
      })) {
        for (const { id, guid, delivered_at: delivered, status_code: status } of data2)
          found.push({ id, guid, delivered, ok: status >= 200 && status < 300 });
        if (found.length >= mostAttempts || (found.at(-1)?.delivered ?? "") < since) break;
      }
      return found;
    },
    async redeliver(attempt) {
      const octokit = await probot.auth();
      await octokit.rest.apps.redeliverWebhookDelivery({ delivery_id: attempt });
    },
    async installations() {
      const octokit = await probot.auth();
      const all = await octokit.paginate(octokit.rest.apps.listInstallations, { per_page: 100 });
      const active = all.filter(({ suspended_at: suspended2 }) => !suspended2);
      return active.map(({ id, account }) => ({ id, account: account && "login" in account ? account.login : "" }));
    },
    async *openPulls(installation, since) {
      const octokit = await probot.auth(installation);
      const pages2 = octokit.paginate.iterator(octokit.rest.apps.listReposAccessibleToInstallation, { per_page: 100 });
      await spend(installation);
      for await (const { data: repositories } of pages2) {
        for (const { id, name, owner, default_branch: defaultBranch, pushed_at: pushed, archived } of repositories) {
          if (archived || !pushed || pushed < since) continue;
          const where = { owner: owner.login, repo: name };
          await spend(installation);
          const query = { ...where, state: "open", sort: "updated", direction: "desc", per_page: 100 };
          const { data: pulls2 } = await octokit.rest.pulls.list(query);
          for (const { number: number2, head, updated_at: updated } of pulls2.filter((pull) => pull.updated_at >= since)) {
            const repository2 = { installation, id, owner: owner.login, name, defaultBranch };
            yield { repository: repository2, number: number2, head: head.sha, updated };
          }
        }
        await spend(installation);
      }
    },
    async check({ repository: { installation, owner, name }, head }) {
      const octokit = await probot.auth(installation);
      await spend(installation);
      const query = { owner, repo: name, ref: head, app_id: app2, check_name: checkName2, per_page: 10 };
      const { data: data2 } = await octokit.rest.checks.listForRef(query);
      const [run] = data2.check_runs;
      if (run === void 0) return { status: "none" };
      if (data2.check_runs.some(({ status }) => status === "completed")) return { status: "completed" };
      return { status: "running", started: run.started_at ?? (/* @__PURE__ */ new Date(0)).toISOString() };
    }
  };
}

// app/server/signature.ts
import { verifyWithFallback } from "@octokit/webhooks-methods";
var form = /^sha256=[0-9a-f]{64}$/;
async function isSigned(body, signature, secrets) {
  if (body === "" || !form.test(signature)) return false;
  return verifyWithFallback(secrets.secret, body, signature, secrets.previous === null ? [] : [secrets.previous]);
}

// app/server/webhook.ts
var refusals = {
  "too-large": plain(413, "the body is larger than 25 MiB"),
  "too-busy": { ...plain(503, "too many bodies at once"), headers: { "retry-after": "10" } },
  cut: plain(400, "the body ended early"),
  "no-text": plain(400, "the body is no UTF-8")
};
async function answerWebhook(request, parts) {
  const { metrics, log } = parts;
  const refuse = (outcome, answer) => {
    metrics.webhook("unverified", outcome);
    return answer;
  };
  const badRequest = checkHead(request);
  if (badRequest !== void 0) return refuse("refused", badRequest);
  const declared = parts.bodies.refuses(request);
  if (declared !== void 0) return refuse(declared, refusals[declared]);
  const body = await parts.bodies.read(request);
  if ("refused" in body) return refuse(body.refused, refusals[body.refused]);
  const { id, name, signature } = headOf2(request);
  if (!await isSigned(body.text, signature, parts.secrets)) {
    log.warn({ delivery: id, kind: name, bytes: body.text.length }, "a webhook with a wrong signature was refused");
    return refuse("wrong-signature", plain(401, "the signature does not fit the body"));
  }
  const payload = parseObject(body.text);
  if (payload === void 0) return refuse("no-json", plain(400, "the body is no JSON object"));
  return keep({ id, name, payload }, parts);
}
async function keep(event, { receive, metrics, log }) {
  const about = { delivery: event.id, kind: event.name };
  try {
    const outcome = await receive(event);
    metrics.webhook(event.name, outcome);
    log.debug({ ...about, outcome }, "webhook");
    return plain(202, outcome);
  } catch (error) {
    metrics.webhook(event.name, "failed");
    log.error({ ...about, err: error }, "a webhook could not be kept");
    return { ...plain(503, "the delivery could not be kept; deliver it again"), headers: { "retry-after": "30" } };
  }
}
function checkHead(request) {
  if (request.method !== "POST") return plain(404, "not found");
  if (!/^\s*application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? ""))
    return plain(415, "wanted is application/json; set it as content type in the App’s settings");
  const { id, name, signature } = headOf2(request);
  const missing = [
    .../^[a-z_]{1,64}$/.test(name) ? [] : ["x-github-event"],
    .../^[\w-]{1,64}$/.test(id) ? [] : ["x-github-delivery"],
    ...signature === "" ? ["x-hub-signature-256"] : []
  ];
  return missing.length === 0 ? void 0 : plain(400, `missing or malformed: ${missing.join(", ")}`);
}
function headOf2({ headers }) {
  const one = (name) => {
    const value = headers[name];
    return typeof value === "string" ? value : "";
  };
  return { id: one("x-github-delivery"), name: one("x-github-event"), signature: one("x-hub-signature-256") };
}
function parseObject(text4) {
  try {
    const value = JSON.parse(text4);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return void 0;
  }
}

// app/server/worker.ts
function observed(handle, metrics, log) {
  return async (job, signal) => {
    const started = performance.now();
    const end = (outcome) => {
      const seconds = (performance.now() - started) / 1e3;
      metrics.job(job.task.kind, outcome, seconds);
      return {
        job: job.id,
        lane: job.lane,
        kind: job.task.kind,
        attempt: job.attempt,
        outcome,
        ms: Math.round(seconds * 1e3)
      };
    };
    try {
      await handle(job, signal);
      log.info(end("done"), "job");
    } catch (error) {
      if (signal.aborted) log.info(end("aborted"), "job");
      else if (error instanceof RetryAfter)
        log.warn({ ...end("postponed"), why: error.message, waitMs: error.ms }, "job");
      else log.error({ ...end("failed"), err: error }, "job");
      throw error;
    }
  };
}

// app/server/application.ts
var beginnings = /* @__PURE__ */ new Set(["created", "added", "unsuspend", "new_permissions_accepted"]);
var mostBytesTogether = 8 * mostBytes;
async function startApplication(parts) {
  const { settings, log, metrics, queue, budgets } = parts;
  const probot = createProbotApp(settings, log);
  await probot.ready();
  const shell = createShell({ host: settings.http.host, port: settings.http.port, log, routes: routes() });
  const sweepHost = createSweepHost(probot, budgets, settings.app.id, parts.checkName);
  const lifecycle = createLifecycle(
    // Until the jobs have ended webhooks are still taken and stored: another process, or the next start, works them.
    [
      { name: "jobs", end: (graceMs) => queue.stop(graceMs) },
      { name: "server", end: () => shell.close() },
      ...parts.endings
    ],
    settings.work.graceMs,
    log
  );
  function routes() {
    const probes = [
      { name: "key", check: () => probot.auth() },
      { name: "database", check: parts.databaseReady },
      { name: "queue", check: () => queue.state() }
    ];
    const { metricsToken } = settings.http;
    const webhook = {
      secrets: settings.webhook,
      bodies: createBodyReader({ each: mostBytes, together: mostBytesTogether }),
      receive: receiveThrough(probot, keepIn(queue, parts.readWebhook, log)),
      metrics,
      log
    };
    return [
      (request, { pathname }) => pathname === settings.webhook.path ? answerWebhook(request, webhook) : void 0,
      probeRoutes({ probes, draining: () => lifecycle.draining(), metrics, metricsToken }),
      ...pages(parts)
    ];
  }
  const handle = async (job, signal) => {
    const { task } = job;
    if (task.kind === "installation") {
      if (task.action === "deleted") await parts.forget(task.installation);
      if (!beginnings.has(task.action)) return;
      const reviews = await sweepInstallation(sweepHost, queue, task.installation, signal, Date.now());
      log.info({ installation: task.installation, reviews }, "open pull requests of an installation are reviewed");
    } else if (task.kind === "sweep") {
      await scheduleSweep(queue, settings.work.sweepMs, Date.now());
      log.info({ ...await sweep(sweepHost, queue, log, signal, Date.now()) }, "swept");
    } else await parts.handle(job, signal);
  };
  await queue.work(settings.work.concurrency, observed(handle, metrics, log));
  await scheduleSweep(queue, settings.work.sweepMs, Date.now());
  return { port: await shell.listen(), lifecycle };
}
function pages({ settings, sessions, reviews, printReview, log }) {
  const { client } = settings.app;
  if (client === null) return [];
  const users = createGitHubUsers(settings.github, client);
  const login2 = createLogin({ users, sessions, publicUrl: settings.http.publicUrl, log });
  return [login2.route, reviewPage({ login: login2, users, reviews, print: printReview, log })];
}

// app/server/metrics.ts
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
function createMetrics(queueState2) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const webhooks = new Counter({
    name: "plumbline_webhooks_total",
    help: "Webhooks by event and what became of them.",
    labelNames: ["event", "outcome"],
    registers
  });
  const jobs = new Histogram({
    name: "plumbline_job_seconds",
    help: "How long jobs ran, by kind and how they ended.",
    labelNames: ["kind", "outcome"],
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 120, 300],
    registers
  });
  const requests = new Counter({
    name: "plumbline_github_requests_total",
    help: "Requests sent to GitHub, by the budget they are booked on.",
    labelNames: ["kind"],
    registers
  });
  const waits = new Histogram({
    name: "plumbline_rate_wait_seconds",
    help: "Waits for a rate budget of GitHub.",
    labelNames: ["kind"],
    buckets: [0.1, 1, 5, 15, 60, 300, 900, 3600],
    registers
  });
  const pauses3 = new Counter({
    name: "plumbline_rate_pauses_total",
    help: "Times GitHub said to stop: an empty budget or a secondary limit.",
    registers
  });
  const depth = new Gauge({
    name: "plumbline_queue_jobs",
    help: "Jobs in the queue, by state.",
    labelNames: ["state"],
    registers
  });
  const age = new Gauge({
    name: "plumbline_queue_oldest_seconds",
    help: "Age of the oldest job that could run and waits.",
    registers
  });
  return {
    webhook: (event, outcome) => webhooks.inc({ event, outcome }),
    job: (kind, outcome, seconds) => jobs.observe({ kind, outcome }, seconds),
    request: (kind) => requests.inc({ kind }),
    rateWait: (kind, seconds) => waits.observe({ kind }, seconds),
    ratePause: () => pauses3.inc(),
    type: registry.contentType,
    async print() {
      const state = await queueState2().catch(() => void 0);
      depth.reset();
      for (const name of ["waiting", "running", "failed"])
        if (state !== void 0) depth.set({ state: name }, state[name]);
      age.set(state === void 0 ? Number.NaN : state.oldestMs / 1e3);
      return registry.metrics();
    }
  };
}
function measuredBudgets(budgets, metrics) {
  return {
    async take(installation, kind) {
      const wait = await budgets.take(installation, kind);
      if (wait > 0) metrics.rateWait(kind, wait / 1e3);
      else metrics.request(kind);
      return wait;
    },
    async pause(installation, until, why) {
      metrics.ratePause();
      await budgets.pause(installation, until, why);
    }
  };
}

// app/store/budgets/rate-budgets.ts
import { sql as sql4 } from "kysely";

// app/store/database/announcements.ts
import { sql } from "kysely";
var channel = "plumbline";
function notify(process2, kind, subject) {
  return sql`pg_notify(${channel}, ${`${process2} ${kind} `}::text || left(${subject}::text, 2000))::text`;
}
function makeAnnouncements(process2) {
  const listeners = /* @__PURE__ */ new Set();
  const tell = (announcement) => {
    for (const listener of listeners) listener(announcement);
  };
  return {
    tell,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive: (payload) => {
      const [sender, kind, ...subject] = payload.split(" ");
      if (sender !== process2 && (kind === "lane" || kind === "pause")) tell({ kind, subject: subject.join(" ") });
    }
  };
}

// app/store/budgets/book.ts
import { sql as sql3 } from "kysely";

// app/store/clock.ts
import { sql as sql2 } from "kysely";
function makeClock(now) {
  if (now === void 0)
    return { sql: () => sql2`clock_timestamp()`, elapsed: () => performance.now(), now: () => Date.now() };
  return { sql: () => sql2`${new Date(now()).toISOString()}::timestamptz`, elapsed: now, now };
}
function milliseconds(ms) {
  return sql2`(${ms}::float8 * interval '1 millisecond')`;
}

// app/store/budgets/limits.ts
var minute = 6e4;
var hour2 = 60 * minute;
var limits = [
  { name: "requests", periodMs: hour2, most: 5e3, cost: { read: 1, write: 1, content: 1 } },
  { name: "points", periodMs: minute, most: 900, cost: { read: 1, write: 5, content: 5 } },
  { name: "content-minute", periodMs: minute, most: 80, cost: { read: 0, write: 0, content: 1 } },
  { name: "content-hour", periodMs: hour2, most: 500, cost: { read: 0, write: 0, content: 1 } }
];
function limitsOf(kind) {
  return limits.filter(({ cost }) => cost[kind] > 0);
}
var longestPeriodMs = hour2;
var slotsPerPeriod = 12;
function slotMs({ periodMs }) {
  return periodMs / slotsPerPeriod;
}
function slotAt(limit, now) {
  return Math.floor(now / slotMs(limit)) * slotMs(limit);
}
function left(limit, slots, now) {
  const ends = ({ slot }) => slot + slotMs(limit) + limit.periodMs;
  const counted = slots.filter((slot) => slot.used > 0 && ends(slot) > now);
  const amount2 = Math.max(0, limit.most - counted.reduce((sum, { used }) => sum + used, 0));
  return { amount: amount2, waitMs: counted.length === 0 ? 0 : Math.min(...counted.map(ends)) - now };
}

// app/store/budgets/book.ts
function book(db, clock, installation, wanted2) {
  return db.transaction().execute(async (tx) => {
    await sql3`select pg_advisory_xact_lock(hashtextextended(${`plumbline budget ${installation}`}, 0))`.execute(tx);
    const { now, pausedMs, slots } = await read2(tx, clock, installation);
    const found = wanted2.map(({ limit, least, most: most3 }) => {
      const of = slots.filter(({ budget }) => budget === limit.name);
      const { amount: amount2, waitMs: waitMs2 } = left(limit, of, now);
      return { limit, least, amount: Math.min(amount2, most3), waitMs: waitMs2, forMs: slotAt(limit, now) + slotMs(limit) - now };
    });
    const waits = [pausedMs, ...found.flatMap(({ amount: amount2, least, waitMs: waitMs2 }) => amount2 < least ? waitMs2 : [])];
    const waitMs = Math.max(...waits);
    if (waitMs > 0) return { kind: "refused", waitMs };
    for (const { limit, amount: amount2 } of found) await use(tx, installation, limit, amount2, now);
    return { kind: "booked", amounts: found };
  });
}
async function read2(tx, clock, installation) {
  const { rows: rows2 } = await sql3`
    select ${clock.sql()} as now, (select until from budget_pauses where installation = ${installation}) as until`.execute(
    tx
  );
  const now = rows2[0]?.now.getTime() ?? clock.now();
  const slots = await tx.selectFrom("budget_slots").select(["budget", "slot", "used"]).where("installation", "=", installation).where("slot", ">", new Date(now - 2 * longestPeriodMs)).execute();
  return {
    now,
    pausedMs: Math.max(0, (rows2[0]?.until?.getTime() ?? 0) - now),
    slots: slots.map(({ budget, slot, used }) => ({ budget, slot: slot.getTime(), used }))
  };
}
async function use(tx, installation, limit, used, now) {
  const slot = new Date(slotAt(limit, now));
  await sql3`
    insert into budget_slots (installation, budget, slot, used) values (${installation}, ${limit.name}, ${slot}, ${used})
    on conflict (installation, budget, slot) do update set used = budget_slots.used + excluded.used`.execute(tx);
}
async function forgetOldBookings(db, clock) {
  const age = milliseconds(2 * longestPeriodMs);
  await sql3`delete from budget_slots where slot < ${clock.sql()} - ${age}`.execute(db);
  await sql3`delete from budget_pauses where until < ${clock.sql()}`.execute(db);
}

// app/store/budgets/purse.ts
var firstShare = 1 / 500;
var largestShare = 1 / 50;
function makePurse() {
  const held = /* @__PURE__ */ new Map();
  const of = ({ name }, now) => {
    const one = held.get(name);
    return one !== void 0 && one.until > now ? one : { amount: 0, until: 0, booked: 0 };
  };
  return {
    pay: (kind, now) => {
      const needed = limitsOf(kind);
      if (needed.some((limit) => of(limit, now).amount < limit.cost[kind])) return false;
      for (const limit of needed) of(limit, now).amount -= limit.cost[kind];
      return true;
    },
    missing: (kind, now) => limitsOf(kind).flatMap((limit) => {
      const { amount: amount2, booked } = of(limit, now);
      const least = limit.cost[kind] - amount2;
      if (least <= 0) return [];
      const share = booked === 0 ? limit.most * firstShare : Math.min(booked * 2, limit.most * largestShare);
      return { limit, least, most: Math.max(least, Math.floor(share)) };
    }),
    put: (amounts, now) => {
      for (const { limit, amount: amount2, forMs } of amounts)
        held.set(limit.name, { amount: of(limit, now).amount + amount2, until: now + forMs, booked: amount2 });
    }
  };
}

// app/store/budgets/rate-budgets.ts
var mostAccounts = 1e4;
function makeRateBudgets(database, clock) {
  const accounts = /* @__PURE__ */ new Map();
  const accountOf = (installation) => {
    const known = accounts.get(installation);
    if (known !== void 0) return known;
    if (accounts.size >= mostAccounts) accounts.clear();
    const made = newAccount();
    accounts.set(installation, made);
    return made;
  };
  const askAgain = (installation, pausedUntil) => Object.assign(accountOf(installation), { purse: makePurse(), pausedUntil });
  database.announcements.listen(({ kind, subject }) => {
    if (kind === "pause") askAgain(Number(subject), 0);
    if (kind === "missed") accounts.clear();
  });
  const fill = async (account, installation, kind) => {
    const { purse } = account;
    const begun = clock.elapsed();
    const booking = await book(database.db, clock, installation, purse.missing(kind, begun));
    if (booking.kind === "booked") purse.put(booking.amounts, begun);
    else account.refusedUntil[kind] = begun + booking.waitMs;
  };
  return {
    take: async (installation, kind) => {
      const account = accountOf(installation);
      for (; ; ) {
        const now = clock.elapsed();
        const waitMs = Math.max(account.pausedUntil, account.refusedUntil[kind]) - now;
        if (waitMs > 0) return Math.ceil(waitMs);
        if (account.purse.pay(kind, now)) return 0;
        account.booking ??= fill(account, installation, kind).finally(() => {
          account.booking = void 0;
        });
        await account.booking;
      }
    },
    pause: async (installation, until, why) => {
      const elapsedAt = (time2) => clock.elapsed() + Math.max(0, time2 - clock.now());
      const ends = elapsedAt(Date.parse(until));
      askAgain(installation, Math.max(ends, accountOf(installation).pausedUntil));
      const { rows: rows2 } = await sql4`
        with paused as (
          insert into budget_pauses (installation, until, why) values (${installation}, ${until}::timestamptz, ${why})
          on conflict (installation) do update set
            why = case when budget_pauses.until < excluded.until then excluded.why else budget_pauses.why end,
            until = greatest(budget_pauses.until, excluded.until)
          returning installation, until
        )
        select until, ${notify(database.process, "pause", sql4.ref("installation"))} from paused`.execute(database.db);
      for (const paused of rows2) askAgain(installation, elapsedAt(paused.until.getTime()));
    }
  };
}
function newAccount() {
  return { purse: makePurse(), pausedUntil: 0, refusedUntil: { read: 0, write: 0, content: 0 }, booking: void 0 };
}

// app/store/database/embedded.ts
import { randomUUID } from "node:crypto";
import { mkdir, realpath } from "node:fs/promises";
import { join as join2 } from "node:path";
import { Kysely, sql as sql7 } from "kysely";

// app/store/migrations/migrate.ts
import { Migrator, sql as sql6 } from "kysely";

// app/store/migrations/001-start.ts
import { sql as sql5 } from "kysely";
var start = {
  async up(db) {
    for (const statement of statements) await sql5.raw(statement).execute(db);
  }
};
var sealed = "sealed bytea not null, wrapped_key bytea not null, key_id text not null";
var statements = [
  `create table deliveries (
    id text primary key,
    event text not null,
    action text,
    installation bigint,
    received timestamptz not null
  )`,
  "create index deliveries_received on deliveries (received)",
  `create table jobs (
    id uuid primary key,
    seq bigint generated always as identity,
    delivery text,
    lane text not null,
    key text not null,
    supersedes boolean not null,
    attempt integer not null default 0,
    created timestamptz not null default now(),
    not_before timestamptz,
    failed timestamptz,
    failure text,
    ${sealed}
  )`,
  "create index jobs_lane on jobs (lane, seq) where failed is null",
  "create index jobs_delivery on jobs (delivery)",
  "create index jobs_failed on jobs (failed) where failed is not null",
  "create index jobs_key on jobs (key_id)",
  `create table lanes (
    lane text primary key,
    due timestamptz not null,
    owner uuid,
    job uuid
  )`,
  "create index lanes_due on lanes (due)",
  `create table reviews (
    id text primary key,
    installation bigint not null,
    repository bigint not null,
    pull integer,
    head text not null,
    conclusion text not null,
    finished timestamptz not null,
    ${sealed}
  )`,
  "create index reviews_head on reviews (installation, repository, head, finished)",
  "create index reviews_finished on reviews (finished)",
  "create index reviews_key on reviews (key_id)",
  `create table sessions (
    id text primary key,
    expires timestamptz not null,
    ${sealed}
  )`,
  "create index sessions_expires on sessions (expires)",
  "create index sessions_key on sessions (key_id)",
  `create table installations (
    id bigint primary key,
    account text not null,
    dry_run boolean not null,
    suspended boolean not null
  )`,
  `create table budget_slots (
    installation bigint not null,
    budget text not null,
    slot timestamptz not null,
    used integer not null,
    primary key (installation, budget, slot)
  )`,
  "create index budget_slots_slot on budget_slots (slot)",
  `create table budget_pauses (
    installation bigint primary key,
    until timestamptz not null,
    why text not null
  )`
];

// app/store/migrations/migrate.ts
var migrations = { "001-start": start };
var tableName = "plumbline_migrations";
async function migrate(db) {
  const newer = (await applied(db)).filter((name) => !(name in migrations));
  if (newer.length > 0)
    throw new Problem("input.config", "the database was made by a newer version of Plumbline", {
      found: `migrations ${newer.join(", ")}`,
      wanted: `none after ${Object.keys(migrations).at(-1)}`,
      next: "start the newer version again, or give this one another database"
    });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: tableName,
    migrationLockTableName: `${tableName}_lock`
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== void 0) throw error;
}
async function applied(db) {
  const found = await sql6`select to_regclass(${tableName}) is not null as there`.execute(db);
  if (found.rows[0]?.there !== true) return [];
  const { rows: rows2 } = await sql6`select name from ${sql6.table(tableName)}`.execute(db);
  return rows2.map(({ name }) => name);
}

// app/store/database/folder-lock.ts
import { createHash as createHash7 } from "node:crypto";
import { unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
var longestPath = 100;
async function lockFolder(folder) {
  const server = await occupy(socketPath(folder)).catch(() => occupy(outsidePath(folder)));
  if (server === void 0)
    throw new Problem("input.config", "the folder of the embedded database is in use by another process", {
      file: folder,
      next: "stop the other process, give this one its own folder, or let both use Postgres through DATABASE_URL"
    });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}
function socketPath(folder) {
  const inside2 = join(folder, "in-use");
  const fits = Buffer.byteLength(inside2) <= longestPath && process.platform !== "win32";
  return fits ? inside2 : outsidePath(folder);
}
function outsidePath(folder) {
  const name = `plumbline-${createHash7("sha256").update(folder).digest("hex").slice(0, 24)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}
async function occupy(path) {
  return await listen(path) ?? takeOver(path);
}
function listen(path) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once(
      "error",
      (error) => error.code === "EADDRINUSE" ? resolve(void 0) : reject(error)
    );
    server.listen(path, () => resolve(server));
  });
}
async function takeOver(path) {
  if (await answers(path)) return void 0;
  await unlink(path).catch(() => {
  });
  return listen(path);
}
function answers(path) {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

// app/store/database/pglite-dialect.ts
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler
} from "kysely";
function pgliteDialect(pglite) {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => makeDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler()
  };
}
function makeDriver(pglite) {
  const connection = makeConnection(pglite);
  const waiting = [];
  let taken = false;
  const run = async (statement) => {
    await connection.executeQuery(CompiledQuery.raw(statement));
  };
  return {
    init: async () => {
    },
    acquireConnection: async () => {
      if (taken) await new Promise((resolve) => waiting.push(resolve));
      taken = true;
      return connection;
    },
    releaseConnection: async () => {
      const next = waiting.shift();
      taken = next !== void 0;
      next?.();
    },
    beginTransaction: () => run("begin"),
    commitTransaction: () => run("commit"),
    rollbackTransaction: () => run("rollback"),
    destroy: () => pglite.close()
  };
}
function makeConnection(pglite) {
  return {
    async executeQuery({ sql: sql19, parameters }) {
      const result = parameters.length === 0 ? (await pglite.exec(sql19)).at(-1) : await pglite.query(sql19, parameters.map(toParameter));
      return { rows: result?.rows ?? [], ...affected(result) };
    },
    // biome-ignore lint/correctness/useYield: nothing is ever streamed
    async *streamQuery() {
      throw new Error("the embedded database does not stream");
    }
  };
}
function toParameter(value) {
  return Buffer.isBuffer(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : value;
}
function affected(result) {
  return result?.affectedRows === void 0 ? {} : { numAffectedRows: BigInt(result.affectedRows) };
}

// app/store/database/embedded.ts
async function openEmbedded(given) {
  const folder = await makeFolder(given);
  const unlock = await lockFolder(folder);
  try {
    const db = new Kysely({ dialect: pgliteDialect(await start2(join2(folder, "database"))) });
    await migrate(db);
    await sql7`update lanes set owner = null, job = null, due = clock_timestamp() where owner is not null`.execute(db);
    const close = async () => {
      await db.destroy();
      await unlock();
    };
    const process2 = randomUUID();
    return { kind: "embedded", db, announcements: makeAnnouncements(process2), process: process2, close };
  } catch (cause) {
    await unlock();
    throw cause;
  }
}
async function start2(folder) {
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    return await PGlite.create(folder);
  } catch (cause) {
    throw new Problem("input.config", "the embedded database does not start", {
      file: folder,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: "a folder that this version made, on a disk with room",
      next: "restore the folder from a backup, move it away to begin anew, or use Postgres through DATABASE_URL",
      cause
    });
  }
}
async function makeFolder(folder) {
  try {
    await mkdir(folder, { recursive: true, mode: 448 });
    return await realpath(folder);
  } catch (cause) {
    throw new Problem("input.config", "the folder of the embedded database cannot be made", {
      file: folder,
      next: "name a folder this process may write to",
      cause
    });
  }
}

// app/store/database/postgres.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { Socket } from "node:net";
import { Kysely as Kysely2, PostgresDialect } from "kysely";
import pg from "pg";

// app/store/settings.ts
var defaultRetention = { reviewDays: 90, deliveryDays: 30, failedJobDays: 30 };
var defaultLeaseMs = 2e4;
var defaultPollMs = 1e3;
var defaultPatienceMs = 3e4;
var defaultConnections = 8;

// app/store/database/listen.ts
var longestPauseMs = 5e3;
async function listenForAnnouncements(makeClient, ears) {
  let current;
  let timer;
  let ended = false;
  const again = (pauseMs) => {
    if (ended) return;
    clearTimeout(timer);
    timer = setTimeout(() => void begin(Math.min(pauseMs * 2, longestPauseMs)), pauseMs);
    timer.unref();
  };
  const begin = async (pauseMs) => {
    const client = makeClient();
    let broken2 = false;
    const giveUp = (error) => {
      if (broken2 || ended) return;
      broken2 = true;
      ears.trouble(error);
      void client.end().catch(() => {
      });
      again(pauseMs);
    };
    client.on("error", giveUp);
    client.on("end", () => giveUp(new Error("the connection that listens was closed")));
    client.on("notification", ({ payload }) => ears.received(payload ?? ""));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      current = client;
      pauseMs = 100;
      if (ended) await client.end();
      else ears.missed();
    } catch (error) {
      giveUp(error);
    }
  };
  await begin(100);
  return async () => {
    ended = true;
    clearTimeout(timer);
    await current?.end().catch(() => {
    });
  };
}

// app/store/database/unavailable.ts
import { setTimeout as pause2 } from "node:timers/promises";
var systemCodes = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENOENT"
];
var sqlClasses = ["08", "40", "53", "57", "58"];
var words = /connection terminated|timeout exceeded|query read timeout|connection error|not queryable/i;
function isUnavailable2(error) {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable2);
  if (!(error instanceof Error)) return false;
  const code2 = "code" in error && typeof error.code === "string" ? error.code : "";
  return systemCodes.includes(code2) || code2.length === 5 && sqlClasses.includes(code2.slice(0, 2)) || words.test(error.message);
}
async function patiently(patienceMs6, act) {
  const begun = performance.now();
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 1e3)) {
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable2(error)) throw error;
      if (performance.now() - begun + pauseMs > patienceMs6) throw unavailable(error);
    }
    await pause2(pauseMs);
  }
}
var patienceMs3 = 3e3;
function patient(methods) {
  const entries2 = Object.entries(methods);
  return Object.fromEntries(
    entries2.map(([name, method]) => [name, (...args) => patiently(patienceMs3, () => method(...args))])
  );
}
function unavailable(cause) {
  return new Problem("upstream.unavailable", "the database does not answer", {
    found: cause instanceof Error && cause.message !== "" ? cause.message : String(cause?.code ?? cause),
    next: "see that it runs and that DATABASE_URL names it; work goes on by itself when it is back",
    cause
  });
}

// app/store/database/postgres.ts
var silenceMs = 2e4;
async function openPostgres(databaseUrl, settings) {
  const trouble = (error) => settings.onTrouble?.("a connection to the database broke", error);
  await patiently(settings.patienceMs ?? defaultPatienceMs, () => migrateOnce(databaseUrl)).catch(explain);
  const pool = new pg.Pool({
    ...connectionOptions(databaseUrl),
    max: settings.connections ?? defaultConnections,
    stream: impatientSocket
  });
  watch2(pool, trouble);
  const process2 = randomUUID2();
  const announcements = makeAnnouncements(process2);
  const stopListening = await listenForAnnouncements(() => new pg.Client(connectionOptions(databaseUrl)), {
    received: announcements.receive,
    missed: () => announcements.tell({ kind: "missed", subject: "" }),
    trouble
  });
  const db = new Kysely2({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await stopListening();
    await db.destroy();
  };
  return { kind: "postgres", db, announcements, process: process2, close };
}
async function migrateOnce(databaseUrl) {
  const pool = new pg.Pool({ ...connectionOptions(databaseUrl), max: 2 });
  watch2(pool, () => {
  });
  const db = new Kysely2({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}
function watch2(pool, trouble) {
  pool.on("error", trouble);
  pool.on("connect", (client) => {
    client.on("error", () => {
    });
  });
}
function explain(error) {
  const code2 = error instanceof pg.DatabaseError ? error.code ?? "" : "";
  const found = refusals2[code2.slice(0, 2)];
  if (found === void 0) throw error;
  throw new Problem("input.config", "the database lets Plumbline not in", {
    found: `${found} (SQLSTATE ${code2})`,
    wanted: "a database in which the user of DATABASE_URL may create tables",
    next: "check user, password and database in DATABASE_URL",
    cause: error
  });
}
var refusals2 = {
  "28": "user or password are refused",
  "3D": "there is no such database",
  "42": "the user may not create tables"
};
function impatientSocket() {
  const socket = new Socket();
  return socket.setTimeout(silenceMs, () => {
    socket.destroy(new Error(`timeout exceeded: no answer within ${silenceMs} ms`));
  });
}
function connectionOptions(connectionString) {
  return {
    connectionString,
    application_name: "plumbline",
    connectionTimeoutMillis: 5e3,
    keepAlive: true,
    types: { getTypeParser }
  };
}
var getTypeParser = (id, format) => id === pg.types.builtins.INT8 && format !== "binary" ? Number : pg.types.getTypeParser(id, format);

// app/store/database/probe.ts
import { sql as sql8 } from "kysely";
var patienceMs4 = 2e3;
async function probe(db) {
  let timer;
  const late2 = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs4} ms`)), patienceMs4);
  });
  try {
    await Promise.race([sql8`select 1`.execute(db), late2]);
  } catch (error) {
    throw unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

// app/store/installations.ts
function makeInstallations(db) {
  return {
    save: async ({ id, account, dryRun, suspended: suspended2 }) => {
      const row = { id, account, dry_run: dryRun, suspended: suspended2 };
      await db.insertInto("installations").values(row).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
    },
    read: async (id) => {
      const row = await db.selectFrom("installations").selectAll().where("id", "=", id).executeTakeFirst();
      return row && { id, account: row.account, dryRun: row.dry_run, suspended: row.suspended };
    },
    forget: (id) => db.transaction().execute(async (tx) => {
      await tx.deleteFrom("reviews").where("installation", "=", id).execute();
      await tx.deleteFrom("budget_slots").where("installation", "=", id).execute();
      await tx.deleteFrom("budget_pauses").where("installation", "=", id).execute();
      await tx.deleteFrom("installations").where("id", "=", id).execute();
    })
  };
}

// app/store/maintenance/maintenance.ts
import { CompiledQuery as CompiledQuery2 } from "kysely";
import PgBoss from "pg-boss";
var schema = "plumbline_chores";
var pollSeconds = 20;
var setupMs = 1e4;
async function startChores(db, chores, onTrouble) {
  const boss = new PgBoss({ db: { executeSql: (text4, values) => execute(db, text4, values) }, schema });
  boss.on("error", (error) => onTrouble("a chore of the store", error));
  await boss.start();
  for (const { name, cron, act } of chores) {
    const queue = { name, policy: "short", retryLimit: 3, retryBackoff: true, expireInMinutes: 30 };
    await patiently(setupMs, () => boss.createQueue(name, queue));
    if (cron === null) await boss.send(name, {});
    else await boss.schedule(name, cron);
    await boss.work(name, { pollingIntervalSeconds: pollSeconds }, async () => {
      await act();
    });
  }
  return () => boss.stop({ graceful: true, close: false, timeout: 5e3 });
}
function execute(db, text4, values = []) {
  return db.connection().execute(async (connection) => {
    try {
      const { rows: rows2, numAffectedRows } = await connection.executeQuery(CompiledQuery2.raw(text4, [...values]));
      return { rows: rows2, rowCount: Number(numAffectedRows ?? rows2.length) };
    } catch (error) {
      await connection.executeQuery(CompiledQuery2.raw("rollback")).catch(() => {
      });
      throw error;
    }
  });
}

// app/store/maintenance/retention.ts
import { sql as sql9 } from "kysely";
var day = 24 * 60 * 6e4;
async function deleteOld(db, clock, given = {}) {
  const retention = { ...defaultRetention, ...given };
  const before3 = (days) => sql9`${clock.sql()} - ${milliseconds(days * day)}`;
  await db.deleteFrom("reviews").where("finished", "<", before3(retention.reviewDays)).execute();
  await db.deleteFrom("jobs").where("failed", "<", before3(retention.failedJobDays)).execute();
  await db.deleteFrom("deliveries").where("received", "<", before3(retention.deliveryDays)).where(
    ({ not, exists, selectFrom }) => not(exists(selectFrom("jobs").select("jobs.id").whereRef("jobs.delivery", "=", "deliveries.id")))
  ).execute();
  await db.deleteFrom("sessions").where("expires", "<", clock.sql()).execute();
  await forgetOldBookings(db, clock);
}

// app/store/maintenance/sweep.ts
import { sql as sql10 } from "kysely";
async function sweepLanes(db, clock, leaseMs) {
  const leaseEnd = sql10`${clock.sql()} + ${milliseconds(leaseMs)}`;
  await sql10`update lanes set due = ${leaseEnd} where owner is not null and due > ${leaseEnd}`.execute(db);
  await sql10`
    update lanes set due = ${clock.sql()}
    where owner is null and due > ${clock.sql()} and exists (
      select from jobs j where j.lane = lanes.lane and j.failed is null and j.not_before is null
    )`.execute(db);
  await sql10`
    insert into lanes (lane, due) select lane, ${clock.sql()} from jobs where failed is null group by lane order by lane
    on conflict (lane) do nothing`.execute(db);
}

// app/store/queue/job-queue.ts
import { randomUUID as randomUUID3 } from "node:crypto";

// app/store/queue/group-commit.ts
var largestBatch = 200;
function groupCommit(write, failsForAll) {
  const waiting = [];
  let writing = false;
  const writeBatch = async (batch2) => {
    try {
      const results = await write(batch2.map(({ item }) => item));
      for (const [index, { resolve }] of batch2.entries()) resolve(results[index]);
    } catch (error) {
      if (batch2.length === 1 || failsForAll(error)) for (const { reject } of batch2) reject(error);
      else for (const one of batch2) await writeBatch([one]);
    }
  };
  const writeAll = async () => {
    writing = true;
    while (waiting.length > 0) await writeBatch(waiting.splice(0, largestBatch));
    writing = false;
  };
  return (item) => new Promise((resolve, reject) => {
    waiting.push({ item, resolve, reject });
    if (!writing) void writeAll();
  });
}

// app/store/queue/receive.ts
import { sql as sql11 } from "kysely";
async function storeReceipts(database, clock, receipts) {
  const first = /* @__PURE__ */ new Map();
  for (const receipt of receipts)
    if (receipt.delivery !== null && !first.has(receipt.delivery.id)) first.set(receipt.delivery.id, receipt);
  const taken = receipts.filter((receipt) => receipt.delivery === null || first.get(receipt.delivery.id) === receipt);
  const stored = await insert(database, clock, taken);
  const known = [...first.keys()].filter((id) => !stored.has(id));
  const again = known.length === 0 ? /* @__PURE__ */ new Set() : await putBack(database, clock, known);
  return receipts.map((receipt) => {
    const id = receipt.delivery?.id;
    return id === void 0 || first.get(id) === receipt && (stored.has(id) || again.has(id));
  });
}
async function insert(database, clock, receipts) {
  const deliveries = JSON.stringify(receipts.flatMap(({ delivery }) => delivery ?? []));
  const jobs = JSON.stringify(receipts.flatMap((receipt) => receipt.jobs));
  const { rows: rows2 } = await sql11`
    with stored as (
      insert into deliveries (id, event, action, installation, received)
      select id, event, action, installation, received
      from jsonb_to_recordset(${deliveries}::jsonb)
        as d(id text, event text, action text, installation bigint, received timestamptz)
      order by id
      on conflict (id) do nothing
      returning id
    ), added as (
      insert into jobs (id, delivery, lane, key, supersedes, created, not_before, sealed, wrapped_key, key_id)
      select j.id, j.delivery, j.lane, j.key, j.supersedes, ${clock.sql()}, j.not_before,
        decode(j.sealed, 'base64'), decode(j.wrapped_key, 'base64'), j.key_id
      from rows from (jsonb_to_recordset(${jobs}::jsonb) as (
        id uuid, delivery text, lane text, key text, supersedes boolean, not_before timestamptz,
        sealed text, wrapped_key text, key_id text
      )) with ordinality as j
      where j.delivery is null or j.delivery in (select id from stored)
      order by j.ordinality
      on conflict (id) do nothing
      returning lane, coalesce(not_before, created) as due
    ), ${queued}
    select id as delivery, null as lane, null as told from stored
    union all ${told(database)}`.execute(database.db);
  return announce(database, rows2);
}
async function putBack(database, clock, known) {
  const { rows: rows2 } = await sql11`
    with added as (
      update jobs set seq = default, attempt = 0, created = ${clock.sql()}, not_before = null, failed = null, failure = null
      where delivery = any(${known}) and failed is not null
      returning delivery, lane, created as due
    ), ${queued}
    select delivery, null as lane, null as told from added
    union all ${told(database)}`.execute(database.db);
  return announce(database, rows2);
}
var queued = sql11`queued as (
  insert into lanes (lane, due) select lane, min(due) from added group by lane order by lane
  on conflict (lane) do update
    set due = case when lanes.owner is null then least(lanes.due, excluded.due) else lanes.due end
  returning lane
)`;
function told({ process: process2 }) {
  return sql11`select null, lane, ${notify(process2, "lane", sql11.ref("lane"))} from queued`;
}
function announce({ announcements }, rows2) {
  for (const { lane } of rows2) if (lane !== null) announcements.tell({ kind: "lane", subject: lane });
  return new Set(rows2.flatMap(({ delivery }) => delivery ?? []));
}

// app/store/queue/sealed-task.ts
async function sealJob(vault, job, id, delivery) {
  const row = await vault.seal({ table: "jobs", row: id }, Buffer.from(JSON.stringify(job.task)));
  return {
    id,
    delivery,
    lane: job.lane,
    key: job.key,
    supersedes: job.supersedes,
    not_before: job.notBefore ?? null,
    sealed: Buffer.from(row.sealed).toString("base64"),
    wrapped_key: Buffer.from(row.wrapped_key).toString("base64"),
    key_id: row.key_id
  };
}
async function openTask(vault, id, row) {
  return JSON.parse((await vault.open({ table: "jobs", row: id }, row)).toString("utf8"));
}

// app/store/queue/state.ts
import { sql as sql12 } from "kysely";
async function queueState({ db }, clock) {
  const { rows: rows2 } = await sql12`
    select
      count(*) filter (where j.failed is null and lanes.job is null)::int as waiting,
      count(*) filter (where lanes.job is not null)::int as running,
      count(*) filter (where j.failed is not null)::int as failed,
      coalesce(1000 * extract(epoch from ${clock.sql()} - min(coalesce(j.not_before, j.created)) filter (
        where j.failed is null and lanes.job is null and coalesce(j.not_before, j.created) <= ${clock.sql()}
      )), 0)::float8 as "oldestMs"
    from jobs j left join lanes on lanes.job = j.id`.execute(db);
  return rows2[0] ?? { waiting: 0, running: 0, failed: 0, oldestMs: 0 };
}

// app/store/queue/worker.ts
import { setTimeout as pause3 } from "node:timers/promises";

// app/store/queue/beat.ts
import { sql as sql14 } from "kysely";

// app/store/queue/lanes.ts
import { sql as sql13 } from "kysely";
var superseded = sql13`exists (
  select from jobs later
  where later.lane = j.lane and later.seq > j.seq and later.key = j.key and later.supersedes and later.failed is null
)`;
async function giveBack(tx, lanes) {
  if (lanes.length === 0) return;
  await sql13`
    with next as (
      select given.lane, min(coalesce(j.not_before, j.created)) as due
      from unnest(${lanes}::text[]) as given(lane) left join jobs j on j.lane = given.lane and j.failed is null
      group by given.lane
    ), emptied as (
      delete from lanes using next where lanes.lane = next.lane and next.due is null
    )
    update lanes set owner = null, job = null, due = next.due
    from next where lanes.lane = next.lane and next.due is not null`.execute(tx);
}

// app/store/queue/beat.ts
async function extendLeases({ db, process: process2 }, clock, jobs, leaseMs) {
  const { rows: rows2 } = await sql14`
    with mine as (
      select lane from lanes where owner = ${process2} and job = any(${jobs}::uuid[]) order by lane for update
    )
    update lanes set due = ${clock.sql()} + ${milliseconds(leaseMs)}
    from mine where lanes.lane = mine.lane
    returning job, exists (select from jobs j where j.id = lanes.job and ${superseded}) as superfluous`.execute(db);
  return {
    kept: new Set(rows2.map(({ job }) => job)),
    superseded: new Set(rows2.flatMap(({ job, superfluous }) => superfluous ? job : []))
  };
}

// app/store/queue/one-at-a-time.ts
function oneAtATime(act) {
  let current;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await act();
    } while (again);
    current = void 0;
  };
  return {
    ask: () => {
      if (current === void 0) current = run();
      else again = true;
    },
    idle: async () => current
  };
}

// app/store/queue/pauses.ts
var firstPauseMs = 5e3;
var growth = 3;
var longestPauseMs2 = 20 * 6e4;
function afterError(error, attempt) {
  if (error instanceof RetryAfter)
    return { kind: "again", ms: Math.max(0, error.ms), counts: false, failure: nameOf(error.cause ?? error) };
  if (attempt >= lastAttempt) return { kind: "failed", failure: nameOf(error) };
  return { kind: "again", ms: pauseAfter(attempt), counts: true, failure: nameOf(error) };
}
function pauseAfter(attempt) {
  return Math.min(firstPauseMs * growth ** (attempt - 1), longestPauseMs2);
}
function nameOf(error) {
  return error instanceof Problem ? error.code : error instanceof Error ? error.name : "unknown";
}

// app/store/queue/running.ts
function abort(running, reason) {
  if (running.reason !== void 0) return;
  running.reason = reason;
  running.controller.abort(new Error(messages[reason]));
}
var messages = {
  superseded: "a newer job made this one superfluous",
  lost: "the lease was lost to another process",
  stopped: "the queue stops"
};

// app/store/queue/settle.ts
import { sql as sql15 } from "kysely";
function settle2({ db, process: process2 }, clock, job, outcome) {
  return db.transaction().execute(async (tx) => {
    const { rows: rows2 } = await sql15`
      select from lanes where lane = ${job.lane} and owner = ${process2} and job = ${job.id} for update`.execute(tx);
    if (rows2.length === 0) return false;
    await (outcome.kind === "done" ? sql15`delete from jobs where id = ${job.id}` : sql15`update jobs set ${changes(clock, outcome)} where id = ${job.id}`).execute(tx);
    await giveBack(tx, [job.lane]);
    return true;
  });
}
function changes(clock, outcome) {
  if (outcome.kind === "failed") return sql15`failed = ${clock.sql()}, failure = ${outcome.failure}`;
  const again = outcome.ms === 0 ? sql15`null` : sql15`${clock.sql()} + ${milliseconds(outcome.ms)}`;
  return sql15`not_before = ${again}, attempt = attempt - ${outcome.counts ? 0 : 1}::int, failure = ${outcome.failure}`;
}

// app/store/queue/take.ts
import { sql as sql16 } from "kysely";
function takeJobs({ db, process: process2 }, clock, wish) {
  return db.transaction().execute(async (tx) => {
    const lanes = await lockDueLanes(tx, clock, wish);
    if (lanes.length === 0) return [];
    await sql16`delete from jobs j where j.lane = any(${lanes}) and j.failed is null and ${superseded}`.execute(tx);
    const jobs = await firstJobs(tx, clock, lanes);
    const hopeless = jobs.filter(({ attempt }) => attempt > lastAttempt + 1);
    const taken = jobs.filter(({ attempt }) => attempt <= lastAttempt + 1);
    if (hopeless.length > 0) {
      const ids = hopeless.map(({ id }) => id);
      await sql16`update jobs set failed = ${clock.sql()}, failure = 'died' where id = any(${ids}::uuid[])`.execute(tx);
    }
    await lease(tx, clock, process2, taken, wish.leaseMs);
    const leased = new Set(taken.map(({ lane }) => lane));
    await giveBack(
      tx,
      lanes.filter((lane) => !leased.has(lane))
    );
    return taken;
  });
}
async function lockDueLanes(tx, clock, wish) {
  const { rows: rows2 } = await sql16`
    select lane from lanes
    where due <= ${clock.sql()} and (owner is null or ${wish.expired}) and lane <> all(${wish.mine}::text[])
    order by due limit ${wish.most} for update skip locked`.execute(tx);
  return rows2.map(({ lane }) => lane);
}
async function firstJobs(tx, clock, lanes) {
  const { rows: rows2 } = await sql16`
    select first.id, first.lane, first.key, first.supersedes, first.attempt + 1 as attempt,
      first.sealed, first.wrapped_key, first.key_id
    from unnest(${lanes}::text[]) as given(lane) cross join lateral (
      select * from jobs j
      where j.lane = given.lane and j.failed is null and (j.not_before is null or j.not_before <= ${clock.sql()})
      order by j.seq limit 1
    ) first`.execute(tx);
  return rows2;
}
async function lease(tx, clock, process2, jobs, leaseMs) {
  const ids = jobs.map(({ id }) => id);
  if (ids.length === 0) return;
  await sql16`
    with begun as (update jobs set attempt = attempt + 1 where id = any(${ids}::uuid[]) returning id, lane)
    update lanes set owner = ${process2}, job = begun.id, due = ${clock.sql()} + ${milliseconds(leaseMs)}
    from begun where lanes.lane = begun.lane`.execute(tx);
}

// app/store/queue/worker.ts
var abortPatienceMs = 1e3;
var settlePauseMs = 500;
var handedBack = { kind: "again", ms: 0, counts: false, failure: null };
function makeWorker(database, clock, vault, { leaseMs, pollMs, onTrouble }) {
  const running = /* @__PURE__ */ new Map();
  const finished = /* @__PURE__ */ new Map();
  let handler;
  let most3 = 0;
  let stopping = false;
  let contactSince;
  let timers = [];
  let deaf;
  const lostContact = (error) => {
    if (contactSince !== void 0 || !isUnavailable2(error)) onTrouble("the queue cannot reach its database", error);
    contactSince = void 0;
  };
  const fill = oneAtATime(async () => {
    try {
      while (!stopping && running.size < most3) {
        const leasedAt = clock.elapsed();
        const jobs = await takeJobs(database, clock, {
          most: most3 - running.size,
          mine: [...running.values()].map(({ job }) => job.lane),
          // After the database was away, owners get time to extend their leases before anybody takes their lanes.
          expired: contactSince !== void 0 && leasedAt - contactSince >= leaseMs / 3,
          leaseMs
        });
        contactSince ??= leasedAt;
        for (const job of jobs) begin(job, leasedAt);
        if (jobs.length === 0) return;
      }
    } catch (error) {
      lostContact(error);
    }
  });
  const beat = oneAtATime(async () => {
    const jobs = [...running.values()];
    if (jobs.length === 0) return;
    const begun = clock.elapsed();
    try {
      const ids = jobs.map(({ job }) => job.id);
      const pulse = await extendLeases(database, clock, ids, leaseMs);
      for (const one of jobs) {
        if (pulse.kept.has(one.job.id)) one.leasedAt = begun;
        else if (running.has(one.job.id)) abort(one, "lost");
        if (pulse.superseded.has(one.job.id)) abort(one, "superseded");
      }
    } catch (error) {
      lostContact(error);
      for (const one of jobs) if (clock.elapsed() - one.leasedAt >= leaseMs) abort(one, "lost");
    }
  });
  const begin = (job, leasedAt) => {
    const one = {
      job,
      controller: new AbortController(),
      leasedAt,
      reason: void 0,
      abandoned: false
    };
    running.set(job.id, one);
    const end = run(one).finally(() => {
      finished.delete(job.id);
      fill.ask();
    });
    finished.set(job.id, end);
  };
  const run = async (one) => {
    const outcome = stopping ? handedBack : await tryJob(one);
    try {
      await write(one, outcome);
    } catch (error) {
      onTrouble("what became of a job could not be stored; it is tried again when its lease ends", error);
    }
    running.delete(one.job.id);
  };
  const tryJob = async (one) => {
    const { id, lane, key, supersedes, attempt } = one.job;
    try {
      const task = await openTask(vault, id, one.job).catch((error) => {
        onTrouble(`job ${id} cannot be read`, error);
        throw error;
      });
      await handler?.({ id, lane, key, supersedes, attempt, task }, one.controller.signal);
      return { kind: "done" };
    } catch (error) {
      if (one.reason === "superseded") return { kind: "done" };
      return one.reason === void 0 ? afterError(error, attempt) : handedBack;
    }
  };
  const write = async (one, outcome) => {
    while (!one.abandoned) {
      try {
        await settle2(database, clock, one.job, outcome);
        return;
      } catch (error) {
        if (!isUnavailable2(error)) throw error;
        lostContact(error);
      }
      await pause3(settlePauseMs, void 0, { ref: false });
    }
  };
  const hear = ({ kind, subject }) => {
    if (kind === "pause") return;
    if (running.size < most3) fill.ask();
    for (const { job } of running.values()) if (kind === "missed" || job.lane === subject) beat.ask();
  };
  const allFinished = (ms) => Promise.race([Promise.allSettled(finished.values()), pause3(ms, void 0, { ref: false })]);
  return {
    work: async (concurrency, handle) => {
      if (handler !== void 0) throw new Problem("internal.bug", "the queue works already");
      handler = handle;
      most3 = concurrency;
      stopping = false;
      deaf = database.announcements.listen(hear);
      timers = [setInterval(fill.ask, pollMs), setInterval(beat.ask, leaseMs / 6)];
      for (const timer of timers) timer.unref();
      fill.ask();
    },
    stop: async (graceMs) => {
      stopping = true;
      await fill.idle();
      await allFinished(graceMs);
      for (const one of running.values()) abort(one, "stopped");
      await allFinished(abortPatienceMs);
      for (const one of running.values()) {
        one.abandoned = true;
        await settle2(database, clock, one.job, handedBack).catch(
          (error) => onTrouble("a job was not handed back", error)
        );
      }
      for (const timer of timers) clearInterval(timer);
      deaf?.();
      await beat.idle();
      running.clear();
      handler = void 0;
    }
  };
}

// app/store/queue/job-queue.ts
var patienceMs5 = 3e3;
function makeJobQueue(database, clock, vault, settings) {
  const store = groupCommit(
    (receipts) => patiently(patienceMs5, () => storeReceipts(database, clock, receipts)),
    (error) => error instanceof Problem
  );
  const receipt = async (delivery, jobs) => ({
    delivery,
    jobs: await Promise.all(jobs.map((job) => sealJob(vault, job, randomUUID3(), delivery?.id ?? null)))
  });
  return {
    receive: async (delivery, jobs) => await store(await receipt(delivery, jobs)) ? "stored" : "known",
    add: async (jobs) => {
      if (jobs.length > 0) await store(await receipt(null, jobs));
    },
    state: () => patiently(patienceMs5, () => queueState(database, clock)),
    ...makeWorker(database, clock, vault, settings)
  };
}

// app/store/reviews.ts
import { promisify as promisify2 } from "node:util";
import { gunzip, gzip as gzip2 } from "node:zlib";
var compress = promisify2(gzip2);
var expand = promisify2(gunzip);
function makeReviewStore(db, vault) {
  const open2 = async (row) => {
    if (row === void 0) return void 0;
    const compressed = await vault.open({ table: "reviews", row: row.id }, row);
    return JSON.parse((await expand(compressed)).toString("utf8"));
  };
  return {
    save: async (record) => {
      const sealed2 = await vault.seal({ table: "reviews", row: record.id }, await compress(JSON.stringify(record)));
      const row = {
        id: record.id,
        installation: record.repository.installation,
        repository: record.repository.id,
        pull: record.pull,
        head: record.head,
        conclusion: record.conclusion,
        finished: new Date(record.finished),
        ...sealed2
      };
      await db.insertInto("reviews").values(row).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
    },
    read: async (id) => open2(await db.selectFrom("reviews").selectAll().where("id", "=", id).executeTakeFirst()),
    newest: async ({ installation, id }, head) => open2(
      await db.selectFrom("reviews").selectAll().where("installation", "=", installation).where("repository", "=", id).where("head", "=", head).orderBy("finished", "desc").limit(1).executeTakeFirst()
    )
  };
}

// app/store/sealing/rewrap.ts
import { sql as sql17 } from "kysely";

// app/store/sealing/vault.ts
import { randomBytes as randomBytes4 } from "node:crypto";

// app/store/sealing/cipher.ts
import { createCipheriv, createDecipheriv, randomBytes as randomBytes3 } from "node:crypto";
var algorithm = "aes-256-gcm";
var nonceBytes = 12;
var tagBytes = 16;
function encrypt(key, place, plain2) {
  const nonce = randomBytes3(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(Buffer.from(place));
  const body = [cipher.update(plain2), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...body]);
}
function decrypt(key, place, sealed2) {
  if (sealed2.byteLength < nonceBytes + tagBytes) throw new Error("too short to be sealed");
  const decipher = createDecipheriv(algorithm, key, sealed2.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed2.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed2.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

// app/store/sealing/key-wrapper.ts
import { createHash as createHash8 } from "node:crypto";
var keyBytes = 32;
function localKey(base64) {
  const key = Buffer.from(base64, "base64");
  if (key.byteLength !== keyBytes)
    throw new Problem("input.config", "the encryption key is no key", {
      found: `base64 of ${key.byteLength} bytes`,
      wanted: `base64 of ${keyBytes} random bytes`,
      next: "make one with: openssl rand -base64 32"
    });
  const id = createHash8("sha256").update("plumbline key id").update(key).digest("hex").slice(0, 16);
  return {
    id,
    wrap: async (dataKey, place) => encrypt(key, place, dataKey),
    unwrap: async (wrapped, place) => decrypt(key, place, wrapped)
  };
}

// app/store/sealing/vault.ts
function makeVault(keys) {
  const [current, ...previous] = keys.map((key) => typeof key === "string" ? localKey(key) : key);
  if (current === void 0) throw new Problem("internal.bug", "a vault needs a key");
  const wrappers = new Map([current, ...previous].map((wrapper) => [wrapper.id, wrapper]));
  const unwrap = async (place, { wrapped_key, key_id }) => {
    const wrapper = wrappers.get(key_id);
    if (wrapper === void 0) throw unknownKey([key_id], [...wrappers.keys()]);
    return intact(place, () => wrapper.unwrap(wrapped_key, `${text3(place)}/key`));
  };
  const wrap = async (place, dataKey) => ({
    wrapped_key: await current.wrap(dataKey, `${text3(place)}/key`),
    key_id: current.id
  });
  return {
    current: current.id,
    known: [...wrappers.keys()],
    seal: async (place, plain2) => {
      const dataKey = randomBytes4(32);
      return { sealed: encrypt(dataKey, text3(place), plain2), ...await wrap(place, dataKey) };
    },
    open: async (place, row) => {
      const dataKey = await unwrap(place, row);
      return intact(place, async () => decrypt(dataKey, text3(place), row.sealed));
    },
    rewrap: async (place, row) => wrap(place, await unwrap(place, row))
  };
}
function unknownKey(found, known) {
  return new Problem("input.config", "the database holds records that were sealed with another encryption key", {
    found: `key ${found.join(", ")}`,
    wanted: known.join(" or "),
    next: "start with the key that was used until now, or name it as a previous key beside the new one"
  });
}
function text3({ table: table2, row }) {
  return `${table2}/sealed/${row}`;
}
async function intact(place, act) {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem("internal.bug", "a sealed record does not open: it was changed in the database", {
      found: `${place.table}, row ${place.row}`,
      next: "restore that row from a backup, or delete it",
      cause
    });
  }
}

// app/store/sealing/rewrap.ts
var sealedTables = ["jobs", "reviews", "sessions"];
var batch = 200;
async function checkKeys(db, vault) {
  const found = /* @__PURE__ */ new Set();
  for (const table2 of sealedTables) for (const id of await keysOf(db, table2)) found.add(id);
  const unknown = [...found].filter((id) => !vault.known.includes(id));
  if (unknown.length > 0) throw unknownKey(unknown, vault.known);
}
async function rewrap(db, vault) {
  let count = 0;
  for (const table2 of sealedTables)
    for (const id of await keysOf(db, table2)) if (id !== vault.current) count += await rewrapTable(db, vault, table2, id);
  return count;
}
async function rewrapTable(db, vault, table2, keyId) {
  for (let count = 0; ; ) {
    const done = await db.transaction().execute(async (tx) => {
      const rows2 = await tx.selectFrom(table2).select(["id", "wrapped_key", "key_id"]).where("key_id", "=", keyId).limit(batch).forUpdate().execute();
      for (const row of rows2) {
        const wrapped = await vault.rewrap({ table: table2, row: row.id }, row);
        await tx.updateTable(table2).set(wrapped).where("id", "=", row.id).execute();
      }
      return rows2.length;
    });
    count += done;
    if (done < batch) return count;
  }
}
async function keysOf(db, table2) {
  const { rows: rows2 } = await sql17`
    with recursive keys(id) as (
      select min(key_id) from ${sql17.table(table2)}
      union all
      select (select min(key_id) from ${sql17.table(table2)} where key_id > keys.id) from keys where keys.id is not null
    )
    select id from keys where id is not null`.execute(db);
  return rows2.map(({ id }) => id);
}

// app/store/sessions.ts
import { sql as sql18 } from "kysely";
function makeSessionStore(db, vault, clock) {
  return {
    save: async (hash, session) => {
      const sealed2 = await vault.seal({ table: "sessions", row: hash }, Buffer.from(JSON.stringify(session)));
      const row = { id: hash, expires: new Date(session.expires), ...sealed2 };
      await db.insertInto("sessions").values(row).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
    },
    read: async (hash) => {
      const query = db.selectFrom("sessions").selectAll().where("id", "=", hash);
      const row = await query.where(sql18`expires > ${clock.sql()}`).executeTakeFirst();
      if (row === void 0) return void 0;
      return JSON.parse((await vault.open({ table: "sessions", row: hash }, row)).toString("utf8"));
    },
    remove: async (hash) => {
      await db.deleteFrom("sessions").where("id", "=", hash).execute();
    }
  };
}

// app/store/store.ts
async function openStore(settings) {
  const vault = makeVault(settings.encryptionKeys);
  const { databaseUrl, folder } = settings;
  const database = databaseUrl === null ? await openEmbedded(folder) : await openPostgres(databaseUrl, settings);
  try {
    await checkKeys(database.db, vault);
  } catch (error) {
    await database.close();
    throw error;
  }
  return makeStore(database, vault, settings);
}
function makeStore(database, vault, settings) {
  const { db } = database;
  const clock = makeClock(settings.now);
  const { leaseMs = defaultLeaseMs, pollMs = defaultPollMs, onTrouble = () => {
  } } = settings;
  const chores = [
    { name: "sweep-lanes", cron: "* * * * *", act: () => sweepLanes(db, clock, leaseMs) },
    { name: "delete-old", cron: "17 * * * *", act: () => deleteOld(db, clock, settings.retention) },
    { name: "rewrap-keys", cron: null, act: () => rewrap(db, vault) }
  ];
  let endChores = async () => {
  };
  return {
    kind: database.kind,
    queue: makeJobQueue(database, clock, vault, { leaseMs, pollMs, onTrouble }),
    budgets: patient(makeRateBudgets(database, clock)),
    reviews: patient(makeReviewStore(db, vault)),
    sessions: patient(makeSessionStore(db, vault, clock)),
    installations: patient(makeInstallations(db)),
    ready: () => probe(db),
    rewrap: () => rewrap(db, vault),
    maintain: async () => {
      endChores = await startChores(db, chores, onTrouble);
    },
    close: async () => {
      await endChores();
      await database.close();
    }
  };
}

// app/workflow/review/change.ts
var checkName = "plumbline";
function reviewName({ repository: repository2, head, kind, again }) {
  return JSON.stringify([repository2.installation, repository2.id, head, kind, again]);
}
function laneOfPull({ installation, id }, pull) {
  return `${installation}/${id}#${pull}`;
}
function laneOfCommit({ installation, id }, sha2) {
  return `${installation}/${id}@${sha2}`;
}

// app/workflow/review/commands.ts
import { createHash as createHash10 } from "node:crypto";

// app/report/comment-finding.ts
var longest4 = { text: 2e3, name: 300, steps: 10, addresses: 20 };
function printFinding(finding, report) {
  const { severity, title, message, remediation, waiver, controls, related, fingerprint, policy } = finding;
  const about = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== "").join(" › ");
  const digest = report.policies.find((each) => each.policy === policy)?.digest;
  const links = related.flatMap((each) => httpsLink(each) ?? []).map((link2) => `- <${link2}>`);
  const blocks = [
    `### ${severity}: ${markdown(clip(title, longest4.name))}`,
    markdown(clip(message, longest4.text)),
    ...excerptBlock(finding),
    rows([
      ["About", markdownCode(clip(about, longest4.name))],
      ["Where", whereLines(finding)],
      ["State", markdown(stateText(finding, report))],
      ...waiver === void 0 ? [] : [["Waiver", markdown(clip(waiverText(waiver), longest4.text))]],
      ...controls.length === 0 ? [] : [["Controls", markdown(controlsText(controls, 10))]],
      [
        "Policy",
        `${markdownCode(policy)}${digest === void 0 ? "" : ` (sha256 ${markdownCode(digest.slice(0, 12))})`}`
      ],
      ["Fingerprint", markdownCode(fingerprint)]
    ]),
    ...remediation === void 0 ? [] : [`**${fixLabel(remediation)}:** ${markdown(clip(remediation.summary, longest4.text))}`],
    ...instances(finding),
    ...links.length === 0 ? [] : [`Read more:
${links.join("\n")}`]
  ];
  return blocks.join("\n\n");
}
function stateText(finding, report) {
  const change = finding.change === null ? "" : `, ${finding.change}`;
  if (finding.status === "waived") return `waived${change}`;
  return decides(finding) ? `${finding.status}${change}: it blocks` : `${finding.status}${change}: it does not block, ${whyAllowed(finding, report.threshold)}`;
}
function whereLines({ location, trail = [] }) {
  if (location === void 0) return "not in the source";
  const own2 = markdownCode(clip(`${location.file}:${placeText(location)}`, longest4.name));
  const steps = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location)).slice(0, longest4.steps).map(
    (step) => `from ${markdownCode(clip(`${step.location.file}:${placeText(step.location)}`, longest4.name))} (${roleTexts[step.role]})`
  );
  return [own2, ...steps].join("<br>");
}
function excerptBlock({ excerpt: excerpt2 }) {
  if (excerpt2 === void 0) return [];
  const lines = excerpt2.lines.map((line) => visible(line.replaceAll("	", "  ")));
  const longestRun = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longestRun + 1);
  return [`${fence}hcl
${lines.join("\n")}
${fence}`];
}
function instances({ addresses = [], address: address2 }) {
  const others = addresses.filter((each) => each !== address2);
  if (others.length === 0) return [];
  const shown = others.slice(0, longest4.addresses).map((each) => `- ${markdownCode(clip(each, longest4.name))}`);
  const rest = others.length > shown.length ? [`- and ${others.length - shown.length} more`] : [];
  return [`By the same cause:
${[...shown, ...rest].join("\n")}`];
}
function rows(list) {
  return ["| | |", "| --- | --- |", ...list.map(([name, text4]) => `| ${name} | ${text4} |`)].join("\n");
}

// app/report/comment-marker.ts
var before2 = "<!-- plumbline:v1 ";
var after2 = " -->";
function markerLine(marker) {
  const json = JSON.stringify(marker).replace(
    /[-<>\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${before2}${json}${after2}`;
}

// app/workflow/review/find-finding.ts
function findingOf({ findings, fixed }, fingerprint) {
  const has = ({ fingerprint: own2, fingerprints = [] }) => [own2, ...fingerprints].some((each) => each.startsWith(fingerprint));
  const found = [...findings, ...fixed].filter(has);
  const [finding] = found;
  if (finding === void 0)
    return { why: `No finding of the newest review has a fingerprint that begins with ${fingerprint}.` };
  const prints = new Set(found.map(({ fingerprint: own2 }) => own2));
  if (prints.size > 1)
    return { why: `${prints.size} findings have a fingerprint that begins with ${fingerprint}; give more of it.` };
  return { finding };
}

// app/workflow/review/parse-command.ts
var longestText2 = 500;
function parseCommand(line) {
  const [, rest] = /^\/plumbline(?:\s+(.*))?$/s.exec(line.trim()) ?? [];
  if (!line.trimStart().startsWith("/plumbline") || /^\/plumbline\S/.test(line.trim())) return void 0;
  const [verb = "", ...words3] = (rest ?? "").split(/\s+/);
  const after3 = (rest ?? "").slice(verb.length).trim();
  switch (verb) {
    case "recheck":
      return { kind: "recheck" };
    case "explain":
      return parseExplain(words3);
    case "waive":
      return parseWaive(words3[0] ?? "", after3.slice((words3[0] ?? "").length));
    case "":
    case "help":
      return { kind: "unknown", why: "What shall be done?" };
    default:
      return { kind: "unknown", why: `There is no command "${verb.slice(0, 40)}".` };
  }
}
function parseExplain([fingerprint = ""]) {
  const wrong = wrongFingerprint(fingerprint);
  return wrong ?? { kind: "explain", fingerprint: fingerprint.toLowerCase() };
}
function parseWaive(fingerprint, rest) {
  const wrong = wrongFingerprint(fingerprint);
  if (wrong !== void 0) return wrong;
  const given = /* @__PURE__ */ new Map();
  for (const [, name = "", double, single, typed, plain2] of rest.matchAll(
    /(\w+)=(?:"([^"]*)"|'([^']*)'|[“”]([^“”]*)[“”]|(\S+))/g
  )) {
    given.set(name.toLowerCase(), (double ?? single ?? typed ?? plain2 ?? "").trim());
  }
  const { until, reason, owner } = Object.fromEntries(given);
  if (until === void 0 || !isDate(until))
    return { kind: "unknown", why: "A waiver needs a last day: until=YYYY-MM-DD." };
  if (!reason) return { kind: "unknown", why: 'A waiver needs a reason: reason="why it is acceptable".' };
  if (`${reason}${owner ?? ""}`.length > longestText2) return { kind: "unknown", why: "That is too long for a waiver." };
  return {
    kind: "waive",
    fingerprint: fingerprint.toLowerCase(),
    until,
    reason,
    ...owner ? { owner } : {}
  };
}
function wrongFingerprint(text4) {
  if (/^[0-9a-f]{8,64}$/i.test(text4)) return void 0;
  return { kind: "unknown", why: "Which finding? Give its fingerprint, or at least the first eight characters of it." };
}
function isDate(text4) {
  const time2 = /^\d{4}-\d{2}-\d{2}$/.test(text4) ? Date.parse(`${text4}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time2) && new Date(time2).toISOString().startsWith(text4);
}

// app/workflow/review/propose-waiver.ts
import { createHash as createHash9 } from "node:crypto";

// app/workflow/review/add-waiver.ts
import { Buffer as Buffer2 } from "node:buffer";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
function addWaiver(text4, waiver, file, today) {
  const before3 = readConfiguration({ bytes: Buffer2.from(text4), file, today }).waivers;
  const made = insert2(text4, waiver);
  const after3 = readConfiguration({ bytes: Buffer2.from(made), file, today }).waivers;
  const { path, ...rest } = waiver;
  const wanted2 = [...before3.map(said), said({ ...rest, ...path.length === 0 ? {} : { path }, source: "" })];
  if (JSON.stringify(after3.map(said)) !== JSON.stringify(wanted2)) {
    throw new Problem("internal.bug", "the waiver could not be added to the file", { file, next: "add it by hand" });
  }
  return made;
}
function said({ policy, address: address2, path, owner, reason, expires }) {
  return [policy, address2, path ?? null, owner ?? null, reason ?? null, expires ?? null];
}
function insert2(text4, waiver) {
  const end = text4.includes("\r\n") ? "\r\n" : "\n";
  const list = (indent) => itemLines(waiver, indent).join(end);
  const top = parseDocument(text4).contents;
  const pair = isMap(top) ? findPair(top, "waivers") : void 0;
  if (pair === void 0)
    return `${withLineEnd(text4, end)}${text4.trim() === "" ? "" : end}waivers:${end}${list("  ")}${end}`;
  const { value, keyEnd } = pair;
  if (isSeq(value) && value.flow !== true && value.items.length > 0) {
    const at2 = endOfLine(text4, endOf(value));
    return `${text4.slice(0, at2)}${end}${list(indentOf(text4, value))}${text4.slice(at2)}`;
  }
  if (isSeq(value) && value.items.length > 0) {
    const at2 = text4.lastIndexOf("]", value.range?.[1]);
    const trailing = /,\s*$/.test(text4.slice(0, at2)) ? "" : ", ";
    return `${text4.slice(0, at2).trimEnd()}${trailing}${flowItem(waiver)}${text4.slice(at2)}`;
  }
  const emptyEnd = isSeq(value) && value.range?.[1] || keyEnd;
  const line = endOfLine(text4, emptyEnd);
  return `${text4.slice(0, keyEnd)}${text4.slice(emptyEnd, line)}${end}${list("  ")}${text4.slice(line)}`;
}
function findPair(map, name) {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  const range = isScalar(pair?.key) ? pair.key.range : void 0;
  return pair === void 0 || !range ? void 0 : { value: pair.value, keyEnd: range[1] + 1 };
}
function endOf(list) {
  const last = list.items.at(-1);
  return last?.range?.[1] ?? list.range?.[1] ?? 0;
}
function endOfLine(text4, offset) {
  let at2 = offset;
  while (at2 > 0 && /\s/.test(text4.charAt(at2 - 1))) at2 -= 1;
  const end = text4.indexOf("\n", at2);
  if (end < 0) return text4.length;
  return text4.charAt(end - 1) === "\r" ? end - 1 : end;
}
function indentOf(text4, list) {
  const start3 = list.items[0].range?.[0] ?? 0;
  const dash = text4.lastIndexOf("-", start3);
  return text4.slice(text4.lastIndexOf("\n", dash) + 1, dash);
}
function withLineEnd(text4, end) {
  return text4 === "" || text4.endsWith("\n") ? text4 : `${text4}${end}`;
}
function itemLines({ policy, address: address2, path, owner, reason, expires }, indent) {
  return [
    `${indent}- policy: ${scalar(policy)}`,
    `${indent}  address: ${scalar(address2)}`,
    ...path.length === 0 ? [] : [`${indent}  path: ${JSON.stringify(path)}`],
    `${indent}  owner: ${scalar(owner)}`,
    `${indent}  reason: ${scalar(reason)}`,
    `${indent}  expires: ${expires}`
  ];
}
function flowItem({ path, ...waiver }) {
  return JSON.stringify({ ...waiver, ...path.length === 0 ? {} : { path } });
}
var words2 = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
function scalar(text4) {
  const plain2 = /^[A-Za-z](?:[\w .,/()-]*[\w.)])?$/.test(text4) && !words2.test(text4);
  return plain2 ? text4 : JSON.stringify(text4);
}

// app/workflow/review/propose-waiver.ts
async function proposeWaiver({ repository: repository2, pull, finding, until, owner, reason, sender }, { host, publisher }, today) {
  if (until < today)
    throw new Problem("input.waiver", "the last day is over", { found: until, wanted: "a day to come" });
  const base = pull.base.ref;
  const onto = await host.headOf(repository2, base);
  if (onto === void 0) throw new Problem("input.waiver", "the base branch is gone", { found: base });
  const { files } = await host.files(repository2, onto);
  const address2 = subjectName(finding.subject);
  const { policy, path, fingerprint } = finding;
  const waiver = { policy, address: address2, path, owner, reason, expires: until };
  const text4 = addWaiver(files.get(configurationFile) ?? "", waiver, configurationFile, today);
  const asked = createHash9("sha256").update(JSON.stringify(waiver)).digest("hex").slice(0, 6);
  return publisher.proposeFiles(repository2, {
    base,
    onto,
    branch: `plumbline/waive-${fingerprint.slice(0, 12)}-${asked}`,
    title: `Waive ${policy} until ${until}`,
    body: bodyOf2({ finding, pull, sender, waiver }),
    files: /* @__PURE__ */ new Map([[configurationFile, text4]])
  });
}
function bodyOf2({ finding, pull, sender, waiver }) {
  const { owner, reason, expires } = waiver;
  return [
    `Accepts one finding until ${expires}, as ${markdownCode(sender)} asked for in #${pull.number}.`,
    [
      "| | |",
      "| --- | --- |",
      `| Policy | ${markdownCode(finding.policy)} (${finding.severity}) |`,
      `| About | ${markdownCode(waiver.address)} |`,
      `| Found | ${markdown(finding.message)} |`,
      `| Owner | ${markdown(owner)} |`,
      `| Reason | ${markdown(reason)} |`,
      `| Fingerprint | ${markdownCode(finding.fingerprint)} |`
    ].join("\n"),
    "It holds once this is merged, and not before: a change cannot pardon itself."
  ].join("\n\n");
}

// app/workflow/review/commands.ts
var roles = {
  recheck: ["admin", "maintain", "write", "triage"],
  explain: ["admin", "maintain", "write", "triage", "read"],
  waive: ["admin", "maintain", "write"]
};
var help = `These are the commands; each stands at the beginning of a line:

- \`/plumbline recheck\` judges the head again
- \`/plumbline explain FINGERPRINT\` says everything that is known of a finding
- \`/plumbline waive FINGERPRINT until=YYYY-MM-DD reason="…"\` opens a pull request that accepts a finding for a while; \`owner=…\` names who answers for it, you unless said otherwise

The first eight characters of a fingerprint are enough.`;
async function answerCommand(task, context) {
  const { publisher, host } = context.clients;
  const { repository: repository2, pull, comment: comment2, sender } = task;
  const command = parseCommand(task.text);
  if (command === void 0) return;
  await publisher.react(repository2, comment2, "eyes");
  const role = command.kind === "unknown" ? "read" : await host.roleOf(repository2, sender);
  const allowed = command.kind === "unknown" || roles[command.kind].some((each) => each === role);
  const answer = allowed ? await work(command, task, context) : refusal(command.kind, sender);
  await publisher.react(repository2, comment2, answer.reaction);
  if (answer.text === void 0) return;
  const key = `answer/${comment2}/${createHash10("sha256").update(task.text).digest("hex").slice(0, 12)}`;
  await publisher.reply(repository2, pull, `${markerLine({ key })}
${answer.text}`);
}
function refusal(kind, sender) {
  const wanted2 = roles[kind].join(", ");
  return {
    reaction: "-1",
    text: `${markdownCode(sender)} may not ask for \`${kind}\` here: it takes one of the roles ${wanted2}.`
  };
}
async function work(command, task, context) {
  if (command.kind === "unknown") {
    return { reaction: "confused", text: `${markdown(command.why)}

${help}` };
  }
  const pull = await context.clients.host.pull(task.repository, task.pull);
  if (pull?.state !== "open") return { reaction: "confused", text: "The pull request is not open." };
  if (command.kind === "recheck") return recheck(task, pull, context);
  const record = await context.ports.reviews.newest(task.repository, pull.head.sha);
  if (record === void 0) {
    return { reaction: "confused", text: `Nothing has been judged at ${markdownCode(pull.head.sha.slice(0, 12))} yet.` };
  }
  const found = findingOf(record.report, command.fingerprint);
  if ("why" in found) return { reaction: "confused", text: markdown(found.why) };
  if (command.kind === "explain") return { reaction: "+1", text: printFinding(found.finding, record.report) };
  return waive(command, { finding: found.finding, report: record.report, pull }, task, context);
}
async function recheck({ repository: repository2 }, { number: number2, head }, { ports }) {
  const task = { kind: "review-pull", repository: repository2, pull: number2, head: head.sha, again: true };
  await ports.jobs.add([{ lane: laneOfPull(repository2, number2), key: "review", supersedes: true, task }]);
  return { reaction: "+1" };
}
async function waive(command, about, { repository: repository2, sender }, { clients, ports }) {
  const { policy, subject } = about.finding;
  try {
    const proposed = await proposeWaiver(
      {
        ...about,
        repository: repository2,
        until: command.until,
        reason: command.reason,
        owner: command.owner ?? `@${sender}`,
        sender
      },
      clients,
      ports.now().toISOString().slice(0, 10)
    );
    if (proposed.state === "closed") {
      const text4 = `#${proposed.number} asked for this waiver and was closed; it stays closed. Reopen it, or add the waiver by hand.`;
      return { reaction: "confused", text: text4 };
    }
    const what = `${markdownCode(policy)} on ${markdownCode(subjectName(subject))}`;
    return {
      reaction: "+1",
      text: `#${proposed.number} adds the waiver for ${what} to the configuration. It holds once that is merged; then \`/plumbline recheck\` judges this pull request with it.`
    };
  } catch (error) {
    if (!(error instanceof Problem) || error.code.startsWith("upstream.")) throw error;
    const { found, wanted: wanted2, next } = error.details;
    const more = [found && `found: ${found}`, wanted2 && `wanted: ${wanted2}`, next].filter((part) => part !== void 0);
    return { reaction: "confused", text: markdown([error.message, ...more].join("; ")) };
  }
}

// app/workflow/review/fail.ts
import { createHash as createHash13 } from "node:crypto";

// app/report/title.ts
var longest5 = 150;
function titleOf(report) {
  const { blocking, allowed, undetermined, existing, waived } = sections(report);
  const faults = report.notices.filter(({ kind: kind2 }) => kind2 === "source-broken").length;
  const kind = report.base === void 0 ? "" : "new ";
  const more = [
    allowed.length > 0 ? `${allowed.length}${blocking.length > 0 ? " more" : ` ${kind}that`} ${allowed.length === 1 ? "does" : "do"} not block` : "",
    undetermined.length > 0 ? `${undetermined.length} decided only at apply` : ""
  ].filter((part) => part !== "");
  if (report.verdict === "error") return sentence([clip(report.headline, longest5)]);
  const broken2 = faults > 0 ? [`${plural(faults, "fault")} in source files`] : [];
  if (report.counts.evaluations === 0 && report.findings.length === 0) return sentence([...broken2, nothing(report)]);
  if (blocking.length > 0) {
    const said2 = `${blocking.length} ${kind}${blocking.length === 1 ? "finding blocks" : "findings block"}`;
    return sentence([...broken2, said2, ...more]);
  }
  const old = existing.length > 0 ? [`${existing.length} already there`] : [];
  const accepted = waived.length > 0 ? [`${waived.length} waived`] : [];
  return sentence([...broken2, ...more.length > 0 ? more : [`no ${kind}findings`], ...old, ...accepted]);
}
function nothing({ verdict, headline }) {
  if (verdict === "fail") return "nothing to judge, and the configuration wants something judged";
  return headline.startsWith("nothing to judge") ? headline : "nothing to judge";
}
function sentence(parts) {
  const text4 = parts.join(", ");
  return text4.charAt(0).toUpperCase() + text4.slice(1);
}

// app/report/check-run.ts
var longest6 = { summary: 65535, message: 8e3, title: 250, line: 1e3, checkTitle: 200 };
function printCheckRun(report, options2) {
  const link2 = options2.details === void 0 ? null : httpsLink(options2.details);
  const footer = link2 === null ? "" : `
[Everything that was judged](${link2})
`;
  return {
    title: clip(visible(options2.title ?? titleOf(report)), longest6.checkTitle),
    summary: `${printPage(report, { limit: longest6.summary - footer.length, heading: () => "", byRoot: true })}${footer}`,
    annotations: options2.annotations ? [...annotationsOf(report, options2.changed), ...faultAnnotations(report.notices)] : []
  };
}
function printCheckProblem(problem) {
  const all = [problem, ...problem.details.also ?? []];
  const { file, line } = problem.details;
  const place = file === void 0 ? "" : ` (${file}${line === void 0 ? "" : `:${line}`})`;
  const shown = all.slice(0, 20).map(problemText);
  const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : [];
  return {
    title: clip(visible(sentence2(`${problem.message}${place}`)), longest6.checkTitle),
    summary: clip([...shown, ...more].join("\n\n"), longest6.summary),
    annotations: all.flatMap(problemAnnotation)
  };
}
function printCheckIncident(id) {
  return {
    title: "Could not be judged because of an internal error",
    summary: `This is a mistake of Plumbline, not of this change. Nothing was judged, so the check fails.

Whoever runs the server finds more in its log under ${markdownCode(id)}. A comment \`/plumbline recheck\` tries again.`,
    annotations: []
  };
}
function sentence2(text4) {
  return /^[a-z]+(?![\w.[])/.test(text4) ? text4.charAt(0).toUpperCase() + text4.slice(1) : text4;
}
var noFiles = /* @__PURE__ */ new Set();
function annotationsOf(report, changed = noFiles) {
  const { blocking, allowed } = sections(report);
  return entries([...blocking, ...allowed]).flatMap((entry) => findingAnnotation(entry, report, changed));
}
function markedLocation({ location, trail = [] }, changed) {
  if (location === void 0 || changed.has(location.file)) return location;
  return trail.findLast((step) => changed.has(step.location.file))?.location ?? location;
}
function findingAnnotation({ finding, implied }, report, changed) {
  const place = placeOf(markedLocation(finding, changed));
  if (place === void 0) return [];
  const more = (finding.addresses?.length ?? 1) - 1;
  const lines = [
    finding.message,
    [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== "").join(" › "),
    ...more > 0 ? [`and ${plural(more, "more instance")} by the same cause`] : [],
    ...finding.waiver === void 0 ? [] : [waiverText(finding.waiver)],
    ...finding.remediation === void 0 ? [] : [`${fixLabel(finding.remediation)}: ${finding.remediation.summary}`],
    ...implied.map((other) => `Also ${other.severity}: ${other.title} (${other.policy})`),
    `${finding.policy} · ${finding.fingerprint.slice(0, 12)}${decides(finding) ? "" : ` · ${whyAllowed(finding, report.threshold)}`}`
  ];
  return [annotation(place, decides(finding) ? "failure" : "warning", titleOfFinding(finding), lines)];
}
function titleOfFinding({ severity, title }) {
  return `${severity}: ${title}`;
}
function faultAnnotations(notices) {
  return notices.flatMap(({ kind, message, source }) => {
    const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(source ?? "") ?? [];
    if (kind !== "source-broken" || file === void 0) return [];
    const place = linePlace(file, Number(line));
    return place === void 0 ? [] : [annotation(place, "failure", "This could not be read", [message])];
  });
}
function problemAnnotation(problem) {
  const { file, line } = problem.details;
  const place = file === void 0 || line === void 0 ? void 0 : linePlace(file, line);
  if (place === void 0) return [];
  return [annotation(place, "failure", sentence2(problem.message), detailLines(problem))];
}
function detailLines({ message, details: details2 }) {
  const { found, wanted: wanted2, next } = details2;
  const said2 = [
    ...found === void 0 ? [] : [`Found: ${found}`],
    ...wanted2 === void 0 ? [] : [`Wanted: ${wanted2}`],
    ...next === void 0 ? [] : [`Next: ${next}`]
  ];
  return said2.length === 0 ? [message] : said2;
}
function problemText(problem) {
  const { file, line, column } = problem.details;
  const place = file === void 0 ? [] : [[file, line, column].filter((part) => part !== void 0).join(":")];
  const head = `**${markdown(clip(sentence2(problem.message), longest6.line))}** ${place.map((each) => markdownCode(clip(each, 300))).join("")}`;
  return [head.trim(), ...detailLines(problem).map((line2) => `- ${markdown(clip(line2, longest6.line))}`)].join("\n");
}
function linePlace(file, line) {
  const path = relativePath(file);
  return path === null ? void 0 : { path, start_line: line, end_line: line };
}
function placeOf(location) {
  const path = location === void 0 ? null : relativePath(location.file);
  if (location === void 0 || path === null) return void 0;
  const { start: start3, end } = location;
  const last = lastLine(location);
  if (last !== start3.line) return { path, start_line: start3.line, end_line: last };
  const column = Math.max(start3.column, end.line === start3.line ? end.column - 1 : start3.column);
  return { path, start_line: start3.line, end_line: last, start_column: start3.column, end_column: column };
}
function annotation(place, level, title, lines) {
  const message = lines.map((line) => clip(visible(line), longest6.line)).join("\n");
  return {
    ...place,
    annotation_level: level,
    title: clip(visible(title), longest6.title),
    message: clip(message, longest6.message)
  };
}

// app/workflow/review/gather.ts
import { createHash as createHash11 } from "node:crypto";

// app/workflow/review/policy-sources.ts
function policySource({ key, name, prefix, files, configuration }) {
  const { folders, data: data2, namespaces } = configuration.policies;
  if (folders.length === 0) return void 0;
  const named3 = (path) => prefix === "" ? path : `${prefix}/${path}`;
  const modules = filesIn(files, folders).filter(({ path }) => path.endsWith(".rego") && !path.endsWith("_test.rego")).map(({ path, text: text4 }) => ({ file: named3(path), text: text4 }));
  return {
    key,
    name,
    modules,
    namespaces,
    data: filesIn(files, data2).filter(({ path }) => /\.(?:json|ya?ml)$/.test(path)).map(({ path, text: text4 }) => ({ path: named3(path), text: text4 }))
  };
}
function filesIn(files, places) {
  const found = /* @__PURE__ */ new Map();
  const paths = [...files.keys()].sort();
  for (const place of places.map((each) => joinPath(".", each))) {
    if (leadsOut(place)) continue;
    for (const path of paths) {
      const isIn = place === "." || path === place || path.startsWith(`${place}/`);
      if (isIn) found.set(path, files.get(path) ?? "");
    }
  }
  return [...found].map(([path, text4]) => ({ path, text: text4 }));
}

// app/workflow/review/gather.ts
async function gatherChange(change, request) {
  const { host, today } = request;
  const { repository: repository2, head, from, base, pull } = change;
  const [onBase, ofHead, ofStart] = await Promise.all([
    gatherBase(repository2, base, request),
    host.files(repository2, head),
    from === base.sha ? void 0 : host.files(repository2, from)
  ]);
  const { settings, sources, policies } = onBase;
  const [artifacts, approvals2] = await Promise.all([
    wantedArtifacts(change, settings, host),
    pull === null || settings.waiverRules.approvers.length === 0 ? [] : host.approvals(repository2, pull.number, pull.head)
  ]);
  const started = ofStart ?? onBase.files;
  const judged = {
    head: { commit: head, files: ofHead.files },
    base: { commit: from, files: started.files, name: base.ref },
    configuration: sources,
    policies,
    evidence: evidenceFiles(artifacts),
    approvals: approvals2,
    skipped: [...ofHead.skipped, ...artifacts.refused],
    hidden: hiddenFiles(ofHead, started),
    today,
    sarif: settings.app.uploadSarif && pull !== null && change.kind === "pull"
  };
  return { request: judged, settings, key: keyOf3(change, judged, artifacts, request.version) };
}
async function gatherBase(repository2, base, { host, organisationRepository, today }) {
  const files = await host.files(repository2, base.sha);
  const own2 = { name: base.ref, files: files.files };
  const ofOwn = readOwnSettings(own2, today);
  const name = ofOwn.app.organisationRepository ?? organisationRepository;
  const organisation = name === repository2.name ? void 0 : await gatherOrganisation(repository2, name, host);
  const sources = {
    organisation: organisation === void 0 ? null : wantedFiles(organisation, today),
    base: wantedFiles(own2, today)
  };
  const policies = [
    ...organisation === void 0 ? [] : [
      policySource({
        key: `${repository2.installation}/organisation/${organisation.repository.id}`,
        name: organisation.name,
        prefix: organisation.name,
        files: organisation.files,
        configuration: readOwnSettings(organisation, today)
      })
    ],
    policySource({
      key: `${repository2.installation}/${repository2.id}/${base.ref}`,
      name: `the base branch ${base.ref}`,
      prefix: "",
      files: files.files,
      configuration: ofOwn
    })
  ];
  return {
    sources,
    policies: policies.filter((source) => source !== void 0),
    settings: readBaseSettings(sources, today),
    files
  };
}
async function gatherOrganisation(repository2, name, host) {
  const sibling2 = await host.sibling(repository2, name);
  const head = sibling2 === void 0 ? void 0 : await host.headOf(sibling2, sibling2.defaultBranch);
  if (sibling2 === void 0 || head === void 0) return void 0;
  const { files } = await host.files(sibling2, head);
  if (!files.has(configurationFile)) return void 0;
  return { repository: sibling2, name: `${sibling2.owner}/${sibling2.name}`, files };
}
function wantedFiles(all, today) {
  const { waiverFiles } = readOwnSettings(all, today);
  const wanted2 = [configurationFile, ...waiverFiles.map((path) => joinPath(".", path))];
  const files = wanted2.flatMap((path) => {
    const text4 = all.files.get(path);
    return text4 === void 0 ? [] : [[path, text4]];
  });
  return { name: all.name, files: new Map(files) };
}
var anyPlan = "*plan*";
async function wantedArtifacts({ repository: repository2, head }, { roots }, host) {
  if (roots.length === 0) return { trusted: [], refused: [] };
  return host.artifacts(repository2, head, {
    names: [...new Set(roots.map(({ artifact = anyPlan }) => artifact))].sort(),
    workflows: [...new Set(roots.map(({ workflow }) => workflow))].sort()
  });
}
function evidenceFiles({ trusted }) {
  return trusted.flatMap(
    ({ name, workflow, advisory, files }) => [...files].map(([path, bytes]) => ({ artifact: name, path, bytes, workflow, advisory }))
  );
}
function keyOf3({ head, from, base, kind, again }, { configuration, policies, approvals: approvals2 }, { trusted }, version) {
  const { organisation } = configuration;
  const parts = [
    version,
    [head, from, base.ref, kind, again],
    [...configuration.base.files],
    organisation === null ? null : [...organisation.files],
    policies.map(({ key, modules, namespaces, data: data2 }) => [key, modules, namespaces, data2]),
    trusted.map(({ name, digest, advisory }) => [name, digest, advisory]),
    [...approvals2].sort()
  ];
  return createHash11("sha256").update(JSON.stringify(parts)).digest("hex");
}

// app/report/comment.ts
import { createHash as createHash12 } from "node:crypto";
var longest7 = 65536;
function printComment(report, { marker, details: details2 }) {
  const link2 = details2 === void 0 ? null : httpsLink(details2);
  const footer = link2 === null ? "" : `
[Everything that was judged](${link2})
`;
  const room = longest7 - markerLine({ ...marker, digest: "0".repeat(64) }).length - footer.length - 1;
  const text4 = `${printPage(report, { limit: room, heading, byRoot: true })}${footer}`;
  const digest = createHash12("sha256").update(text4).digest("hex");
  return `${markerLine({ ...marker, digest })}
${text4}`;
}
function heading(report) {
  return `## ${marks[report.verdict]} Plumbline: ${markdown(titleOf(report))}`;
}

// app/workflow/review/conclusion.ts
function conclusionOf({ verdict, notices }) {
  const broken2 = notices.some(({ kind }) => kind === "source-broken");
  return verdict === "fail" || verdict === "error" || broken2 ? "failure" : "success";
}
function lateRoots(waiting, started, now) {
  return waiting.filter(({ timeoutMinutes }) => now.getTime() >= dueAt(started, timeoutMinutes).getTime());
}
function firstDue(waiting, started) {
  return dueAt(started, Math.min(...waiting.map(({ timeoutMinutes }) => timeoutMinutes)));
}
function dueAt(started, minutes) {
  return new Date(started.getTime() + minutes * 6e4);
}

// app/workflow/review/publish.ts
var recheck2 = {
  label: "Re-check",
  description: "Judge this commit again",
  identifier: "recheck"
};
var commentKey = "review";
function contentOf3(text4) {
  return { ...text4, buttons: [recheck2] };
}
async function publish(attempt, check, { report, conclusion, settings, changed }, details2) {
  const { change, clients } = attempt;
  const { publisher } = clients;
  const { annotations } = settings.app;
  const page = details2 === void 0 ? {} : { details: details2 };
  const text4 = printCheckRun(report, { annotations, changed, ...page });
  await publisher.complete(change.repository, check, conclusion, contentOf3(text4));
  if (settings.app.checks === "per-root") await publishRoots(attempt, check, { report, settings }, details2);
  await comment(attempt, { report, conclusion, settings }, details2);
}
async function publishWaiting({ change, clients }, check, { report }, waiting, details2) {
  const title = `Waiting for a plan of ${waiting.map(({ root }) => root).join(", ")}`;
  const text4 = printCheckRun(report, { annotations: false, title, ...details2 === void 0 ? {} : { details: details2 } });
  await clients.publisher.progress(change.repository, check, contentOf3(text4));
}
async function publishRoots({ change, clients }, check, { report, settings }, details2) {
  const judged = new Set(rootsOf(report));
  const roots = [.../* @__PURE__ */ new Set([...judged, ...settings.roots.map(({ path }) => path)])].sort();
  for (const root of roots) {
    const own2 = reportOfRoot(report, root);
    const title = judged.has(root) ? {} : { title: "Not touched by this change" };
    const text4 = printCheckRun(own2, { annotations: false, ...title, ...details2 === void 0 ? {} : { details: details2 } });
    const started = await clients.publisher.start(
      change.repository,
      { name: `${checkName}: ${root}`, head: change.head, key: check.key },
      "Judging this root module",
      details2
    );
    const conclusion = judged.has(root) ? conclusionOf(own2) : "success";
    await clients.publisher.complete(change.repository, started, conclusion, contentOf3(text4));
  }
}
async function comment({ change, clients, ports }, { report, conclusion, settings }, details2) {
  const { repository: repository2, head, pull, kind } = change;
  const mode = settings.app.comment;
  if (pull === null || kind !== "pull" || mode === "never") return;
  const body = printComment(report, {
    marker: { key: commentKey, head },
    ...details2 === void 0 ? {} : { details: details2 }
  });
  const onlyUpdate = mode === "on-failure" && conclusion === "success";
  try {
    await clients.publisher.comment(repository2, pull.number, commentKey, body, onlyUpdate);
  } catch (error) {
    if (!(error instanceof Problem) || error.code === "upstream.unavailable") throw error;
    const about = { repository: repository2.id, pull: pull.number };
    ports.log({ level: "warn", message: "the comment could not be written", about, error });
  }
}

// app/workflow/review/review.ts
async function review(attempt) {
  const { change, clients, ports, signal } = attempt;
  const { repository: repository2, head } = change;
  const known = await ports.reviews.newest(repository2, head);
  const waited = known?.conclusion === waitingConclusion ? known : void 0;
  const id = waited?.id ?? ports.idOf(reviewName(change));
  const details2 = detailsOf(id, ports);
  const gathered = await gatherChange(change, gatherRequestOf(attempt));
  const { settings, key } = gathered;
  const quiet = ports.settings.dryRun || settings.app.dryRun;
  const started = { name: checkName, head, key };
  const check = quiet ? void 0 : await clients.publisher.start(repository2, started, "Judging this change", details2);
  const isDone = known?.id === id && known.key === key && waited === void 0;
  const outcome = isDone ? outcomeOf(known) : await judgeNow(attempt, gathered, waited);
  if (await isOvertaken(attempt)) return;
  const report = quiet ? outcome.report : await sendSarif(attempt, outcome);
  const changed = changedPaths(gathered.request.head.files, gathered.request.base.files);
  const said2 = { report, conclusion: outcome.conclusion, settings, changed };
  if (!isDone) await keep2(attempt, { id, key }, said2, outcome.started);
  if (outcome.waiting.length > 0) await waitOn(attempt, outcome.waiting, outcome.started);
  signal.throwIfAborted();
  if (check === void 0) return;
  if (outcome.waiting.length > 0) await publishWaiting(attempt, check, said2, outcome.waiting, details2);
  else await publish(attempt, check, said2, details2);
}
function gatherRequestOf({ clients, ports }) {
  const { organisationRepository, version } = ports.settings;
  return { host: clients.host, organisationRepository, version, today: ports.now().toISOString().slice(0, 10) };
}
var waitingConclusion = "action_required";
function detailsOf(id, { settings }) {
  return settings.publicUrl === null ? void 0 : `${settings.publicUrl}/r/${id}`;
}
function outcomeOf({ report, conclusion, started }) {
  return { report, conclusion, sarif: null, waiting: [], started: new Date(started) };
}
async function judgeNow({ ports, signal }, { request }, waited) {
  const now = ports.now();
  const started = waited === void 0 ? now : new Date(waited.started);
  const { report, sarif, waiting } = await ports.judge.judge(request, signal);
  const late2 = lateRoots(waiting, started, now);
  if (waiting.length === 0) return { report, sarif, waiting, started, conclusion: conclusionOf(report) };
  const names = (roots) => roots.map(({ root }) => root).join(", ");
  if (late2.length > 0) {
    const [first] = late2;
    const headline2 = `no plan of ${names(late2)} came within ${first?.timeoutMinutes ?? 0} minutes`;
    return { report: { ...report, verdict: "error", headline: headline2 }, sarif, waiting: [], started, conclusion: "failure" };
  }
  const headline = `waiting for a plan of ${names(waiting)}; by the source so far: ${report.headline}`;
  return { report: { ...report, headline }, sarif, waiting, started, conclusion: waitingConclusion };
}
async function isOvertaken({ change, clients }) {
  const { repository: repository2, head, pull, kind } = change;
  if (kind !== "pull" || pull === null) return false;
  const now = await clients.host.pull(repository2, pull.number);
  if (now?.state === "open" && now.head.sha === head) return false;
  await clients.publisher.cancel(
    repository2,
    head,
    now?.state === "open" ? "There is a newer head" : "The pull request was closed"
  );
  return true;
}
async function sendSarif({ change, clients }, { report, sarif, waiting }) {
  if (sarif === null || waiting.length > 0) return report;
  const { repository: repository2, head, pull } = change;
  const why = await clients.publisher.uploadSarif(repository2, { sha: head, ref: `refs/pull/${pull?.number ?? 0}/head`, sarif }).then(
    ({ state, why: said2 }) => state === "taken" || state === "processing" ? void 0 : said2 || state,
    (error) => {
      if (error instanceof Problem) return error.message;
      throw error;
    }
  );
  if (why === void 0) return report;
  return {
    ...report,
    notices: [...report.notices, { kind: "review", message: `code scanning did not take the findings: ${why}` }]
  };
}
async function keep2({ change, ports }, name, said2, started) {
  await ports.reviews.save({
    ...name,
    repository: change.repository,
    ...subjectOf(change),
    head: change.head,
    base: change.from,
    conclusion: said2.conclusion,
    report: said2.report,
    started: started.toISOString(),
    finished: ports.now().toISOString()
  });
}
function subjectOf({ kind, pull, base }) {
  const number2 = pull?.number ?? null;
  return kind === "pull" ? { pull: number2 } : { pull: null, group: { baseRef: base.ref, pull: number2 } };
}
async function waitOn({ change, ports }, waiting, started) {
  const { repository: repository2, head, pull, kind } = change;
  const number2 = kind === "pull" ? pull?.number ?? null : null;
  await ports.jobs.add([
    {
      lane: number2 === null ? laneOfCommit(repository2, head) : laneOfPull(repository2, number2),
      key: `timed-out:${head}`,
      supersedes: false,
      task: { kind: "timed-out", repository: repository2, head, pull: number2 },
      notBefore: firstDue(waiting, started).toISOString()
    }
  ]);
}

// app/workflow/review/fail.ts
var mostAttempts2 = 8;
async function concludeFailure(attempt, error) {
  const { change, clients, ports, signal, job } = attempt;
  if (signal.aborted) {
    await cancelOvertaken(attempt);
    throw error;
  }
  if (error instanceof RetryAfter) throw error;
  const own2 = isOurMistake(error);
  const theirs = error instanceof Problem && !own2 && !error.code.startsWith("upstream.");
  if (!own2 && !theirs && job.attempt < mostAttempts2) throw error;
  const id = ports.idOf(reviewName(change));
  const about = { incident: id, repository: change.repository.id, head: change.head, job: job.id };
  if (!theirs) ports.log({ level: "error", message: "a review failed", about, error });
  const text4 = theirs ? printCheckProblem(error) : printCheckIncident(id);
  const report = errorReport(theirs ? error.message : text4.title, ports.settings.version);
  const key = createHash13("sha256").update(JSON.stringify([reviewName(change), text4])).digest("hex");
  await keepFailure(attempt, id, key, report);
  if (await isQuiet(attempt)) return;
  const { repository: repository2, head } = change;
  const check = await clients.publisher.start(
    repository2,
    { name: checkName, head, key },
    text4.title,
    detailsOf(id, ports)
  );
  await clients.publisher.complete(repository2, check, "failure", contentOf3(inTree(text4)));
}
async function isQuiet(attempt) {
  if (attempt.ports.settings.dryRun) return true;
  const { repository: repository2, base } = attempt.change;
  return gatherBase(repository2, base, gatherRequestOf(attempt)).then(
    ({ settings }) => settings.app.dryRun,
    () => false
  );
}
function inTree(text4) {
  return { ...text4, annotations: text4.annotations.filter(({ path }) => !path.includes(": ")) };
}
function isOurMistake(error) {
  if (error instanceof Problem) return error.code === "internal.bug";
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
async function cancelOvertaken({ change, ports }) {
  const { repository: repository2, head, pull, kind } = change;
  if (kind !== "pull" || pull === null) return;
  try {
    const { host, publisher } = await ports.open(repository2, new AbortController().signal);
    const now = await host.pull(repository2, pull.number);
    if (now?.state === "open" && now.head.sha === head) return;
    await publisher.cancel(repository2, head, "There is a newer head");
  } catch (error) {
    const about = { repository: repository2.id, head };
    ports.log({ level: "warn", message: "an overtaken check could not be cancelled", about, error });
  }
}
async function keepFailure({ change, ports }, id, key, report) {
  const now = ports.now().toISOString();
  const { repository: repository2, head, from } = change;
  const times = { started: now, finished: now };
  await ports.reviews.save({
    id,
    repository: repository2,
    ...subjectOf(change),
    head,
    base: from,
    key,
    conclusion: "failure",
    report,
    ...times
  });
}
function errorReport(headline, version) {
  return {
    schema: reportSchema,
    tool: { name: "plumbline", version },
    verdict: "error",
    headline,
    threshold: "high",
    evidence: [],
    counts: {
      subjects: 0,
      examined: 0,
      policies: 0,
      evaluations: 0,
      fail: 0,
      undetermined: 0,
      waived: 0,
      existing: 0,
      fixed: 0
    },
    skipped: [],
    notices: [],
    policies: [],
    findings: [],
    fixed: []
  };
}

// app/workflow/review/review-change.ts
async function reviewChange(job, ports, signal) {
  const { task } = job;
  if (task.kind === "installation" || task.kind === "sweep") return;
  const clients = await ports.open(task.repository, signal);
  const working = { job, clients, ports, signal };
  switch (task.kind) {
    case "review-pull":
      return reviewPull2(task, working);
    case "review-group":
      return reviewAttempt({ ...working, change: groupOf2(task, await pullOfGroup(task, clients)) });
    case "cancel-group":
      return clients.publisher.cancel(task.repository, task.head, "The merge queue dropped this group");
    case "evidence-came":
      return ports.jobs.add(await reviewsOf(task.repository, task.head, { clients, ports }, false));
    case "branch-moved":
      return prepare(task, working);
    case "command":
      return answerCommand(task, { clients, ports });
    case "button":
      return pressButton(task, clients, ports);
    case "timed-out":
      return timedOut(task, working);
    default:
      return task;
  }
}
async function reviewPull2(task, working) {
  const { clients, job } = working;
  const { repository: repository2, pull: number2 } = task;
  const pull = await clients.host.pull(repository2, number2);
  const isOpen = pull?.state === "open";
  const gone = [task.before, task.head].filter((head) => head !== void 0 && (!isOpen || head !== pull.head.sha));
  const why = isOpen ? "There is a newer head" : "The pull request was closed";
  for (const head of new Set(gone)) if (head !== void 0) await clients.publisher.cancel(repository2, head, why);
  if (!isOpen) return;
  const from = await clients.host.mergeBase(repository2, pull.base.sha, pull.head.sha);
  await reviewAttempt({ ...working, change: changeOf(repository2, pull, from, task.again ? job.id : null) });
}
function changeOf(repository2, { number: number2, head, base }, from, again) {
  return { repository: repository2, head: head.sha, from, base, pull: { number: number2, head: head.sha }, kind: "pull", again };
}
async function pullOfGroup({ repository: repository2, pull }, { host }) {
  const found = pull === void 0 ? void 0 : await host.pull(repository2, pull);
  return found === void 0 ? null : { number: found.number, head: found.head.sha };
}
function groupOf2(task, pull) {
  const { repository: repository2, head, base, baseRef } = task;
  return { repository: repository2, head, from: base, base: { sha: base, ref: baseRef }, pull, kind: "group", again: null };
}
async function reviewAttempt(attempt) {
  try {
    await review(attempt);
  } catch (error) {
    await concludeFailure(attempt, error);
  }
}
async function reviewsOf(repository2, head, { clients, ports }, again) {
  const pulls2 = (await clients.host.pullsOf(repository2, head)).filter(({ state }) => state === "open");
  const jobs = pulls2.map(({ number: number2 }) => {
    const task2 = { kind: "review-pull", repository: repository2, pull: number2, head, again };
    return { lane: laneOfPull(repository2, number2), key: "review", supersedes: true, task: task2 };
  });
  const record = jobs.length === 0 ? await ports.reviews.newest(repository2, head) : void 0;
  if (record?.base == null || record.group === void 0) return jobs;
  const { baseRef, pull } = record.group;
  const named3 = pull === null ? {} : { pull };
  const task = { kind: "review-group", repository: repository2, head, base: record.base, baseRef, ...named3 };
  return [{ lane: laneOfCommit(repository2, head), key: "review", supersedes: true, task }];
}
async function timedOut(task, working) {
  const { repository: repository2, head, pull } = task;
  if (pull !== null) return reviewPull2({ kind: "review-pull", repository: repository2, pull, head, again: false }, working);
  await working.ports.jobs.add(await reviewsOf(repository2, head, working, false));
}
var mayAsk = /* @__PURE__ */ new Set(["admin", "maintain", "write", "triage"]);
async function pressButton(task, clients, ports) {
  const { repository: repository2, head, sender, identifier } = task;
  if (identifier !== recheck2.identifier || !mayAsk.has(await clients.host.roleOf(repository2, sender))) return;
  await ports.jobs.add(await reviewsOf(repository2, head, { clients, ports }, true));
}
async function prepare({ repository: repository2, sha: sha2 }, working) {
  const { ports, signal } = working;
  const base = { sha: sha2, ref: repository2.defaultBranch };
  const { policies } = await gatherBase(repository2, base, gatherRequestOf(working));
  if (policies.length === 0) return;
  const wrong = await ports.judge.prepare(policies, signal);
  const about = { repository: repository2.id, sha: sha2, wrong: wrong.length };
  if (wrong.length > 0) ports.log({ level: "info", message: "policies of the default branch do not compile", about });
}

// app/main.ts
async function serve(settings, version) {
  const log = createLog(settings.logLevel);
  watchForSurprises(log);
  const store = await openStore({ ...settings.store, onTrouble: (what, error) => log.warn({ err: error }, what) });
  const metrics = createMetrics(() => store.queue.state());
  const budgets = measuredBudgets(store.budgets, metrics);
  const judge = createJudgePool({ deadlineMs: settings.work.judgeDeadlineMs, memoryMb: settings.work.judgeMemoryMb });
  const { reviews, queue } = store;
  const ports = reviewPorts(settings, version, { reviews, jobs: queue, budgets, judge, log });
  await store.maintain();
  const { port, lifecycle } = await startApplication({
    settings,
    log,
    metrics,
    queue,
    budgets,
    reviews,
    sessions: store.sessions,
    databaseReady: () => store.ready(),
    forget: (installation) => store.installations.forget(installation),
    readWebhook: (headers, payload) => jobsFor(headers, payload, settings.app.id),
    handle: (job, signal) => reviewChange(job, ports, signal),
    printReview: (record) => ({ html: printRecord(record, settings.github.web), contentPolicy }),
    checkName,
    endings: [
      { name: "judge", end: () => judge.close() },
      { name: "store", end: () => store.close() }
    ]
  });
  stopOnSignals(lifecycle);
  const { host, publicUrl } = settings.http;
  log.info({ version, host, port, publicUrl, database: store.kind, dryRun: settings.dryRun }, "listening");
  await judge.prepare([], new AbortController().signal).catch((error) => {
    if (!lifecycle.draining()) log.error({ err: error }, "the judge did not start");
  });
}
function reviewPorts(settings, version, adapters) {
  const { budgets, judge, log, reviews, jobs } = adapters;
  const { app: app2, github: places, http, dryRun, organisationRepository } = settings;
  const github = openGithub(
    { appId: app2.id, key: app2.privateKey, apiUrl: places.api },
    { budgets, clock: machineClock }
  );
  return {
    open: async (_, signal) => github.forJob(signal),
    judge,
    reviews,
    jobs,
    now: () => /* @__PURE__ */ new Date(),
    idOf: idsFrom(settings.store.encryptionKeys[0]),
    settings: { version, publicUrl: http.publicUrl, dryRun, organisationRepository },
    log: ({ level, message, about, error }) => log[level]({ ...about, ...error === void 0 ? {} : { err: error } }, message)
  };
}
function idsFrom(key) {
  return (text4) => createHmac("sha256", key).update("review id").update(text4).digest("base64url").slice(0, 32);
}
function printRecord({ repository: { owner, name }, report, ...facts2 }, web) {
  return printHtml(report, { ...facts2, repository: `${owner}/${name}`, repositoryUrl: `${web}/${owner}/${name}` });
}

export {
  createJudgePool,
  createProbotApp,
  createSweepHost,
  checkName,
  reviewChange,
  serve,
  reviewPorts
};
