import {
  loadOwnPolicies
} from "./chunk-5SV57T4R.js";
import "./chunk-6US32U7V.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-4IHUPCYV.js";
export {
  loadOwnPolicies
};
