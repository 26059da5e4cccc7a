import { runBatchChecks } from '@/lib/checks/across-organs/run-batch'

/** Compares the reports of a season in a thread of its own: for thousands of them it takes seconds. */
export default runBatchChecks
