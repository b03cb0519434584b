import { at, describeRefused, type Known, nowhere } from './refused.ts'

const annotation = { path: 'main.tf', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' }
const output = { title: 't', summary: 's' }
const create = `POST ${at}/check-runs`
const change = `PATCH ${at}/check-runs/{check_run_id}`
const say = `POST ${at}/issues/{issue_number}/comments`

function check(more: object) {
  return ({ head }: Known) => ({ name: 'n', head_sha: head, ...more })
}

function update(more: object) {
  return (known: Known) => ({ check_run_id: known.check, ...more })
}

function comment(body: string) {
  return ({ pull }: Known) => ({ issue_number: pull, body })
}

describeRefused([
  {
    what: 'a check without a head',
    route: create,
    body: () => ({ name: 'n' }),
    status: 422,
    says: /head_sha/,
    violation: true,
  },
  {
    what: 'a check on a commit that is not there',
    route: create,
    body: check({ head_sha: nowhere }),
    status: 422,
    says: /No commit found/,
  },
  {
    what: 'a completed check without a conclusion',
    route: create,
    body: check({ status: 'completed' }),
    status: 422,
    says: /conclusion/,
  },
  {
    what: 'a conclusion only GitHub gives',
    route: create,
    body: check({ conclusion: 'stale' }),
    status: 422,
    says: /stale/,
  },
  {
    what: '51 annotations at once',
    route: change,
    body: update({ output: { ...output, annotations: Array(51).fill(annotation) } }),
    status: 422,
    says: /50/,
    violation: true,
  },
  {
    what: 'a summary over the limit',
    route: change,
    body: update({ output: { summary: 'x'.repeat(65_536) } }),
    status: 422,
    says: /65535/,
    violation: true,
  },
  {
    what: 'a text over the limit in bytes',
    route: change,
    body: update({ output: { ...output, text: 'é'.repeat(40_000) } }),
    status: 422,
    says: /65535/,
  },
  {
    what: 'four buttons',
    route: change,
    body: update({ actions: Array(4).fill({ label: 'l', description: 'd', identifier: 'i' }) }),
    status: 422,
    says: /3/,
    violation: true,
  },
  {
    what: 'a label of a button over the limit',
    route: change,
    body: update({ actions: [{ label: 'l'.repeat(21), description: 'd', identifier: 'i' }] }),
    status: 422,
    says: /label/,
    violation: true,
  },
  {
    what: 'columns over several lines',
    route: change,
    body: update({ output: { ...output, annotations: [{ ...annotation, end_line: 2, start_column: 1 }] } }),
    status: 422,
    says: /Columns/,
  },
  {
    what: 'an annotation that ends before it starts',
    route: change,
    body: update({ output: { ...output, annotations: [{ ...annotation, start_line: 2 }] } }),
    status: 422,
    says: /end_line/,
  },
  {
    what: 'a message over 64 KB',
    route: change,
    body: update({ output: { ...output, annotations: [{ ...annotation, message: 'x'.repeat(65_537) }] } }),
    status: 422,
    says: /64 KB/,
  },
  {
    what: 'a title over 255 characters',
    route: change,
    body: update({ output: { ...output, annotations: [{ ...annotation, title: 'x'.repeat(256) }] } }),
    status: 422,
    says: /255/,
  },
  {
    what: 'a level that does not exist',
    route: change,
    body: update({ output: { ...output, annotations: [{ ...annotation, annotation_level: 'error' }] } }),
    status: 422,
    says: /annotation_level/,
    violation: true,
  },
  {
    what: 'a check by a token that may only read checks',
    route: create,
    body: check({}),
    permissions: { checks: 'read' },
    status: 403,
    says: /not accessible by integration/,
  },
  { what: 'a comment over the limit', route: say, body: comment('x'.repeat(65_537)), status: 422, says: /65536/ },
  { what: 'an empty comment', route: say, body: comment(' \n'), status: 422, says: /blank/ },
  {
    what: 'a comment on nothing',
    route: say,
    body: () => ({ issue_number: 99, body: 'b' }),
    status: 404,
    says: /Not Found/,
  },
  {
    what: 'a comment without permission',
    route: say,
    body: comment('b'),
    permissions: { contents: 'write' },
    status: 403,
    says: /not accessible/,
  },
])
