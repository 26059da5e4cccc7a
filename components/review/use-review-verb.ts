'use client'

import { App } from 'antd'
import { useRouter } from 'next/navigation'
import { noConnection } from '@/components/ui/network-words'
import { useVerb } from '@/components/ui/use-verb'
import type { Result } from '@/lib/std/result'
import { isOutOfDate } from './out-of-date'
import { useReviewNews } from './review-news'

type RunVerb = (verb: () => Promise<Result<unknown>>, done: string, then?: () => void) => void

/**
 * Runs a verb of the review; then the page is read anew. A refusal is shown in the verb's own sentence; nothing typed
 * is touched by it.
 */
export function useReviewVerb(): [boolean, RunVerb] {
  const { message } = App.useApp()
  const router = useRouter()
  const news = useReviewNews()
  return useVerb<unknown, Parameters<RunVerb>>(
    (verb) => verb(),
    (_, _verb, done, then) => {
      news.done()
      message.success(done, 4)
      then?.()
      router.refresh()
    },
    {
      lost: `${noConnection}，您填写的内容仍在，请稍后再试。`,
      refused: (refusal) => {
        if (refusal.code === 'network.unreachable') message.error(refusal.message, 6)
        else news.refused(refusal, isOutOfDate(refusal))
      },
    },
  )
}
