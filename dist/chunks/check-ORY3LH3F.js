import {
  exitCodeOf,
  prepare,
  run
} from "./chunk-FMWQECPC.js";
import {
  loadPrinters,
  writeReport
} from "./chunk-DJ64RZ3P.js";
import "./chunk-PGWWSLG4.js";
import "./chunk-NJKYYBFI.js";
import "./chunk-UP5HB3C7.js";
import {
  createProgress
} from "./chunk-DVSLBOJR.js";
import "./chunk-WXDGFLVW.js";
import "./chunk-ND7EAVWE.js";
import "./chunk-4ZG5QDJZ.js";
import "./chunk-BVFSIBYB.js";
import "./chunk-TBZQ5UTR.js";
import "./chunk-KES5OQEG.js";
import "./chunk-ISPACD25.js";
import "./chunk-FEQWWSS3.js";
import "./chunk-B5WDWU5K.js";
import "./chunk-WLGUVEMW.js";
import "./chunk-5T7B3QQT.js";
import "./chunk-FZLUWHC2.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-AKKE5ECK.js";
import "./chunk-OKYF6Y7R.js";
import "./chunk-HY73YBRI.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
import "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-OZ7WGARM.js";
import "./chunk-ODP4TEP5.js";

// app/command/tiering.ts
import { setFlagsFromString } from "node:v8";
var flags = [
  [
    13,
    [
      "--invocation-count-for-maglev=4000",
      "--invocation-count-for-maglev-osr=1000",
      "--invocation-count-for-turbofan=30000"
    ]
  ],
  [0, ["--interrupt-budget=600000"]]
];
function delayOptimising() {
  const major = Number.parseInt(process.versions.v8, 10);
  for (const flag of flags.find(([since]) => major >= since)?.[1] ?? []) setFlagsFromString(flag);
}

// app/command/check.ts
async function runCheck(inputs, options, early) {
  delayOptimising();
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    loadPrinters(options);
    const prepared = await prepare(inputs, options, progress.step, early);
    if (options.explain) {
      const { runExplain } = await import("./explain-5HREOZP4.js");
      return await runExplain(options.explain, { ...prepared.request, done: progress.done });
    }
    const report = await run(prepared, inputs, options);
    progress.done();
    await writeReport(report, prepared.policies, options);
    return exitCodeOf(report, options);
  } finally {
    progress.done();
  }
}
export {
  runCheck
};
