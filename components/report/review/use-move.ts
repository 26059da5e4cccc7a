'use client'

import { App } from 'antd'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Result } from '@/lib/std/result'
import { useEditor } from '../editor'

/**
 * Runs a verb that changes where the report stands: first everything typed is saved, because the server judges by what is stored; then the page is read anew.
 * One at a time, so that a double click does nothing twice; a refusal is shown and changes nothing.
 */
export function useMove(): [boolean, (verb: (revision: number) => Promise<Result<unknown>>, done: string) => void] {
  const { saver } = useEditor()
  const { message } = App.useApp()
  const router = useRouter()
  const [pending, start] = useTransition()
  const move = (verb: (revision: number) => Promise<Result<unknown>>, done: string) => {
    if (pending) return
    start(async () => {
      try {
        if (!(await saver.flush())) return void message.error('还有修改没有保存，请保存后再试。', 6)
        const result = await verb(saver.state().revision)
        if (!result.ok) return void message.error(result.message, 6)
        message.success(done, 5)
        router.refresh()
      } catch {
        message.error('暂时连接不上服务器，请稍后再试。', 6)
      }
    })
  }
  return [pending, move]
}
