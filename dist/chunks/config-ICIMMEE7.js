import {
  readConfiguration,
  readWaiverFile
} from "./chunk-4NV2HBH4.js";
import "./chunk-KNYUAZ32.js";
import "./chunk-SDAWKKFE.js";
import "./chunk-CCXZG4Z2.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
export {
  readConfiguration,
  readWaiverFile
};
