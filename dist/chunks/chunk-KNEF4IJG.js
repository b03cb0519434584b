import {
  byName,
  diskTree,
  largestFile,
  pathInside
} from "./chunk-ZU5TRT2B.js";
import {
  rootOfFolder
} from "./chunk-NJKYYBFI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/base-place.ts
import { realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

// app/files/git.ts
import { spawnSync } from "node:child_process";
var mostOutput = 1e9;
var patienceMs = 12e4;
function openGit(folder) {
  const shown = start(folder, ["rev-parse", "--show-toplevel"]);
  if (shown.status !== 0) throw noRepository(folder, words(shown));
  const top = shown.stdout.toString("utf8").replace(/\n$/, "");
  const git = (args, input) => {
    const { status, stdout } = start(top, args, input);
    return status === 0 ? stdout : void 0;
  };
  return { git, top };
}
function start(folder, args, input) {
  const done = spawnSync("git", ["-C", folder, ...args], {
    ...input === void 0 ? {} : { input },
    env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: mostOutput,
    timeout: patienceMs,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
  if (done.error !== void 0) throw notRun(folder, done.error);
  return done;
}
function words({ stderr }) {
  return stderr.toString("utf8").trim().split("\n")[0]?.slice(0, 300) ?? "";
}
function notRun(folder, cause) {
  const reasons = {
    ENOENT: ["no git on the PATH", "install git, or give --base a folder that holds the base"],
    ENOBUFS: ["more than 1 GB", "give --base a folder that holds the base"],
    ETIMEDOUT: [
      `no answer within ${patienceMs / 1e3} seconds`,
      "try again, or give --base a folder that holds the base"
    ]
  };
  const [found, next] = reasons[cause.code ?? ""] ?? [cause.message, "give --base a folder that holds the base"];
  return new Problem("input.base", "the base cannot be read from git", { file: folder, found, next, cause });
}
function noRepository(folder, found) {
  const owner = /dubious ownership/.test(found);
  return new Problem(
    "input.base",
    owner ? "git does not trust this repository" : "this folder is in no git repository",
    {
      file: folder,
      found,
      wanted: "a checkout, for a base that is a git reference",
      next: owner ? "git config --global --add safe.directory <the repository>" : "run it inside the checkout, or give --base a folder or a plan"
    }
  );
}

// app/files/git-blobs.ts
var mostAtOnce = 2e4;
var mostBytesAtOnce = 64e6;
var largestPlan = 9e8;
function openBlobs(git, root) {
  const known = /* @__PURE__ */ new Map();
  let waiting;
  const fetch = (hashes) => {
    for (const [hash, bytes] of readBatch(git, hashes)) known.set(hash, bytes);
  };
  const read = (hash, path) => {
    const found = known.get(hash);
    if (found !== void 0) return found;
    if (isTerraform(path)) {
      waiting ??= [...terraformFiles(root)];
      waiting = waiting.filter((each) => !known.has(each) && each !== hash);
      fetch([hash, ...waiting.slice(0, mostAtOnce)]);
    } else fetch([hash]);
    const bytes = known.get(hash);
    if (bytes === void 0) throw tooLarge(path);
    return bytes;
  };
  function* readMany(files) {
    for (let left = files; left.length > 0; ) {
      const hashes = left.slice(0, mostAtOnce).map(([, hash]) => hash);
      const found = readBatch(git, hashes, largestPlan);
      for (const [path, hash] of left) {
        const bytes = found.get(hash);
        if (bytes !== void 0) yield [path, bytes];
      }
      left = left.slice(1).filter(([, hash]) => !found.has(hash));
    }
  }
  return { read, readMany, link: (hash) => read(hash, "link").toString("utf8") };
}
function isTerraform(name) {
  return /\.(?:tf|tofu|tfvars|tf\.json|tofu\.json|tfvars\.json)$/.test(name);
}
function* terraformFiles(folder) {
  for (const [name, entry] of folder) {
    if (entry instanceof Map) yield* terraformFiles(entry);
    else if (entry.kind === "link" || isTerraform(name)) yield entry.hash;
  }
}
function readBatch(git, hashes, largest = largestFile) {
  const sizes = git(["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"], `${hashes.join("\n")}
`);
  if (sizes === void 0) throw incomplete(hashes[0] ?? "");
  let left = mostBytesAtOnce;
  const wanted = sizes.toString("latin1").split("\n").flatMap((line, index) => {
    const [hash = "", type, size] = line.split(" ");
    if (type !== "blob") {
      if (index === 0) throw incomplete(hash);
      return [];
    }
    const fits = index === 0 ? Number(size) <= largest : Number(size) <= left;
    if (fits) left -= Number(size);
    return fits ? [hash] : [];
  });
  const read = /* @__PURE__ */ new Map();
  if (wanted.length === 0) return read;
  const bytes = git(["cat-file", "--batch"], `${wanted.join("\n")}
`);
  if (bytes === void 0) throw incomplete(wanted[0] ?? "");
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [hash = "", , size] = bytes.toString("latin1", at, end).split(" ");
    const stop = end + 1 + Number(size);
    read.set(hash, bytes.subarray(end + 1, stop));
    at = stop + 1;
  }
  return read;
}
function incomplete(hash) {
  return new Problem("input.base", "the clone does not hold all files of the base", {
    found: `nothing for ${hash}`,
    wanted: "a clone with all files of that commit",
    next: "git fetch --refetch origin, without --filter"
  });
}
function tooLarge(path) {
  return new Problem("input.too-large", "a file of the base is too large", {
    file: path,
    wanted: `at most ${largestFile} bytes`
  });
}

// app/files/git-tree.ts
function gitTree(folder, reference) {
  if (!/^[^-\s\0][^\s\0]*$/.test(reference)) {
    throw new Problem("input.base", "this is no git reference", {
      found: JSON.stringify(reference.slice(0, 100)),
      wanted: "a branch, a tag or a hash, which does not begin with - and holds no space",
      next: "to name a folder or a file, begin it with ./"
    });
  }
  const { git, top } = openGit(folder);
  const hash = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  const commit2 = hash?.toString("latin1").trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(commit2)) throw noReference(git, top, reference);
  return openTree(git, top, commit2);
}
function openTree(git, top, commit2) {
  const root = readFolders(git, commit2);
  const blobs = openBlobs(git, root);
  const find = (path) => {
    const inside = pathInside(path);
    return inside === void 0 ? void 0 : follow(root, inside, blobs.link);
  };
  const readBytes = (path) => {
    const entry = find(path);
    return entry === void 0 || entry instanceof Map ? void 0 : blobs.read(entry.hash, path);
  };
  const readMany = (paths) => blobs.readMany(
    paths.flatMap((path) => {
      const entry = find(path);
      return entry === void 0 || entry instanceof Map ? [] : [[path, entry.hash]];
    })
  );
  return {
    commit: commit2,
    top,
    readBytes,
    readMany,
    read: (path) => readBytes(path)?.toString("utf8"),
    list: (path) => {
      const folder = find(path);
      if (!(folder instanceof Map)) return void 0;
      return [...folder].flatMap(([name, entry]) => listed(name, entry, () => find(`${path}/${name}`))).sort(byName);
    }
  };
}
function listed(name, entry, target) {
  if (entry instanceof Map) return [{ name, kind: "folder" }];
  if (entry.kind === "file") return [{ name, kind: "file" }];
  const end = target();
  return end === void 0 || end instanceof Map ? [] : [{ name, kind: "file" }];
}
function readFolders(git, commit2) {
  const text = git(["ls-tree", "-r", "-z", "--full-tree", commit2])?.toString("utf8");
  if (text === void 0) throw incomplete(commit2);
  const root = /* @__PURE__ */ new Map();
  for (const line of text.split("\0")) {
    const [, mode, hash, path] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
    if (mode === void 0 || hash === void 0 || path === void 0) continue;
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    let folder = root;
    for (const step of steps) {
      const inner = folder.get(step);
      const next = inner instanceof Map ? inner : /* @__PURE__ */ new Map();
      folder.set(step, next);
      folder = next;
    }
    folder.set(name, { kind: mode === "120000" ? "link" : "file", hash });
  }
  return root;
}
var mostLinks = 40;
function follow(root, path, link) {
  let steps = path.split("/");
  let at = root;
  let walked = [];
  for (let links = 0; ; ) {
    const step = steps.shift();
    if (step === void 0) return at;
    if (step === ".") continue;
    const entry = at.get(step);
    if (entry === void 0) return void 0;
    if (entry instanceof Map) {
      at = entry;
      walked.push(step);
      continue;
    }
    if (entry.kind === "file") return steps.length === 0 ? entry : void 0;
    links += 1;
    const target = link(entry.hash);
    const inside = target.startsWith("/") || links > mostLinks ? void 0 : pathInside([...walked, target].join("/"));
    if (inside === void 0) return void 0;
    steps = [...inside.split("/"), ...steps];
    at = root;
    walked = [];
  }
}
function noReference(git, top, reference) {
  const shallow = git(["rev-parse", "--is-shallow-repository"])?.toString("latin1").trim() === "true";
  const branch = reference.replace(/^(?:refs\/remotes\/)?origin\//, "");
  return new Problem("input.base", `there is no ${reference} to compare with`, {
    file: top,
    found: shallow ? "a shallow clone, which holds the newest commits only" : "no such branch, tag or commit, folder or file",
    wanted: "a branch, a tag or a hash that was fetched, a folder, or a plan",
    next: `git fetch origin ${branch}, and in GitHub Actions actions/checkout with fetch-depth: 0`
  });
}

// app/command/base-place.ts
function findBase(name) {
  const info = statOf(name);
  if (info === void 0 || !/^\.{0,2}(?:\/|$)|^\.{1,2}[/\\]/.test(name)) {
    const tree = info === void 0 ? gitTree(".", name) : maybeTree(name);
    if (tree !== void 0 && info !== void 0) throw ambiguous(name);
    if (tree !== void 0) return commit(name, tree);
  }
  if (info?.isDirectory() !== true) return { kind: "file", name };
  return {
    kind: "folder",
    name,
    folder: name,
    tree: diskTree(name),
    pathOf: (path) => below(".", path),
    rootOf: (folder) => rootOfFolder(folder, process.cwd()),
    shown: (path) => join(name, path)
  };
}
function commit(name, tree) {
  return {
    kind: "commit",
    name,
    tree,
    pathOf: (path) => below(tree.top, realOf(path)),
    rootOf: async (folder) => folder,
    shown: (path) => `${name}:${path}`
  };
}
function maybeTree(reference) {
  try {
    return gitTree(".", reference);
  } catch (error) {
    if (error instanceof Problem) return void 0;
    throw error;
  }
}
function statOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function realOf(path) {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = resolve(full, "..");
    return parent === full ? full : resolve(realOf(parent), relative(parent, full));
  }
}
function below(top, path) {
  const inside = relative(top, path).split(sep).join("/");
  return inside === ".." || inside.startsWith("../") || resolve(inside) === inside ? void 0 : inside || ".";
}
function ambiguous(name) {
  return new Problem("input.base", `${name} is a path and a git reference`, {
    found: "both",
    wanted: "one of them",
    next: `--base ./${name} for the path, --base refs/heads/${name} for the branch`
  });
}

export {
  findBase
};
