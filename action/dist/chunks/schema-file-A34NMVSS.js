import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  readSchemaTable
} from "./chunk-L5PTU7NT.js";
import "./chunk-DH552BHP.js";
import "./chunk-T7EDIYNI.js";
export {
  readSchemaTable
};
