import {
  findPolicy,
  loadPolicies,
  runList,
  runShow
} from "./chunk-VKJRGZL7.js";
import "./chunk-DJ64RZ3P.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import "./chunk-DVSLBOJR.js";
import "./chunk-BVFSIBYB.js";
import "./chunk-SH4HW5JZ.js";
import "./chunk-FZLUWHC2.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-PV5X7GLJ.js";
import "./chunk-L477AMKF.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
export {
  findPolicy,
  loadPolicies,
  runList,
  runShow
};
