import {
  loadOwnPolicies
} from "./chunk-G7N7ZMUK.js";
import "./chunk-FEBO7Z4G.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-ESQUHNJG.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
export {
  loadOwnPolicies
};
