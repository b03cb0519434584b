import {
  environment,
  settingsFrom
} from "./chunk-K3HJ7MNA.js";
import {
  checkName,
  createJudgePool,
  createProbotApp,
  createSweepHost,
  reviewChange,
  reviewPorts
} from "./chunk-ODXB4BUW.js";
import {
  createLog
} from "./chunk-V6GXD3MV.js";
import "./chunk-O5PE5AVX.js";
import "./chunk-MYFRMB7V.js";
import "./chunk-J4QNPAXY.js";
import "./chunk-B5WDWU5K.js";
import "./chunk-5CGOCU43.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import "./chunk-BGWZEUPI.js";
import {
  sections
} from "./chunk-PV5X7GLJ.js";
import "./chunk-L477AMKF.js";
import {
  markdown,
  markdownCode
} from "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import "./chunk-EAHEEXR7.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/server/dry-run/dry-run.ts
async function dryRun(pulls, review, concurrency) {
  const reviews = [];
  const running = /* @__PURE__ */ new Set();
  for await (const pull of pulls) {
    const one = reviewOne(pull, review).then((found) => {
      reviews.push(found);
      running.delete(one);
    });
    running.add(one);
    if (running.size >= concurrency) await Promise.race(running);
  }
  await Promise.all(running);
  return reviews.sort(
    (a, b) => a.repository === b.repository ? a.pull - b.pull : a.repository < b.repository ? -1 : 1
  );
}
async function reviewOne(pull, review) {
  const { repository, number, head } = pull;
  const about = { repository: `${repository.owner}/${repository.name}`, pull: number, head };
  try {
    const record = await review(pull);
    if (record === void 0) return { ...about, conclusion: null, headline: "it was closed meanwhile", blocking: [] };
    const { conclusion, report } = record;
    const blocking = sections(report).blocking.map(({ policy }) => policy);
    return { ...about, conclusion, headline: report.headline, blocking };
  } catch (error) {
    return {
      ...about,
      conclusion: null,
      headline: error instanceof Error ? error.message : String(error),
      blocking: []
    };
  }
}

// app/server/dry-run/print-dry-run.ts
var marks = { success: "✓", failure: "✗", action_required: "…" };
function printDryRun(account, reviews) {
  const count = (wanted) => reviews.filter(({ conclusion }) => conclusion === wanted).length;
  const lines = [
    `# Dry run of ${markdown(account)}`,
    "",
    `${reviews.length} open pull requests: ${count("success")} would pass, ${count("failure")} would fail, ${count("action_required")} would wait for a plan, ${count(null)} could not be reviewed. Nothing was published.`,
    ...policyTable(reviews),
    ...pullTable(reviews)
  ];
  return `${lines.join("\n")}
`;
}
function policyTable(reviews) {
  const counts = /* @__PURE__ */ new Map();
  for (const { blocking } of reviews) {
    for (const policy of new Set(blocking)) {
      const before = counts.get(policy) ?? { findings: 0, pulls: 0 };
      const findings = before.findings + blocking.filter((each) => each === policy).length;
      counts.set(policy, { findings, pulls: before.pulls + 1 });
    }
  }
  if (counts.size === 0) return [];
  const rows = [...counts].sort(([a, left], [b, right]) => right.findings - left.findings || (a < b ? -1 : 1));
  return [
    "",
    "## What would block",
    "",
    "| Policy | Findings | Pull requests |",
    "| --- | ---: | ---: |",
    ...rows.map(([policy, { findings, pulls }]) => `| ${markdownCode(policy)} | ${findings} | ${pulls} |`)
  ];
}
function pullTable(reviews) {
  if (reviews.length === 0) return [];
  return [
    "",
    "## Pull requests",
    "",
    "| | Pull request | Commit | What it would say |",
    "| --- | --- | --- | --- |",
    ...reviews.map(
      ({ repository, pull, head, conclusion, headline }) => `| ${marks[conclusion ?? ""] ?? "?"} | ${markdown(repository)} ${pull} | ${markdownCode(head.slice(0, 12))} | ${markdown(headline)} |`
    )
  ];
}

// app/command/dry-run.ts
var always = "1970-01-01T00:00:00Z";
async function runDryRun(account, { data, json }) {
  const settings = settingsFrom(environment({ DATA_FOLDER: data, DRY_RUN: "true", LOG_LEVEL: "silent" }));
  const reviews = await reviewAll(account, settings);
  process.stdout.write(printDryRun(account, reviews));
  if (json !== void 0) await writeWhole(json, `${JSON.stringify({ account, reviews }, null, 2)}
`);
  if (reviews.some(({ conclusion }) => conclusion === null)) return 2;
  return reviews.some(({ conclusion }) => conclusion === "failure") ? 1 : 0;
}
async function reviewAll(account, settings) {
  const log = createLog(settings.logLevel);
  const budgets = budgetsInMemory();
  const host = createSweepHost(createProbotApp(settings, log), budgets, settings.app.id, checkName);
  const installation = (await host.installations()).find((each) => each.account.toLowerCase() === account.toLowerCase());
  if (installation === void 0) {
    throw new Problem("input.usage", "the App is not installed there", {
      found: account,
      wanted: "the organisation or person of an installation that is not suspended",
      next: "install the App on the page of its settings on GitHub"
    });
  }
  const judge = createJudgePool({ deadlineMs: settings.work.judgeDeadlineMs, memoryMb: settings.work.judgeMemoryMb });
  const kept = /* @__PURE__ */ new Map();
  const ports = reviewPorts(settings, version, {
    reviews: {
      save: async (record) => void kept.set(`${record.repository.id}@${record.head}`, record),
      read: async () => void 0,
      newest: async () => void 0
    },
    jobs: { add: async () => void 0 },
    budgets,
    judge,
    log
  });
  const { signal } = new AbortController();
  async function review({ repository, number, head }) {
    const task = { kind: "review-pull", repository, pull: number, head, again: false };
    const lane = `${repository.installation}/${repository.id}#${number}`;
    await reviewChange({ id: lane, lane, key: "review", supersedes: false, attempt: 1, task }, ports, signal);
    return kept.get(`${repository.id}@${head}`);
  }
  try {
    return await dryRun(host.openPulls(installation.id, always), review, settings.work.concurrency);
  } finally {
    await judge.close();
  }
}
function budgetsInMemory() {
  const until = /* @__PURE__ */ new Map();
  return {
    take: async (installation) => Math.max(0, (until.get(installation) ?? 0) - Date.now()),
    pause: async (installation, time) => void until.set(installation, Date.parse(time))
  };
}
export {
  runDryRun
};
