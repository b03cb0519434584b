import {
  loadOwnPolicies
} from "./chunk-JQCSX7RZ.js";
import "./chunk-UMYWQS7F.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
export {
  loadOwnPolicies
};
