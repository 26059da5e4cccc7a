/** What a person has put aside, kept in this browser window until it is closed. */
export function windowMemory(name: string) {
  let known: readonly string[] | null = null
  return {
    get: (): readonly string[] => {
      try {
        known ??= JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[]
      } catch {
        known = []
      }
      return known
    },
    set: (keys: readonly string[]): void => {
      known = keys
      try {
        sessionStorage.setItem(name, JSON.stringify(keys))
      } catch {
        // A window without storage remembers as long as the page is open.
      }
    },
  }
}
