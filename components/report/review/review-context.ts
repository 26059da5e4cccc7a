import { createContext, useContext, useMemo, useState } from 'react'
import { createStore, type Store } from '@/components/ui/store'
import type { ReviewState } from '@/lib/features/report/policy/review-states'

/** A note of the reviewer (审核意见) as the agency sees it. */
export interface ReviewNote {
  readonly id: string
  /** Cell, text or section; '' for the whole report. */
  readonly place: string
  readonly quote: string
  readonly text: string
  readonly by: string
  /** When it was sent, in words. */
  readonly at: string
  /** '' while it is not answered. */
  readonly answer: string
  /** Whether it belongs to the last return; older ones are settled. */
  readonly current: boolean
}

/** Where the report stands on its way, as the page knows it when it is opened. */
export interface ReportReview {
  readonly state: ReviewState
  /** Since when, in words. */
  readonly since: string
  /** Who is reading it, or null. */
  readonly readBy: string | null
  readonly correctionReason: string | null
  /** Whether the responsible person (单位负责人) signs off first, and the revision he signed off. */
  readonly signOff: boolean
  readonly signedOffRevision: number | null
  readonly notes: readonly ReviewNote[]
  readonly may: {
    readonly submit: boolean
    readonly signOff: boolean
    readonly correct: boolean
    readonly answer: boolean
  }
}

interface ReviewTools extends Omit<ReportReview, 'notes'> {
  readonly notes: Store<readonly ReviewNote[]>
}

export const ReviewContext = createContext<ReviewTools | null>(null)

export function useReview(): ReviewTools {
  const tools = useContext(ReviewContext)
  if (!tools) throw new Error('a part of the form stands outside of it')
  return tools
}

/**
 * Makes the tools of a form. The notes are those it was opened with and the answers given here; a change of state opens
 * the form anew.
 */
export function useMakeReview(review: ReportReview): ReviewTools {
  const [notes] = useState(() => createStore(review.notes))
  return useMemo(() => ({ ...review, notes }), [review, notes])
}
