import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  bundleRequest,
  compileLibrary,
  compileTools,
  packageOf,
  readCapabilities,
  readLibraryFiles,
  readToolchainDigest,
  withLib
} from "./chunk-OFVVVANX.js";
import "./chunk-WRCLA4WK.js";
import "./chunk-J6T32UVD.js";
import "./chunk-ITMAE44S.js";
import "./chunk-J3OLRPOD.js";
import "./chunk-OQTGDDLS.js";
import "./chunk-6JI4NHZF.js";
import "./chunk-LJVKYY7P.js";
import "./chunk-DH552BHP.js";
import "./chunk-T4TETFAQ.js";
import "./chunk-T7EDIYNI.js";
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
