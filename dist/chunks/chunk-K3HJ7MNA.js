import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/server/environment.ts
function readEnvironment({ env, readFile: readFile2 }) {
  const problems = [];
  function wrong(name, details) {
    problems.push(new Problem("input.config", `${name} cannot be used`, details));
  }
  function text(name) {
    return env[name]?.trim() || file(`${name}_FILE`);
  }
  function file(name) {
    const path = env[name]?.trim();
    if (!path) return void 0;
    try {
      return readFile2(path).trim() || void 0;
    } catch (cause) {
      const { code } = cause;
      wrong(name, { found: `${path}: ${code ?? "unreadable"}`, wanted: "the path of a file that can be read" });
      return void 0;
    }
  }
  return {
    text,
    file,
    wrong,
    integer(name, byDefault, { least, most }) {
      const value = text(name);
      if (value === void 0) return byDefault;
      const number = Number(value);
      if (Number.isInteger(number) && number >= least && number <= most) return number;
      wrong(name, { found: value.slice(0, 40), wanted: `a whole number from ${least} to ${most}` });
      return byDefault;
    },
    flag(name) {
      const value = text(name)?.toLowerCase();
      if (value === void 0 || ["false", "0", "no", "off"].includes(value)) return false;
      if (!["true", "1", "yes", "on"].includes(value))
        wrong(name, { found: value.slice(0, 40), wanted: "true or false" });
      return true;
    },
    choice(name, words, byDefault) {
      const value = text(name);
      const word = words.find((known) => known === value);
      if (value !== void 0 && word === void 0)
        wrong(name, { found: value.slice(0, 40), wanted: `one of ${words.join(", ")}` });
      return word ?? byDefault;
    },
    url(name) {
      const value = text(name);
      if (value === void 0) return void 0;
      const url = URL.canParse(value) ? new URL(value) : void 0;
      if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.search === "")
        return url.href.replace(/\/+$/, "");
      wrong(name, { wanted: "an http or https URL without user name and query, such as https://plumbline.example.com" });
      return void 0;
    },
    finish() {
      const [first, ...also] = problems;
      if (first !== void 0)
        throw new Problem("input.config", first.message, { next: nextStep, ...first.details, also });
    }
  };
}
var nextStep = "set it in the environment or in the settings file; docs/app.md lists every setting";

// app/server/settings.ts
import { availableParallelism } from "node:os";

// app/server/private-key.ts
import { createPrivateKey } from "node:crypto";
function normalizePrivateKey(given) {
  for (const form of [given, given.replace(/\\n/g, "\n"), Buffer.from(given, "base64").toString("utf8")]) {
    if (!form.includes("-----BEGIN")) continue;
    try {
      const key = createPrivateKey(form.trim().replace(/^"|"$/g, ""));
      if (key.asymmetricKeyType === "rsa") return key.export({ type: "pkcs8", format: "pem" }).toString();
    } catch {
    }
  }
  return void 0;
}

// app/server/settings.ts
var logLevels = ["debug", "info", "warn", "error", "silent"];
var leastSecretBytes = 32;
function readSettings(surroundings) {
  const from = readEnvironment(surroundings);
  const settings = {
    app: { id: readAppId(from), privateKey: readPrivateKey(from), client: readClient(from) },
    webhook: {
      path: readPath(from),
      secret: readSecret(from, "WEBHOOK_SECRET") ?? "",
      previous: from.text("WEBHOOK_SECRET_PREVIOUS") ? readSecret(from, "WEBHOOK_SECRET_PREVIOUS") ?? null : null
    },
    github: readPlaces(from),
    http: readHttp(from),
    store: readStore(from),
    work: {
      concurrency: from.integer("CONCURRENCY", availableParallelism() * 4, { least: 1, most: 256 }),
      judgeDeadlineMs: from.integer("JUDGE_SECONDS", 120, { least: 1, most: 3600 }) * 1e3,
      judgeMemoryMb: from.integer("JUDGE_MEMORY_MB", 1024, { least: 128, most: 65536 }),
      graceMs: from.integer("GRACE_SECONDS", 25, { least: 0, most: 3600 }) * 1e3,
      sweepMs: from.integer("SWEEP_MINUTES", 10, { least: 0, most: 1440 }) * 6e4
    },
    dryRun: from.flag("DRY_RUN"),
    organisationRepository: readRepositoryName(from),
    logLevel: from.choice("LOG_LEVEL", logLevels, "info")
  };
  from.finish();
  return settings;
}
function readPlaces(from) {
  const web = from.url("GITHUB_URL") ?? "https://github.com";
  const api = web === "https://github.com" ? "https://api.github.com" : `${web}/api/v3`;
  return { web, api: from.url("GITHUB_API_URL") ?? api };
}
function readHttp(from) {
  return {
    host: from.text("HOST") ?? "127.0.0.1",
    port: from.integer("PORT", 3e3, { least: 0, most: 65535 }),
    publicUrl: from.url("PUBLIC_URL") ?? null,
    metricsToken: from.text("METRICS_TOKEN") ?? null
  };
}
function readAppId(from) {
  const value = from.text("APP_ID");
  if (value !== void 0 && /^[1-9]\d{0,14}$/.test(value)) return Number(value);
  from.wrong("APP_ID", { found: value === void 0 ? "nothing" : "no number", wanted: "the number of the GitHub App" });
  return 0;
}
function readPrivateKey(from) {
  const given = from.text("PRIVATE_KEY") ?? from.file("PRIVATE_KEY_PATH");
  const key = given === void 0 ? void 0 : normalizePrivateKey(given);
  if (key === void 0)
    from.wrong("PRIVATE_KEY", {
      found: given === void 0 ? "nothing" : "no private RSA key",
      wanted: "the PEM text of the App’s private key, or its file in PRIVATE_KEY_PATH",
      next: 'make one on the App’s settings page under "Private keys"'
    });
  return key ?? "";
}
function readSecret(from, name) {
  const secret = from.text(name);
  const bytes = Buffer.byteLength(secret ?? "");
  if (secret !== void 0 && bytes >= leastSecretBytes) return secret;
  from.wrong(name, {
    found: secret === void 0 ? "nothing" : secret === "development" ? 'the word "development"' : `${bytes} bytes`,
    wanted: `a random secret of at least ${leastSecretBytes} bytes, the same as in the App’s settings`,
    next: "make one with: openssl rand -hex 32"
  });
  return void 0;
}
function readPath(from) {
  const path = from.text("WEBHOOK_PATH") ?? "/api/github/webhooks";
  if (!/^\/[\w./-]+$/.test(path) || ["/healthz", "/readyz", "/metrics"].includes(path))
    from.wrong("WEBHOOK_PATH", { found: path.slice(0, 80), wanted: "a path such as /api/github/webhooks" });
  return path;
}
function readRepositoryName(from) {
  const name = from.text("ORGANISATION_REPOSITORY") ?? ".github";
  if (!/^[\w.-]{1,100}$/.test(name))
    from.wrong("ORGANISATION_REPOSITORY", {
      found: name.slice(0, 120),
      wanted: "a name without the owner, such as .github"
    });
  return name;
}
function readClient(from) {
  const [id, secret] = [from.text("GITHUB_CLIENT_ID"), from.text("GITHUB_CLIENT_SECRET")];
  if (id !== void 0 && secret !== void 0) return { id, secret };
  const missing = id === void 0 ? "GITHUB_CLIENT_ID" : "GITHUB_CLIENT_SECRET";
  if (id !== secret) from.wrong(missing, { found: "nothing", wanted: "both of them, or none to leave pages off" });
  return null;
}
function readStore(from) {
  const databaseUrl = from.text("DATABASE_URL") ?? null;
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl))
    from.wrong("DATABASE_URL", { wanted: "a URL such as postgres://user:password@host/database" });
  const keys = ["ENCRYPTION_KEY", "ENCRYPTION_KEY_PREVIOUS"].map((name) => readKey(from, name));
  return {
    databaseUrl,
    folder: from.text("DATA_FOLDER") ?? "plumbline-data",
    encryptionKeys: [keys[0] ?? "", ...keys.slice(1).flatMap((key) => key ?? [])]
  };
}
function readKey(from, name) {
  const key = from.text(name);
  if (key === void 0 && name !== "ENCRYPTION_KEY") return void 0;
  const bytes = Buffer.from(key ?? "", "base64").length;
  if (bytes === 32) return key;
  from.wrong(name, {
    found: key === void 0 ? "nothing" : `${bytes} bytes`,
    wanted: "base64 of 32 random bytes, with which evidence is encrypted",
    next: "make one with: openssl rand -base64 32, and keep a copy: without it reviews cannot be read again"
  });
  return void 0;
}

// app/server/setup/settings-file.ts
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
var settingsFile = "plumbline.env";
var keyFile = "private-key.pem";
function readSettingsFile(folder) {
  const path = join(folder, settingsFile);
  return existsSync(path) ? parseEnv(readFileSync(path, "utf8")) : {};
}
function writeSettingsFile(folder, app, publicUrl) {
  mkdirSync(folder, { recursive: true, mode: 448 });
  const [settings, key] = [join(folder, settingsFile), join(folder, keyFile)];
  const before = readSettingsFile(folder);
  const values = {
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    ...before,
    APP_ID: String(app.id),
    PRIVATE_KEY_PATH: key,
    WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_CLIENT_ID: app.clientId,
    GITHUB_CLIENT_SECRET: app.clientSecret,
    PUBLIC_URL: publicUrl
  };
  writePrivate(key, app.pem.endsWith("\n") ? app.pem : `${app.pem}
`);
  writePrivate(
    settings,
    Object.entries(values).map(([name, value]) => `${name}='${value}'
`).join("")
  );
  return [settings, key];
}
function writePrivate(path, text) {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  writeFileSync(temporary, text, { mode: 384, flag: "wx" });
  chmodSync(temporary, 384);
  renameSync(temporary, path);
}

// app/command/serve-settings.ts
import { readFileSync as readFileSync2 } from "node:fs";
var defaultFolder = "plumbline-data";
var readFile = (path) => readFileSync2(path, "utf8");
function environment(given) {
  const all = [...Object.entries(process.env), ...Object.entries(given).filter(([, value]) => value !== void 0)];
  const env = Object.fromEntries(all.filter(([, value]) => value !== ""));
  return { ...readSettingsFile(env.DATA_FOLDER ?? defaultFolder), ...env };
}
function settingsFrom(env) {
  return readSettings({ env, readFile });
}

export {
  readEnvironment,
  readPlaces,
  readHttp,
  writeSettingsFile,
  defaultFolder,
  readFile,
  environment,
  settingsFrom
};
