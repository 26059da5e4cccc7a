import { createContext, useContext } from 'react'
import type { Refusal } from '@/lib/std/result'

/** How the page hears of what its parts did. */
export interface ReviewNews {
  /** A verb was refused; `outdated` when the page shows what is no longer so. */
  readonly refused: (refusal: Refusal, outdated: boolean) => void
  /** A verb was done: what the page reads next is its own doing. */
  readonly done: () => void
}

export const NewsContext = createContext<ReviewNews | null>(null)

export function useReviewNews(): ReviewNews {
  const news = useContext(NewsContext)
  if (!news) throw new Error('a part of the review page stands outside of it')
  return news
}
