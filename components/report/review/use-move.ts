'use client'

import { App } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import type { Result } from '@/lib/std/result'
import { useEditor } from '../editor'
import { savedFirst } from '../saving/saved-first'

type Move = (verb: (revision: number) => Promise<Result<unknown>>, done: string) => void

/** Runs a verb that changes where the report stands, once everything typed is saved; then the page is read anew. */
export function useMove(): [boolean, Move] {
  const { saver } = useEditor()
  const { message } = App.useApp()
  const router = useRouter()
  return useVerb<unknown, Parameters<Move>>(
    (verb) => savedFirst(saver, '还有修改没有保存，请保存后再试。', verb),
    (_, _verb, done) => {
      message.success(done, 5)
      router.refresh()
    },
  )
}
