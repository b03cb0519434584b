/** A file `plumbline init` writes. */
export interface StarterFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly text: string
}

export interface StarterFacts {
  /** First part of the ids of the organisation's own policies: one lower-case Rego word. */
  readonly organisation: string
  /** The Terraform root to plan, relative to the folder, with `/`; `.` for the folder itself. */
  readonly root: string
  readonly version: string
}

/** `.plumbline.yaml` and the workflow. */
export function configurationFiles(facts: StarterFacts): readonly StarterFile[] {
  return [
    { path: '.plumbline.yaml', text: configuration(facts) },
    { path: '.github/workflows/plumbline.yml', text: workflow(facts) },
  ]
}

function configuration({ organisation }: StarterFacts): string {
  return `# What judges this repository. Every key is optional; an unknown one is an error.
policies:
  # Policies of your own, beside the built-in ones (npx plumbline-policy policy list).
  folders: [policies]
  # Ids, with * for one or more characters: skip: [aws.s3.*]
  skip: []
  severity: {}
  parameters:
    required_tags: [Owner]

# Findings of this severity and above fail the run: low, medium, high or critical.
fail_on: high

# Findings that are decided only at apply: report shows them, fail lets them block.
undetermined:
  default: report

# Findings you accept for a while. An expired waiver counts as none.
# waivers:
#   - policy: ${organisation}.tags.required_tags
#     address: module.legacy.**
#     owner: the team that answers for it
#     reason: why it is acceptable
#     expires: 2027-01-31
waivers: []
`
}

function workflow({ root, version }: StarterFacts): string {
  const folder = root === '.' ? '' : `\n    defaults:\n      run:\n        working-directory: ${JSON.stringify(root)}`
  const configured = root === '.' ? '' : ` --config ${'../'.repeat(root.split('/').length)}.plumbline.yaml`
  return `name: plumbline

on:
  pull_request:

permissions:
  contents: read

concurrency:
  group: plumbline-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 20${folder}
    steps:
      # Actions are named by major version here. Pin each by digest (actions/checkout@<40 hex digits> # v5) so that what you
      # reviewed is what runs.
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - uses: hashicorp/setup-terraform@v3
        with:
          terraform_wrapper: false

      # A plan reads your state and your cloud: log in here with a role that can only read. Pull requests from forks get no
      # credentials, and should not.
      - run: terraform init -input=false
      - run: terraform plan -input=false -lock=false -out=tfplan
      - run: terraform show -json tfplan > plan.json

      - name: Judge the plan
        run: npx --yes plumbline-policy@${version} check plan.json${configured} --format github --output markdown=plumbline.md
      - name: Show the report
        if: always() && hashFiles('**/plumbline.md') != ''
        run: cat plumbline.md >> "$GITHUB_STEP_SUMMARY"
`
}
