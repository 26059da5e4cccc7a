/** Runs a task once the frame that shows the last key is drawn: work that may not stand between a key and its echo. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, 0))
}
