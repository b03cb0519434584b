// app/model/report.ts
var reportSchema = "plumbline.report/1";

export {
  reportSchema
};
