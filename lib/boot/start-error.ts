/**
 * A refusal to start that the person at the terminal can act on: one Chinese sentence, printed without a stack trace.
 */
export class StartError extends Error {
  override name = 'StartError'
}

/**
 * Runs a command's main function: an expected refusal prints its sentence, anything else prints in full; both end with
 * exit code 1.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    process.exit(1)
  }
}
