'use client'

import { App } from 'antd'
import { useTransition } from 'react'
import type { Result } from '@/lib/std/result'
import { useSignInAgain } from './sign-in-again'

/**
 * Runs a server action: one at a time (a double click does nothing twice), a refusal is shown as a message, a lost
 * connection is said in plain words. Has the session ended, the person signs in again over the page, and the action is
 * run once more.
 */
export function useAction<T>(action: () => Promise<Result<T>>, done: (value: T) => void): [boolean, () => void] {
  const { message } = App.useApp()
  const signInAgain = useSignInAgain()
  const [pending, start] = useTransition()
  const run = () => {
    if (pending) return
    start(async () => {
      try {
        let result = await action()
        if (!result.ok && result.code === 'session.signedOut' && (await signInAgain?.())) result = await action()
        if (result.ok) done(result.value)
        else message.error(result.message, 6)
      } catch {
        message.error('暂时连接不上服务器，请稍后再试。', 6)
      }
    })
  }
  return [pending, run]
}
