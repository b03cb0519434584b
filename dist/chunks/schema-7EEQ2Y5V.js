import {
  openSchema,
  prefixOf
} from "./chunk-OZ7WGARM.js";
import "./chunk-ODP4TEP5.js";
export {
  openSchema,
  prefixOf
};
