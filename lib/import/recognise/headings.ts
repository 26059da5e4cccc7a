import { formats } from '@/lib/formats/registry'
import type { SectionId } from '@/lib/formats/types'
import { hanNumber, inDigits } from '@/lib/std/chinese/numbering'
import { coreOf, distance } from './label'

/**
 * First-level headings as people write them: other numbering, other words, an extra one; and which section each stands
 * for.
 */
export interface FoundHeading {
  readonly section: SectionId | null
  readonly heading: string /** Text that follows in the same paragraph. */
  readonly rest: string
}

const chineseNumbering = new RegExp(`^${hanNumber}[、，,.．：:]`)
const arabicNumbering = new RegExp(`^${inDigits}`)

const official = formats.flatMap((format) => format.sections.map(({ id, heading }) => ({ id, core: coreOf(heading) })))

/** Words that tell a section where the heading is not the official one, in the order in which they are asked. */
const senses: readonly (readonly [SectionId, RegExp])[] = [
  ['cases', /复议|诉讼/],
  ['problems', /问题|改进|不足/],
  ['otherMatters', /其[他它].*(?:事项|情况)/],
  ['requests', /申请/],
  ['proactive', /主动公开/],
  ['overview', /总体|概述|概况|基本情况/],
]

/** The official heading that differs in at most a fifth of its characters. */
function nearOfficial(core: string): SectionId | null {
  const near = official.find(
    (candidate) =>
      Math.abs(candidate.core.length - core.length) <= 3 &&
      distance(candidate.core, core) <= Math.max(1, candidate.core.length / 5),
  )
  return near ? near.id : null
}

const longestHeading = 40

/**
 * Is this paragraph a first-level heading? A line numbered 二、 is one whatever it says; 2、 or no number needs the
 * official words.
 */
export function findHeading(written: string): FoundHeading | null {
  const text = written.trim()
  const numbered = chineseNumbering.test(text)
  const { head, rest } = splitRunIn(text)
  if (head.length > longestHeading || /[。；？！]/.test(head)) return null
  const core = coreOf(head.replace(/[。：:]$/, ''))
  const near = nearOfficial(core)
  const heading = head.trim()
  if (numbered && core !== '')
    return rest !== '' && !near
      ? null
      : { section: near ?? senses.find(([, words]) => words.test(core))?.[0] ?? null, heading, rest }
  return near && (arabicNumbering.test(text) || rest === '') ? { section: near, heading, rest } : null
}

/**
 * A heading that ends a cell it was glued to: numbered in Chinese and almost official, so that no label of a table is
 * taken for one.
 */
export const isGluedHeading = (written: string): boolean =>
  chineseNumbering.test(written.trim()) && nearOfficial(coreOf(splitRunIn(written.trim()).head)) !== null

function splitRunIn(text: string): { head: string; rest: string } {
  const stop = text.slice(0, longestHeading + 2).search(/[。：:]/)
  return stop > 3 && stop < text.length - 1
    ? { head: text.slice(0, stop), rest: text.slice(stop + 1).trim() }
    : { head: text, rest: '' }
}
