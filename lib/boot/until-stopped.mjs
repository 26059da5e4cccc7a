/**
 * Waits for Ctrl+C or the service manager's signal; a second one ends the process at once.
 * Listens from the call on, so that a signal during the start is not lost.
 */
export function listenForStop() {
  let stop
  const stopped = new Promise((resolve) => {
    stop = resolve
  })
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (asked) process.exit(1)
      asked = true
      stop()
    })
  }
  return { stopped, isAsked: () => asked }
}
