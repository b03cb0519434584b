import {
  loadOwnPolicies
} from "./chunk-KVVTLENU.js";
import "./chunk-XNFEOHLQ.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-DM4QKF4P.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
export {
  loadOwnPolicies
};
