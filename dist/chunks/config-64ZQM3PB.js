import {
  readConfiguration,
  readWaiverFile
} from "./chunk-EAHEEXR7.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-ODP4TEP5.js";
export {
  readConfiguration,
  readWaiverFile
};
