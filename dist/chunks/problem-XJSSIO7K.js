import {
  printProblem
} from "./chunk-5CL7XMCO.js";
import "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import "./chunk-AN6I4PJA.js";
export {
  printProblem
};
