/** Runs `act` when asked; asked again meanwhile, it runs once more afterwards. `idle` resolves when nothing of it runs. */
export function oneAtATime(act: () => Promise<void>): { readonly ask: () => void; readonly idle: () => Promise<void> } {
  let current: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await act()
    } while (again)
    current = undefined
  }
  return {
    ask: () => {
      if (current === undefined) current = run()
      else again = true
    },
    idle: async () => current,
  }
}
