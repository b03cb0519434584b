import {
  readConfiguration,
  readWaiverFile
} from "./chunk-N2DLU5AK.js";
import "./chunk-NPH356RP.js";
import "./chunk-XFJM4VPW.js";
import "./chunk-SDAWKKFE.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
export {
  readConfiguration,
  readWaiverFile
};
