import { type Result, refuse } from '@/lib/std/result'
import type { Saver } from './saver'

/**
 * Asks the server only once it has everything typed, because it judges by what is stored. A save that failed because
 * the session has ended says so, so that the person can sign in again over the page.
 * @param otherwise what is said when not everything could be saved
 */
export async function savedFirst<T>(
  saver: Saver,
  otherwise: string,
  ask: (revision: number) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (await saver.flush()) return ask(saver.queue.get().revision)
  const signedOut = saver.queue.get().failure?.code === 'session.signedOut'
  return refuse(signedOut ? 'session.signedOut' : 'report.unsaved', otherwise)
}
