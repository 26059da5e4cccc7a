// Started by path and never bundled: a thread that runs the TypeScript task named in its data.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()

const { default: run } = await import(new URL(`../../${workerData.task}`, import.meta.url).href)

export default run
