'use client'

import { App } from 'antd'
import { useRef, useTransition } from 'react'
import type { Refusal, Result } from '@/lib/std/result'
import { answerTo } from './network-words'
import { useSignInAgain } from './sign-in-again'

export interface VerbOptions<Args extends readonly unknown[]> {
  /** Who hears of a refusal; without it it is shown as a message. */
  readonly refused?: (refusal: Refusal, ...args: Args) => void
  /** What is said when no answer came. */
  readonly lost?: string
}

/**
 * Runs a verb of the server: one at a time (a double click does nothing twice), a refusal is shown, a lost connection
 * is said in plain words. Has the session ended, the person signs in again over the page, and the verb is run once
 * more. What goes wrong in `done` is no lost connection but a fault of ours: it is thrown on.
 */
export function useVerb<T, Args extends readonly unknown[]>(
  verb: (...args: Args) => Promise<Result<T>>,
  done: (value: T, ...args: Args) => void,
  { refused, lost }: VerbOptions<Args> = {},
): [boolean, (...args: Args) => void] {
  const { message } = App.useApp()
  const signInAgain = useSignInAgain()
  const [pending, start] = useTransition()
  // Two clicks may come before the first is drawn.
  const running = useRef(false)

  const ask = async (args: Args): Promise<Result<T>> => {
    const result = await answerTo(verb(...args), lost)
    const signedOut = !result.ok && result.code === 'session.signedOut'
    return signedOut && (await signInAgain?.()) ? answerTo(verb(...args), lost) : result
  }
  const run = (...args: Args) => {
    if (running.current) return
    running.current = true
    start(async () => {
      try {
        const result = await ask(args)
        if (result.ok) done(result.value, ...args)
        else if (refused) refused(result, ...args)
        else message.error(result.message, 6)
      } finally {
        running.current = false
      }
    })
  }
  return [pending, run]
}
