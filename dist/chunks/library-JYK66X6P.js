import {
  bundleRequest,
  compileLibrary,
  compileTools,
  packageOf,
  readCapabilities,
  readLibraryFiles,
  readToolchainDigest,
  withLib
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
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
  bundleRequest,
  compileLibrary,
  compileTools,
  packageOf,
  readCapabilities,
  readLibraryFiles,
  readToolchainDigest,
  withLib
};
