import {
  findSecretShapes
} from "./chunk-HP4NUATP.js";
import {
  clip
} from "./chunk-AN6I4PJA.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/server/log.ts
import { pino } from "pino";

// app/server/scrub.ts
var gone = "(removed)";
var shapes = [
  /gh[pousr]_[A-Za-z0-9._-]{16,}/g,
  /github_pat_[A-Za-z0-9_]{16,}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[A-Za-z0-9+/=\\\s:,.-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)?/g,
  /\b(?:bearer|token|basic) +[A-Za-z0-9._~+/=-]{16,}/gi,
  /sha256=[0-9a-f]{64}/g
];
function scrub(text) {
  let clean = text;
  for (const shape of shapes) clean = clean.replace(shape, gone);
  const found = /* @__PURE__ */ new Set();
  findSecretShapes(clean, (secret) => found.add(secret));
  for (const secret of found) if (secret.length >= 8 && secret !== gone) clean = clean.replaceAll(secret, gone);
  return clean;
}

// app/server/log.ts
var longestText = 500;
var longestLine = 8e3;
var deepest = 4;
var mostEntries = 40;
var never = new Set(
  "authorization body client_secret code cookie event headers password payload pem private_key privatekey query secret token".split(
    " "
  )
);
function createLog(level, destination) {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${(/* @__PURE__ */ new Date()).toISOString()}"`,
    formatters: {
      level: (label) => ({ level: label }),
      log: (entry) => tamed(entry, 0)
    },
    // Errors were described by the formatter, which runs first.
    serializers: { err: (described) => described },
    hooks: { streamWrite: (line) => shortLine(scrub(line)) }
  };
  return destination === void 0 ? pino(options) : pino(options, destination);
}
function tamed(value, depth) {
  if (typeof value === "string") return clip(value, longestText);
  if (value instanceof Error) return describeError(value);
  if (typeof value !== "object" || value === null) return typeof value === "function" ? void 0 : value;
  if (depth >= deepest) return "(deep)";
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((item) => tamed(item, depth + 1));
  const entries = Object.entries(value).slice(0, mostEntries);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, never.has(key.toLowerCase()) ? "(removed)" : tamed(item, depth + 1)])
  );
}
function describeError(error, depth = 0) {
  if (!(error instanceof Error)) return { message: clip(String(error), longestText) };
  const { code, status } = error;
  return {
    type: error.name,
    message: clip(error.message, longestText),
    ...typeof code === "string" ? { code } : {},
    ...typeof status === "number" ? { status } : {},
    ...error instanceof Problem && error.details.next !== void 0 ? { next: clip(error.details.next, longestText) } : {},
    ...error instanceof Problem ? {} : { stack: clip(error.stack ?? "", 3 * longestText) },
    ...error.cause !== void 0 && depth < 2 ? { cause: describeError(error.cause, depth + 1) } : {}
  };
}
function shortLine(line) {
  if (line.length <= longestLine) return line;
  return `${JSON.stringify({ level: "warn", time: (/* @__PURE__ */ new Date()).toISOString(), msg: "a log line was too long", start: line.slice(0, 400) })}
`;
}

// app/server/body.ts
function createBodyReader(limits) {
  let held = 0;
  function refuses(request) {
    const declared = Number(request.headers["content-length"] ?? 0);
    if (!(declared <= limits.each)) return "too-large";
    return held + declared > limits.together ? "too-busy" : void 0;
  }
  function read(request) {
    const refused = refuses(request);
    if (refused !== void 0) return Promise.resolve({ refused });
    return new Promise((resolve) => {
      const chunks = [];
      let size = 0;
      let settled = false;
      const settle = (answer) => {
        if (settled) return;
        settled = true;
        held -= size;
        chunks.length = 0;
        request.off("data", take);
        resolve(answer);
      };
      const take = (chunk) => {
        size += chunk.length;
        held += chunk.length;
        chunks.push(chunk);
        if (size > limits.each) settle({ refused: "too-large" });
        else if (held > limits.together) settle({ refused: "too-busy" });
      };
      request.on("data", take);
      request.once("end", () => {
        const text = decode(chunks);
        settle(text === void 0 ? { refused: "no-text" } : { text });
      });
      request.once("error", () => settle({ refused: "cut" }));
      request.once("close", () => settle({ refused: "cut" }));
    });
  }
  return { refuses, read };
}
function decode(chunks) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    return void 0;
  }
}

// app/server/same-text.ts
import { timingSafeEqual } from "node:crypto";
function isSameText(left, right) {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

// app/server/shell.ts
import { createServer } from "node:http";

// app/server/answer.ts
var always = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY"
};
function send(response, { status, type = "text/plain", body = "", headers = {} }, until) {
  if (response.headersSent || response.destroyed) return;
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    ...always,
    "content-type": type.includes(";") ? type : `${type}; charset=utf-8`,
    "content-length": length,
    ...headers
  });
  const sent = response.req.method === "HEAD" ? "" : body;
  if (until === void 0) {
    response.end(sent);
    return;
  }
  response.write(sent);
  void until.then(() => response.end());
}
function plain(status, text) {
  return { status, body: `${text}
` };
}
function redirect(location, headers = {}) {
  return { status: 303, headers: { ...headers, location } };
}

// app/server/shell.ts
var lingerMs = 2e3;
function createShell({ host, port, routes, log }) {
  const server = createServer({ requestTimeout: 3e4, headersTimeout: 1e4, keepAliveTimeout: 1e4 });
  const handle = (request, response) => {
    response.on("error", () => void 0);
    request.on("error", () => void 0);
    void respond(request, response, routes, log);
  };
  server.on("request", handle);
  server.on("checkContinue", (request, response) => {
    const declared = Number(request.headers["content-length"] ?? 0);
    if (declared <= mostBytes) response.writeContinue();
    handle(request, response);
  });
  server.on("clientError", (_, socket) => {
    const unanswered = "bytesWritten" in socket && socket.bytesWritten === 0;
    if (socket.writable && unanswered) socket.end(badRequest);
    else socket.destroy();
  });
  return { listen: () => listen(server, host, port), close: () => close(server) };
}
var badRequest = "HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
var mostBytes = 25 * 1024 * 1024;
async function respond(request, response, routes, log) {
  let answer = plain(404, "not found");
  try {
    const url = new URL(request.url ?? "/", "http://localhost");
    for (const route of routes) {
      const found = await route(request, url);
      if (found === void 0) continue;
      answer = found;
      break;
    }
  } catch (error) {
    log.error({ err: error }, "a request failed");
    answer = plain(500, "something unexpected happened; the log has more");
  }
  if (request.complete) return send(response, answer);
  send(response, { ...answer, headers: { ...answer.headers, connection: "close" } }, drained(request));
}
function drained(request) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lingerMs);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    request.once("end", end);
    request.once("close", end);
    request.resume();
  });
}
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
function carriesToken(request, token) {
  return isSameText(request.headers.authorization ?? "", `Bearer ${token}`);
}

export {
  createBodyReader,
  plain,
  redirect,
  isSameText,
  createShell,
  mostBytes,
  carriesToken,
  createLog
};
