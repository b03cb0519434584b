// app/command/terminal.ts
function useColour(stream, env, wanted = true) {
  if (!wanted || env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && env.TERM !== "dumb";
}
var patience = 500;
function createProgress(stream, quiet) {
  if (quiet || !stream.isTTY) return { step: () => void 0, done: () => void 0 };
  const started = performance.now();
  let shown = false;
  let timer;
  const show = (what) => {
    stream.write(`\r\x1B[2K${what}…`);
    shown = true;
  };
  return {
    step: (what) => {
      clearTimeout(timer);
      const left = patience - (performance.now() - started);
      if (left <= 0) show(what);
      else timer = setTimeout(show, left, what).unref();
    },
    done: () => {
      clearTimeout(timer);
      if (shown) stream.write("\r\x1B[2K");
    }
  };
}

export {
  useColour,
  createProgress
};
