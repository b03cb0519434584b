import {
  printSarif
} from "./chunk-O762YYJW.js";
import "./chunk-PV5X7GLJ.js";
import "./chunk-L477AMKF.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-4IHUPCYV.js";
export {
  printSarif
};
