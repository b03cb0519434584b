import {
  reviewPorts,
  serve
} from "./chunk-ODXB4BUW.js";
import "./chunk-V6GXD3MV.js";
import "./chunk-O5PE5AVX.js";
import "./chunk-MYFRMB7V.js";
import "./chunk-J4QNPAXY.js";
import "./chunk-B5WDWU5K.js";
import "./chunk-5CGOCU43.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-PV5X7GLJ.js";
import "./chunk-L477AMKF.js";
import "./chunk-AN6I4PJA.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-EAHEEXR7.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import "./chunk-ODP4TEP5.js";
export {
  reviewPorts,
  serve
};
