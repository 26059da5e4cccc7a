'use client'

import { App } from 'antd'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Result } from '@/lib/std/result'
import { isOutOfDate } from './out-of-date'
import { useReviewNews } from './review-news'

/**
 * Runs a verb of the review, one at a time, so that a double click does nothing twice; then the page is read anew. A
 * refusal is shown in the verb's own sentence; nothing typed is touched by it.
 */
export function useVerb(): [boolean, (verb: () => Promise<Result<unknown>>, done: string, then?: () => void) => void] {
  const { message } = App.useApp()
  const router = useRouter()
  const news = useReviewNews()
  const [pending, start] = useTransition()
  const run = (verb: () => Promise<Result<unknown>>, done: string, then?: () => void) => {
    if (pending) return
    start(async () => {
      try {
        const result = await verb()
        if (!result.ok) {
          news.refused(result, isOutOfDate(result))
          return
        }
        news.done()
        message.success(done, 4)
        then?.()
        router.refresh()
      } catch {
        message.error('暂时连接不上服务器，您填写的内容仍在，请稍后再试。', 6)
      }
    })
  }
  return [pending, run]
}
