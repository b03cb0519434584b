import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  openSchema,
  prefixOf
} from "./chunk-JTQ5GWYI.js";
import "./chunk-T4TETFAQ.js";
import "./chunk-T7EDIYNI.js";
export {
  openSchema,
  prefixOf
};
