import { inBrackets } from '@/lib/std/chinese/numbering'
import { numbering } from './label'

/** A second-level heading （一）, on a line of its own or at the head of its paragraph. */
export interface SubHeading {
  /** As written, with its number. */ readonly heading: string /** Without its number. */
  readonly words: string
  readonly rest: string
}

const secondLevel = new RegExp(`^${inBrackets}`)
const longestSubHeading = 45

/** Reads the second-level heading a paragraph begins with, or null. */
export function findSubHeading(written: string): SubHeading | null {
  const text = written.trim()
  if (!secondLevel.test(text)) return null
  // A full stop of any width ends a heading; a point between digits does not.
  const stop = text.slice(0, longestSubHeading + 1).search(/[。：:]|\.(?!\d)/)
  if (stop < 0 && text.length > longestSubHeading) return null
  const heading = (stop < 0 ? text : text.slice(0, stop)).trim()
  return { heading, words: heading.replace(numbering, ''), rest: stop < 0 ? '' : text.slice(stop + 1).trim() }
}
