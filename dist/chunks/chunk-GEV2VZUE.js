// app/model/finding.ts
function decides(finding) {
  return finding.blocking && finding.status !== "waived" && finding.change !== "existing" && finding.change !== "fixed";
}

export {
  decides
};
