import { SingleBar } from 'cli-progress'
import type { Found } from './find-files'

export interface Progress {
  readonly advance: () => void
  readonly end: () => void
}

/** A bar on the terminal for as long as many files are read; they are counted first. */
export async function showProgress(files: AsyncIterable<Found>, stream: NodeJS.WritableStream): Promise<Progress> {
  let total = 0
  for await (const _ of files) total += 1
  const bar = new SingleBar({
    format: '{bar} {value}/{total}  剩余约 {eta_formatted}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    stream,
  })
  bar.start(total, 0)
  return { advance: () => bar.increment(), end: () => bar.stop() }
}
