import {
  findPolicy,
  runList,
  runShow
} from "./chunk-EPN7K6G7.js";
import "./chunk-DF5YCCFV.js";
import "./chunk-UMYWQS7F.js";
import "./chunk-DVSLBOJR.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-52EYMV7H.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import "./chunk-PHWCQMC2.js";
import "./chunk-BHRO6HBH.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-4IHUPCYV.js";
export {
  findPolicy,
  runList,
  runShow
};
