import {
  compilePolicies,
  loadOwnPolicies
} from "./chunk-FAIZZKW2.js";
import "./chunk-G7N6VRV7.js";
import "./chunk-XAW4SCSD.js";
import "./chunk-IGI3SG5O.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
export {
  compilePolicies,
  loadOwnPolicies
};
