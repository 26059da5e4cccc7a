/** Milliseconds between two looks, and how long a page that nobody touches goes on looking. */
export const pace = { every: 5000, atMost: 10 * 60_000 }

/** The page: what is listened to, and whether it can be seen. */
export interface Watched extends Pick<Document, 'addEventListener' | 'removeEventListener'> {
  readonly visibilityState: DocumentVisibilityState
}

/**
 * Looks again every few seconds while the page can be seen, until the returned function is called.
 * A look counts as use of the session, so it rests when nobody has touched the page for a while: a desk that was left
 * must still be signed out.
 */
export function keepLooking(page: Watched, look: () => void, { every, atMost } = pace): () => void {
  let touched = Date.now()
  const touch = () => {
    touched = Date.now()
  }
  const signs = ['pointerdown', 'pointermove', 'keydown', 'visibilitychange'] as const
  for (const sign of signs) page.addEventListener(sign, touch)
  const timer = setInterval(() => {
    if (page.visibilityState === 'visible' && Date.now() - touched < atMost) look()
  }, every)
  return () => {
    clearInterval(timer)
    for (const sign of signs) page.removeEventListener(sign, touch)
  }
}
