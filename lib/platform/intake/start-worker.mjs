// Started by path and never bundled: a thread that runs the TypeScript task named in its data, or what a release has made of it.
import { existsSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const source = new URL(`../../../${workerData.task}`, import.meta.url)
const bundled = new URL(source.href.replace(/\.ts$/, '.js'))
const isBundled = existsSync(bundled)
if (!isBundled) (await import('tsx/esm/api')).register()

// A damaged PDF leaves promises behind that fail when its reader has long answered; the next file must not pay for
// that.
process.on('unhandledRejection', () => undefined)

const { default: run } = await import((isBundled ? bundled : source).href)

export default function start({ order, input }) {
  // The time of a file begins when the thread is up and takes it.
  parentPort.postMessage({ taken: order })
  return run(input)
}
