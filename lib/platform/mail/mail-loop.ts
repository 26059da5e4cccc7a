import { sendNextMail } from './send-mails'
import type { Sender } from './smtp'

/** A loop that sends what the outbox holds; `stop` waits for the mail that is on its way. */
export interface MailLoop {
  readonly stop: () => Promise<void>
}

/**
 * Milliseconds until the outbox is looked at again: when it was empty, and when the server could not be reached or the
 * database not asked.
 */
const waits = { idle: 5000, trouble: 60_000 }

/** Starts to send, one mail after another. It does not keep the process alive. */
export function startMailLoop(
  sender: Sender,
  clock: () => Date = () => new Date(),
  { idle, trouble } = waits,
): MailLoop {
  let stopped = false
  let wake = () => {}
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      wake = resolve
      setTimeout(resolve, milliseconds).unref()
    })
  const run = async () => {
    while (!stopped) {
      const turn = await sendNextMail(sender, clock).catch((error: unknown) => {
        console.error(`sending mail: ${error instanceof Error ? error.message : String(error)}`)
        return 'unreachable' as const
      })
      if (!stopped && turn !== 'done') await pause(turn === 'idle' ? idle : trouble)
    }
    sender.close()
  }
  const ended = run()
  return {
    stop: () => {
      stopped = true
      wake()
      return ended
    },
  }
}
