/**
 * Builtins of OPA that policies may not call, with the reason: a verdict may depend on nothing but the policies and the evidence. They are
 * left out of `policies/capabilities.json`, so that the compiler itself reports a call as an undefined function.
 */
export const refusedBuiltins: Readonly<Record<string, string>> = {
  'http.send': 'policies have no network',
  'net.lookup_ip_addr': 'policies have no network',
  'opa.runtime': 'policies do not see the machine they run on',
  'providers.aws.sign_req': 'policies hold no credentials and have no network',
  'rand.intn': 'the same evidence must always get the same verdict',
  'rego.parse_module': 'policies do not read other policies',
  'time.now_ns': 'the same evidence must always get the same verdict; METADATA has effective_on for dates',
  'uuid.rfc4122': 'the same evidence must always get the same verdict',
}
