// app/command/version.ts
var version = true ? "0.1.0" : readVersion();

export {
  version
};
