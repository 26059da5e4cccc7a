import type { Found } from './find-files'
import type { Progress } from './progress'

/** What a command may touch, so that it can be tried without a process. */
export interface Io {
  /** Prints; whoever prints much waits until it is taken, so that nothing piles up. */
  readonly out: (text: string) => void | Promise<void>
  readonly err: (text: string) => void
  /** Shows how far the reading of these files is, where there is a terminal. */
  readonly progress?: (files: AsyncIterable<Found>) => Promise<Progress>
  /** Columns of the terminal. */
  readonly columns: number
  /** Folder that relative paths start from. */
  readonly folder: string
}

/** Exit codes: nothing to correct, something to correct (必须更正), not readable or not usable. */
export const exit = { clean: 0, faulty: 1, unusable: 2 } as const

export type ExitCode = (typeof exit)[keyof typeof exit]
