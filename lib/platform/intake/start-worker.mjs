// Started by path and never bundled: a thread that runs the TypeScript task named in its data.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()

// A damaged PDF leaves promises behind that fail when its reader has long answered; the next file must not pay for
// that.
process.on('unhandledRejection', () => undefined)

const { default: run } = await import(new URL(`../../../${workerData.task}`, import.meta.url).href)

export default function start({ order, input }) {
  // The time of a file begins when the thread is up and takes it.
  parentPort.postMessage({ taken: order })
  return run(input)
}
