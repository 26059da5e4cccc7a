import { createContext, useContext } from 'react'
import type { NoteDrafts } from './note-drafts'

/**
 * The drafts of this window, with a mark that grows with every change, so that the list of what is not saved is drawn
 * again.
 */
export const DraftsContext = createContext<NoteDrafts | null>(null)

export function useDrafts(): NoteDrafts {
  const drafts = useContext(DraftsContext)
  if (!drafts) throw new Error('a part of the review page stands outside of it')
  return drafts
}
