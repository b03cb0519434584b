import { setFlagsFromString } from 'node:v8'

/**
 * Makes the engine that runs this program wait longer before it optimises a function: about ten times the default of 66 KB of executed
 * bytecode. A check is over so soon that what compiling costs, on threads that compete with the check itself, mostly never comes back
 * (measured with 10,000 resources: 190 of 700 ms of processor time); what runs for long is optimised all the same.
 */
export function delayOptimising(): void {
  setFlagsFromString('--interrupt-budget=600000')
}
