import type { CellId } from '@/lib/formats/types'
import type { Face } from '../page-style'

/** All positions are in points from the top left corner of the paper; y grows downwards. */

/** One run of text on one line. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly face: Face
  /** Added after every character. */
  readonly spacing: number
  readonly cellId?: CellId
}

/** A straight line. */
export interface PlacedRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A heading, for bookmarks. */
export interface PlacedHeading {
  readonly level: 1 | 2
  readonly text: string
  readonly anchor: string
  readonly y: number
}

export interface Page {
  readonly number: number
  readonly texts: readonly PlacedText[]
  readonly rules: readonly PlacedRule[]
  readonly headings: readonly PlacedHeading[]
}

/** Width of a character in parts of the type size, in the face or in the one that stands in for it. */
export type Measure = (face: Face, character: string) => number
