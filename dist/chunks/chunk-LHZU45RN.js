import {
  findResource
} from "./chunk-2UWAROIC.js";
import {
  findAttribute
} from "./chunk-VT5FNCID.js";
import {
  parseAddress
} from "./chunk-LA6KRRY7.js";

// app/workflow/same-evidence.ts
function distinct(evidence, named) {
  const skipped = [];
  const doubles = /* @__PURE__ */ new Map();
  const kept = evidence.filter((each, index) => {
    if (named.has(each.path)) return true;
    const others = evidence.filter(
      (other, at) => other !== each && other.root === each.root && (at < index || each.kind === "state")
    );
    const twin = others.find((other) => each.kind === "plan" ? isSamePlan(each, other) : holds(other, each));
    if (twin === void 0) return true;
    doubles.set(twin, each);
    const why = each.kind === "plan" ? `the same plan as ${twin.path}` : `what was before ${twin.path}, which is judged with it`;
    skipped.push({ what: each.path, why });
    return false;
  });
  return { evidence: kept, skipped, doubles };
}
function isSamePlan(one, other) {
  const [at, otherAt] = [one.made?.().at, other.made?.().at];
  if (one.kind !== "plan" || other.kind !== "plan" || at === void 0 || at !== otherAt) return false;
  const addresses = new Set(one.resources.map(({ address }) => address));
  return other.resources.length === addresses.size && other.resources.every(({ address }) => addresses.has(address));
}
function holds(plan, state) {
  if (plan.kind !== "plan" || state.kind !== "state" || state.resources.length === 0) return false;
  const before = new Set(
    plan.resources.flatMap(
      ({ address, previousAddress, mode }) => mode === "managed" ? [previousAddress ?? address] : []
    )
  );
  return state.resources.every(({ address, mode }) => mode !== "managed" || before.has(address));
}

// app/hcl/modules/moves.ts
function movesIn(tree, root) {
  return tree.modules().flatMap(
    ({ calls, module }) => module.others.flatMap((declaration) => {
      if (declaration.block.type !== "moved") return [];
      const [from, to] = [findAttribute(declaration, "from"), findAttribute(declaration, "to")];
      if (from === void 0 || to === void 0) return [];
      return [
        {
          root,
          module: calls,
          from: addressText(from.file, from.attribute.value.range),
          to: addressText(to.file, to.attribute.value.range)
        }
      ];
    })
  );
}
function addressText({ text, syntax }, { start, end }) {
  const written = text.slice(start, end);
  return syntax === "json" ? written.replace(/^"|"$/g, "").replaceAll('\\"', '"') : written.replace(/\s+/g, "");
}

// app/workflow/source-faults.ts
function isBroken({ kind }) {
  return kind === "syntax" || kind === "unreadable" || kind === "limit";
}
function asSkipped({ file, message, location }) {
  return { what: location === void 0 ? file : `${file}:${location.start.line}`, why: message };
}

// app/workflow/fit-source.ts
var mostStrangers = 3;
function fitSource(tree, { resources }) {
  const known = /* @__PURE__ */ new Map();
  const strangers = [];
  let declared = 0;
  for (const { address, values, actions } of resources) {
    if (values === null || actions?.includes("forget")) continue;
    const parsed = parseAddress(address);
    if (parsed === void 0) continue;
    const block = [...parsed.modules.map(({ name }) => name), parsed.mode, parsed.type, parsed.name].join(".");
    let found = known.get(block);
    if (found === void 0) {
      found = findResource(tree, parsed) !== void 0;
      known.set(block, found);
      if (!found && strangers.length < mostStrangers) strangers.push(address);
    }
    if (found) declared += 1;
  }
  return { declared, strangers };
}
function fits({ declared, strangers }) {
  return declared > 0 && strangers.length === 0;
}

export {
  distinct,
  movesIn,
  fitSource,
  fits,
  isBroken,
  asSkipped
};
