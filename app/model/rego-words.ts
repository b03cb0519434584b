/** Words of Rego that no package, rule or variable may have as a name (OPA's reference, "Reserved Names", with those of `import rego.v1`). */
export const regoKeywords: ReadonlySet<string> = new Set(
  'as contains data default else every false if import in input not null package some true with'.split(' '),
)
