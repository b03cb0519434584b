import { loadConfiguration } from './configuration.ts'

/** The user's policy folders that the configuration of the working directory names. */
export async function configuredFolders(): Promise<readonly string[]> {
  const today = new Date().toISOString().slice(0, 10)
  return (await loadConfiguration({ inputs: [], today })).policies.folders
}
