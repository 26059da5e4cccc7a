/** Runs a task soon; several calls before it starts are the caller's to join. */
export type Schedule = (task: () => void) => void

/** Longest run, in milliseconds, that may stand between a key and its echo on the screen. */
const unnoticed = 30

/**
 * Runs a task as soon as the key press that asked for it is done with: before the frame is drawn, so that the key and
 * what follows from it appear together. Where the last run was slow, the key is shown first and the task follows.
 */
export function afterInput(): Schedule {
  let last = 0
  let channel: MessageChannel | null = null
  const late: (() => void)[] = []
  const timed = (task: () => void) => () => {
    const start = performance.now()
    task()
    last = performance.now() - start
  }
  return (task) => {
    if (last <= unnoticed) return queueMicrotask(timed(task))
    // Made on first use: the server draws the form too and never gets a key press.
    if (!channel) {
      channel = new MessageChannel()
      channel.port1.onmessage = () => late.shift()?.()
    }
    late.push(timed(task))
    channel.port2.postMessage(null)
  }
}
