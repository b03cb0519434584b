import {
  defaultFolder,
  environment,
  readEnvironment,
  readFile,
  readHttp,
  readPlaces,
  settingsFrom,
  writeSettingsFile
} from "./chunk-K3HJ7MNA.js";
import {
  createBodyReader,
  createLog,
  createShell,
  isSameText
} from "./chunk-V6GXD3MV.js";
import "./chunk-HP4NUATP.js";
import {
  xml
} from "./chunk-AN6I4PJA.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";

// app/command/serve.ts
import { parse } from "yaml";

// app/server/setup/setup.ts
import { randomBytes } from "node:crypto";

// app/server/setup/manifest.ts
function completeManifest(base, publicUrl, webhookPath) {
  return {
    url: publicUrl,
    ...base,
    // GitHub makes an App public that does not say it is not.
    public: base.public ?? false,
    hook_attributes: { url: `${publicUrl}${webhookPath}`, active: true },
    redirect_url: `${publicUrl}/setup/created`,
    callback_urls: [`${publicUrl}/login/callback`]
  };
}
function newAppUrl(web, organization, state) {
  const owner = organization === "" ? "" : `/organizations/${encodeURIComponent(organization)}`;
  return `${web}${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
async function convertCode(places, code) {
  const answer = await fetch(`${places.api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: "POST",
    headers: { accept: "application/vnd.github+json", "user-agent": "plumbline" },
    redirect: "error",
    signal: AbortSignal.timeout(2e4)
  });
  if (answer.status !== 201) throw new Error(`GitHub answered ${answer.status} when asked for the new App`);
  const given = await answer.json();
  const text = (name) => {
    const value = given[name];
    if (typeof value !== "string" || value === "") throw new Error(`GitHub gave no ${name} for the new App`);
    return value;
  };
  if (typeof given.id !== "number") throw new Error("GitHub gave no id for the new App");
  return {
    id: given.id,
    clientId: text("client_id"),
    clientSecret: text("client_secret"),
    webhookSecret: text("webhook_secret"),
    pem: text("pem"),
    page: text("html_url")
  };
}

// app/server/setup/page.ts
import { createHash } from "node:crypto";
var style = "body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}label{display:block;margin:1rem 0}input[type=text],input[type=url]{display:block;width:100%;font:inherit;padding:.3rem}button{font:inherit;padding:.4rem 1rem}code{overflow-wrap:anywhere}";
var styleHash = createHash("sha256").update(style).digest("base64");
function page(title, body, formTo, status = 200) {
  return {
    status,
    type: "text/html",
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xml(title)}</title><style>${style}</style><h1>${xml(title)}</h1>${body}</html>`,
    headers: {
      "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formTo}; frame-ancestors 'none'; base-uri 'none'`
    }
  };
}
function askPage(token, publicUrl) {
  return page(
    "Set up Plumbline",
    `<p>This makes a GitHub App of your own. Nothing is sent to anybody but GitHub.</p>
<form method="post" action="/setup">
<input type="hidden" name="token" value="${xml(token)}">
<label>Where GitHub reaches this server<input type="url" name="url" required value="${xml(publicUrl)}" placeholder="https://plumbline.example.com"></label>
<label>Organisation that shall own the App (empty: your own account)<input type="text" name="organization" pattern="[A-Za-z0-9-]*" maxlength="39"></label>
<label><input type="radio" name="kind" value="gate" checked> reads and reports only</label>
<label><input type="radio" name="kind" value="fixes"> may open pull requests too (fixes, waivers)</label>
<button>Continue</button>
</form>`,
    "'self'"
  );
}
function sendPage(action, manifest2) {
  return page(
    "Create the App on GitHub",
    `<p>GitHub shows the name and the permissions and asks you to confirm.</p>
<form method="post" action="${xml(action)}">
<input type="hidden" name="manifest" value="${xml(JSON.stringify(manifest2))}">
<button>Create the App on ${xml(new URL(action).host)}</button>
</form>`,
    new URL(action).origin
  );
}
function donePage(app, files) {
  return page(
    "The App is there",
    `<p>Its settings were written to ${files.map((file) => `<code>${xml(file)}</code>`).join(" and ")}, readable for this user alone. Keep a copy: the
encryption key in it is needed to read reviews again.</p>
<p>The server goes on with them now. <a href="${xml(`${app}/installations/new`)}">Install the App</a> on the repositories it shall judge.</p>`,
    "'none'"
  );
}
function failedPage(status, text) {
  return page("That did not work", `<p>${xml(text)}</p>`, "'none'", status);
}

// app/server/setup/setup.ts
async function runSetup(parts) {
  const token = randomBytes(24).toString("base64url");
  let finished = () => void 0;
  const done = new Promise((resolve) => {
    finished = resolve;
  });
  const shell = createShell({
    host: parts.host,
    port: parts.port,
    routes: [setupRoute(parts, token, finished), (_, { pathname }) => health(pathname)],
    log: parts.log
  });
  const port = await shell.listen();
  const origin = parts.publicUrl ?? `http://${parts.host === "0.0.0.0" ? "localhost" : parts.host}:${port}`;
  parts.announce(`${origin}/setup?token=${token}`);
  await done;
  await shell.close();
}
function health(pathname) {
  return pathname === "/healthz" ? { status: 200, body: "setup\n" } : void 0;
}
function setupRoute(parts, token, finished) {
  const { places, manifests, webhookPath, log } = parts;
  const bodies = createBodyReader({ each: 1e4, together: 1e5 });
  let attempt;
  let busy = false;
  async function choose(request) {
    const body = await bodies.read(request);
    const form = new URLSearchParams("text" in body ? body.text : "");
    if (!isSameText(token, form.get("token") ?? "")) return void 0;
    const publicUrl = originOf(form.get("url") ?? "");
    const organization = form.get("organization") ?? "";
    if (publicUrl === void 0 || !/^[A-Za-z0-9-]{0,39}$/.test(organization))
      return failedPage(
        400,
        "Wanted are an address such as https://plumbline.example.com and the name of an organisation."
      );
    attempt = { state: randomBytes(24).toString("base64url"), publicUrl };
    const manifest2 = completeManifest(
      form.get("kind") === "fixes" ? manifests.fixes : manifests.gate,
      publicUrl,
      webhookPath
    );
    return sendPage(newAppUrl(places.web, organization, attempt.state), manifest2);
  }
  async function create(code, state) {
    if (attempt === void 0 || busy || !isSameText(attempt.state, state) || !/^[\w-]{1,200}$/.test(code))
      return void 0;
    busy = true;
    try {
      const app = await convertCode(places, code);
      const files = parts.write(app, attempt.publicUrl);
      log.info({ app: app.id }, "the App was made");
      setImmediate(finished);
      return donePage(app.page, files);
    } catch (error) {
      log.error({ err: error }, "the App could not be set up");
      return failedPage(
        502,
        "GitHub did not give the App’s credentials, or they could not be written. The log says more; begin again."
      );
    } finally {
      busy = false;
    }
  }
  return async (request, { pathname, searchParams }) => {
    if (pathname === "/setup" && request.method === "POST") return choose(request);
    if (request.method !== "GET") return void 0;
    if (pathname === "/setup/created") return create(searchParams.get("code") ?? "", searchParams.get("state") ?? "");
    if (pathname !== "/setup" || !isSameText(token, searchParams.get("token") ?? "")) return void 0;
    return askPage(token, parts.publicUrl ?? "");
  };
}
function originOf(text) {
  if (!URL.canParse(text)) return void 0;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) ? origin : void 0;
}

// app/command/serve.ts
async function runServe(options) {
  const given = { HOST: options.host, PORT: options.port, DATA_FOLDER: options.data, DRY_RUN: options.dryRun && "true" };
  let env = environment(given);
  if (isFirstStart(env)) {
    await setUp(env);
    env = environment(given);
  }
  const settings = settingsFrom(env);
  const { serve } = await import("./main-TVMFZT4U.js");
  await serve(settings, version);
}
function isFirstStart(env) {
  return !Object.keys(env).some((name) => /^(?:APP_ID|PRIVATE_KEY|WEBHOOK_SECRET)(?:_|$)/.test(name));
}
async function setUp(env) {
  const from = readEnvironment({ env, readFile });
  const [places, http] = [readPlaces(from), readHttp(from)];
  from.finish();
  await runSetup({
    places,
    host: http.host,
    port: http.port,
    publicUrl: http.publicUrl,
    webhookPath: env.WEBHOOK_PATH ?? "/api/github/webhooks",
    manifests: { gate: manifest("app.yml"), fixes: manifest("app-with-fixes.yml") },
    write: (app, publicUrl) => writeSettingsFile(env.DATA_FOLDER ?? defaultFolder, app, publicUrl),
    log: createLog("info"),
    announce: (url) => process.stderr.write(`
There is no GitHub App yet. Open this page to make one:

  ${url}

`)
  });
}
function manifest(file) {
  return parse(readFile(installed(file)));
}
export {
  runServe
};
