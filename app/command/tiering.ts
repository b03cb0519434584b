import { setFlagsFromString } from 'node:v8'

/** By the first major version of V8 that knows them; V8 complains on standard error about a flag it does not know. */
const flags: readonly (readonly [sinceMajor: number, names: readonly string[]])[] = [
  [
    13,
    [
      '--invocation-count-for-maglev=4000',
      '--invocation-count-for-maglev-osr=1000',
      '--invocation-count-for-turbofan=30000',
    ],
  ],
  [0, ['--interrupt-budget=600000']],
]

/**
 * Makes the engine that runs this program wait about ten times longer than by default before it optimises a function. A check is over so soon that what
 * compiling costs, on threads that compete with the check itself, mostly never comes back (measured with 10,000 resources: 190 of 700 ms of processor
 * time on Node 20, 240 of 1,120 ms on Node 24); what runs for long is optimised all the same.
 */
export function delayOptimising(): void {
  const major = Number.parseInt(process.versions.v8, 10)
  for (const flag of flags.find(([since]) => major >= since)?.[1] ?? []) setFlagsFromString(flag)
}
