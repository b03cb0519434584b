import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  exportRules
} from "./chunk-IVEHRKSH.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/rego/toolchain-builtins.ts
var enoughPages = 1024;
function listHostBuiltins(wasm) {
  const module = new WebAssembly.Module(wasm);
  const memory = new WebAssembly.Memory({ initial: enoughPages });
  const env = { memory };
  for (const { name, kind } of WebAssembly.Module.imports(module)) if (kind === "function") env[name] = () => 0;
  const { exports } = new WebAssembly.Instance(module, { env });
  if (!isPolicy(exports)) throw new Problem("internal.bug", "The compiled policies lack the exports of the OPA ABI");
  const at = exports.opa_json_dump(exports.builtins());
  const bytes = new Uint8Array(memory.buffer, at);
  const names = JSON.parse(new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0))));
  return Object.keys(names).sort();
}
function isPolicy(exports) {
  return "opa_json_dump" in exports && typeof exports.opa_json_dump === "function" && "builtins" in exports && typeof exports.builtins === "function";
}

// app/rego/toolchain-host.ts
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { brotliDecompressSync } from "node:zlib";

// app/rego/toolchain-wasi.ts
import { randomFillSync } from "node:crypto";
var success = 0;
var badDescriptor = 8;
var stderr = 2;
var clockSubscription = 0;
var ProgramExit = class extends Error {
  status;
  constructor(status) {
    super(`the program ended itself with status ${status}`);
    this.name = "ProgramExit";
    this.status = status;
  }
};
function createWasi(module) {
  let memory;
  let written = "";
  const decoder = new TextDecoder();
  function view() {
    if (memory === void 0) throw new Error("WASI is used before its memory is attached");
    return new DataView(memory.buffer);
  }
  function write(descriptor, vectors, count, sizeAt) {
    if (descriptor !== stderr) return badDescriptor;
    const data = view();
    let size = 0;
    for (let i = 0; i < count; i++) {
      const start = data.getUint32(vectors + i * 8, true);
      const length = data.getUint32(vectors + i * 8 + 4, true);
      if (written.length < 65536) written += decoder.decode(new Uint8Array(data.buffer, start, length));
      size += length;
    }
    data.setUint32(sizeAt, size, true);
    return success;
  }
  function nothing(countAt, sizeAt) {
    view().setUint32(countAt, 0, true);
    view().setUint32(sizeAt, 0, true);
    return success;
  }
  function poll(subscriptions, events, count, countAt) {
    const data = view();
    if (count === 0 || data.getUint8(subscriptions + 8) !== clockSubscription) return badDescriptor;
    const milliseconds = Number(data.getBigUint64(subscriptions + 24, true) / 1000000n);
    if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    data.setBigUint64(events, data.getBigUint64(subscriptions, true), true);
    data.setUint16(events + 8, success, true);
    data.setUint8(events + 10, clockSubscription);
    data.setUint32(countAt, 1, true);
    return success;
  }
  const known = {
    args_sizes_get: nothing,
    args_get: () => success,
    environ_sizes_get: nothing,
    environ_get: () => success,
    sched_yield: () => success,
    fd_write: write,
    poll_oneoff: poll,
    clock_time_get(clock, _precision, at) {
      const now = clock === 0 ? BigInt(Date.now()) * 1000000n : process.hrtime.bigint();
      view().setBigUint64(at, now, true);
      return success;
    },
    random_get(at, size) {
      randomFillSync(new Uint8Array(view().buffer, at, size));
      return success;
    },
    proc_exit(status) {
      throw new ProgramExit(status);
    }
  };
  const imports = {};
  for (const wanted of WebAssembly.Module.imports(module)) {
    imports[wanted.module] ??= {};
    const functions = imports[wanted.module];
    if (functions !== void 0) functions[wanted.name] = known[wanted.name] ?? (() => badDescriptor);
  }
  return {
    imports,
    attach: (given) => {
      memory = given;
    },
    written: () => written
  };
}

// app/rego/toolchain-host.ts
var maxRequestBytes = 64 * 1024 * 1024;
var compiling;
async function openHost() {
  compiling ??= compileToolchain().catch((cause) => {
    compiling = void 0;
    throw cause;
  });
  const module = await compiling;
  let program;
  return (operation, request) => {
    const input = new TextEncoder().encode(JSON.stringify({ ...request, op: operation }));
    if (input.length > maxRequestBytes) {
      throw new Problem("input.too-large", "The policies are too large to be compiled together", {
        found: `${input.length} bytes`,
        wanted: `at most ${maxRequestBytes} bytes`,
        next: "Give fewer policies or less data in one run."
      });
    }
    const running = program ?? withLiftoff(() => startProgram(module));
    program = void 0;
    const answer = call(running, operation, input);
    program = running;
    return answer;
  };
}
function readToolchain() {
  for (const place of ["./", "../app/rego/", "../../app/rego/", "../../../app/rego/"]) {
    try {
      return readFileSync(new URL(`${place}toolchain/toolchain.wasm.br`, import.meta.url));
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "ENOENT")) throw cause;
    }
  }
  throw new Problem("internal.bug", "The Rego toolchain is missing from this installation", {
    wanted: "app/rego/toolchain/toolchain.wasm.br",
    next: "Install the package again."
  });
}
async function compileToolchain() {
  const bytes = brotliDecompressSync(readToolchain());
  setFlagsFromString("--liftoff-only");
  try {
    return await WebAssembly.compile(bytes);
  } finally {
    setFlagsFromString("--no-liftoff-only");
  }
}
function withLiftoff(work) {
  setFlagsFromString("--liftoff-only");
  try {
    return work();
  } finally {
    setFlagsFromString("--no-liftoff-only");
  }
}
function startProgram(module) {
  const wasi = createWasi(module);
  const {
    memory,
    allocate,
    run,
    answer,
    _initialize: initialize
  } = new WebAssembly.Instance(module, wasi.imports).exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof allocate !== "function" || typeof run !== "function" || typeof answer !== "function" || typeof initialize !== "function") {
    throw new Problem("internal.bug", "The Rego toolchain lacks a function it must export");
  }
  wasi.attach(memory);
  initialize();
  return {
    memory,
    allocate: (size) => Number(allocate(size)) >>> 0,
    run: () => Number(run()) >>> 0,
    answer: () => Number(answer()) >>> 0,
    wasi
  };
}
function call(program, operation, input) {
  let text;
  try {
    const at = program.allocate(input.length);
    new Uint8Array(program.memory.buffer, at, input.length).set(input);
    const size = program.run();
    text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, program.answer(), size));
  } catch (cause) {
    throw explainCrash(operation, cause, program.wasi.written());
  }
  return readAnswer(operation, JSON.parse(text));
}
function explainCrash(operation, cause, written) {
  if (cause instanceof RangeError) {
    return new Problem("input.too-deep", `The Rego toolchain ran out of stack while it worked on: ${operation}`, {
      next: "Nest the policies or the data less deeply.",
      cause
    });
  }
  const lastWords = written.split("\n").find((line) => line !== "");
  return new Problem("internal.bug", `The Rego toolchain broke down while it worked on: ${operation}`, {
    found: lastWords ?? (cause instanceof Error ? cause.message : String(cause)),
    next: "Please report this together with the policies.",
    cause
  });
}
function readAnswer(operation, message) {
  if (isObject(message)) {
    if (isObject(message.answer)) return message.answer;
    const found = message.panic ?? message.failure;
    if (typeof found === "string") {
      throw new Problem("internal.bug", `The Rego toolchain could not do this: ${operation}`, {
        found,
        next: "Please report this together with the policies."
      });
    }
  }
  throw new Problem("internal.bug", `The Rego toolchain gave no answer to: ${operation}`);
}

// app/rego/toolchain.ts
async function openToolchain() {
  return createToolchain(await openHost());
}
function createToolchain(ask) {
  return {
    check: (request) => ask("check", request).errors,
    compile: (request) => compile(ask, request),
    inspect: (request) => ask("inspect", request),
    reads: (request) => ask("reads", request),
    test: (request) => ask("test", request),
    format: (module) => ask("format", module),
    explain: (request) => ask("explain", request),
    builtin: (name, ...terms) => ask("builtin", { name, arguments: terms }),
    capabilities: (without) => ask("capabilities", { without })
  };
}
function compile(ask, request) {
  const answer = ask("compile", request);
  if ("errors" in answer) return answer;
  const wasm = exportRules(new Uint8Array(Buffer.from(answer.wasm, "base64")), request.entrypoints);
  return { wasm, builtins: listHostBuiltins(wasm) };
}
export {
  openToolchain
};
