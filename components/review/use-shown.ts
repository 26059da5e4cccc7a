'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { Review } from '@/lib/features/review/review-of'

/** Least time between two looks at whether something changed, in milliseconds. */
const pause = 15_000

/** What says that another page is being read than before: the state, the version, who claimed it. */
const standingOf = ({ state, versionId, claimedBy }: Review) => `${state} ${versionId} ${claimedBy?.id ?? ''}`

/**
 * The review as it is shown. When somebody comes back to the window the page is read anew; what a colleague or the
 * agency did meanwhile is told and shown when the reader asks for it, never under his eyes. What he did himself is
 * shown at once.
 */
export function useShown(latest: Review) {
  const router = useRouter()
  const [shown, setShown] = useState(latest)
  const [own, setOwn] = useState(false)
  const differs = standingOf(latest) !== standingOf(shown)
  // While the standing is the same (new notes), or after an own verb, the latest is shown.
  if (latest !== shown && (!differs || own)) {
    setShown(latest)
    setOwn(false)
  }
  useEffect(() => {
    let last = Date.now()
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < pause) return
      last = Date.now()
      router.refresh()
    }
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router])
  const done = useCallback(() => setOwn(true), [])
  const accept = useCallback(() => setShown(latest), [latest])
  return { review: shown, changed: differs && !own, accept, done }
}
