import {
  findPolicy,
  runList,
  runShow
} from "./chunk-OW2V3GZU.js";
import "./chunk-JZUZAMRM.js";
import "./chunk-UMYWQS7F.js";
import "./chunk-DVSLBOJR.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import "./chunk-ZNTAN6Q3.js";
import "./chunk-GEV2VZUE.js";
import "./chunk-HP7QVZGR.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-4IHUPCYV.js";
export {
  findPolicy,
  runList,
  runShow
};
