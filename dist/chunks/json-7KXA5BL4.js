// app/report/json.ts
function printJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}
export {
  printJson
};
