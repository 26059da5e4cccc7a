/** What a command may touch, so that it can be tried without a process. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns of the terminal. */
  readonly columns: number
  /** Folder that relative paths start from. */
  readonly folder: string
}

/** Exit codes: nothing to correct, something to correct (必须更正), not readable or not usable. */
export const exit = { clean: 0, faulty: 1, unusable: 2 } as const

export type ExitCode = (typeof exit)[keyof typeof exit]
