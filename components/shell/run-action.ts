'use client'

import { App } from 'antd'
import { useTransition } from 'react'
import type { Result } from '@/lib/std/result'

/**
 * Runs a server action: one at a time (a double click does nothing twice), a refusal is shown as a message,
 * a lost connection is said in plain words.
 */
export function useAction<T>(action: () => Promise<Result<T>>, done: (value: T) => void): [boolean, () => void] {
  const { message } = App.useApp()
  const [pending, start] = useTransition()
  const run = () => {
    if (pending) return
    start(async () => {
      try {
        const result = await action()
        if (result.ok) done(result.value)
        else message.error(result.message, 6)
      } catch {
        message.error('暂时连接不上服务器，请稍后再试。', 6)
      }
    })
  }
  return [pending, run]
}
