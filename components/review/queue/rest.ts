/** Typing rests this long, in milliseconds, before the list is asked for. */
export const rest = 250

/**
 * What of a click tells whether it leaves the page: another button, or a key held, opens a tab or does something else.
 */
type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target'>

/** Whether a click follows a link in this tab. */
export function follows({ button, ctrlKey, metaKey, shiftKey, altKey, target }: Click): boolean {
  const asked = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey
  return asked && (target as Partial<Element> | null)?.closest?.('a[href]') != null
}

/**
 * Runs once typing rests. Who follows a link before has chosen where to go: what he typed is then not asked for any
 * more, which would take him back.
 * @param page where clicks are heard, the document
 * @returns stops waiting
 */
export function whenRested(
  run: () => void,
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const stop = () => {
    clearTimeout(timer)
    page.removeEventListener('click', heard, true)
  }
  const heard = (event: Event) => {
    if (follows(event as MouseEvent)) stop()
  }
  const timer = setTimeout(() => {
    stop()
    run()
  }, rest)
  page.addEventListener('click', heard, true)
  return stop
}
