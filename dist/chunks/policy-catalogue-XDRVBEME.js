import {
  findPolicy,
  runList,
  runShow
} from "./chunk-ZN5B6TUM.js";
import "./chunk-65OYVPZL.js";
import "./chunk-U5CKYKZI.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import "./chunk-PV5X7GLJ.js";
import "./chunk-L477AMKF.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-DVSLBOJR.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
export {
  findPolicy,
  runList,
  runShow
};
