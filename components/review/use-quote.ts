'use client'

import { longestReason } from '@/lib/checks/decisions/decision'
import { useReviewTools } from './review-state'

/**
 * Words that are marked with the mouse within one text become the quotation of a note; whatever reaches over several
 * texts does not.
 */
export function useQuote() {
  const { spots, select, review } = useReviewTools()
  return () => {
    const selection = window.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
    const spotOf = (node: Node | null) =>
      (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-spot]')?.dataset.spot ?? null
    const range = selection.getRangeAt(0)
    const from = spotOf(range.startContainer)
    const to = spotOf(range.endContainer)
    const spot = from === null ? undefined : spots.get(from)
    if (!spot?.key.startsWith('say:') || to === null || spots.get(to)?.place !== spot.place) return
    // What is only said to a screen reader, and what was taken out, is no part of the text.
    const fragment = range.cloneContents()
    fragment.querySelectorAll('del, [data-unspoken], [aria-hidden]').forEach((element) => element.remove())
    const words = (fragment.textContent ?? '').trim().slice(0, longestReason)
    const whole = review.sheet.paper
      .flatMap((block) =>
        block.type === 'paragraph' && block.field === spot.place ? block.parts.map(({ text }) => text) : [],
      )
      .join('')
    if (words !== '' && whole.includes(words)) select(spot.key, { quote: words })
  }
}
