import { Unknown } from '../../hcl/value.ts'

/** Nobody wrote it and the provider will choose. */
export const unwritten = new Unknown('later')
