import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  readConfiguration,
  readWaiverFile
} from "./chunk-QDADHHNX.js";
import "./chunk-YVHYFHW5.js";
import "./chunk-SUT3IB6L.js";
import "./chunk-J3OLRPOD.js";
import "./chunk-OQTGDDLS.js";
import "./chunk-6JI4NHZF.js";
import "./chunk-LJVKYY7P.js";
import "./chunk-T4TETFAQ.js";
import "./chunk-T7EDIYNI.js";
export {
  readConfiguration,
  readWaiverFile
};
