import {
  loadOwnPolicies
} from "./chunk-HNAQI7GD.js";
import "./chunk-QLSBHXI3.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-ODP4TEP5.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-4IHUPCYV.js";
export {
  loadOwnPolicies
};
