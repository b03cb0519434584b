/** Formats a report can be printed in. */
export const formats = ['table', 'json', 'sarif', 'markdown', 'junit', 'github'] as const
export type Format = (typeof formats)[number]
