// app/model/finding.ts
function decides(finding) {
  return finding.blocking && finding.status !== "waived" && finding.change !== "existing" && finding.change !== "fixed";
}
function subjectName(subject) {
  switch (subject.kind) {
    case "resource":
      return subject.address;
    case "component":
      return subject.purl;
    case "file":
    case "live":
    case "run":
      return subject.id;
    default:
      return subject;
  }
}

export {
  decides,
  subjectName
};
