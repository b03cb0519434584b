// app/model/evidence.ts
var evidenceKinds = ["plan", "state", "source"];

export {
  evidenceKinds
};
