/**
 * npm passes Ctrl+C on to a process that the terminal has told already; this close together two signals are one wish.
 */
const ECHO_MILLISECONDS = 1000

/**
 * Waits for Ctrl+C or the service manager's signal; when asked again later, ends the process at once.
 * Listens from the call on, so that a signal during the start is not lost.
 */
export function listenForStop(): { stopped: Promise<void>; isAsked: () => boolean } {
  let stop = () => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  let askedAt: number | null = null
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (askedAt !== null && Date.now() - askedAt > ECHO_MILLISECONDS) process.exit(1)
      askedAt ??= Date.now()
      stop()
    })
  }
  return { stopped, isAsked: () => askedAt !== null }
}
