import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  require_dist
} from "./chunk-6JI4NHZF.js";
import "./chunk-T7EDIYNI.js";
export default require_dist();
