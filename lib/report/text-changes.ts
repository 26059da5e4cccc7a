import { diffArrays } from 'diff'
import { cutSentences } from '@/lib/std/chinese/sentences'

/** A stretch of two texts: in both, only in the older (`removed`), only in the newer (`added`). */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * A number with its points is one token, so that 51 against 45 is shown whole; so is a foreign word; of Chinese every
 * character.
 */
const token = /\d+(?:[.,]\d+)*|[A-Za-z]+|./gsu

/**
 * Texts that differ in more steps are shown as replaced: nobody reads such a comparison, and it must not take minutes.
 */
const mostSteps = 1000

/** Below this share of common characters two sentences have nothing to do with each other. */
const leastCommon = 0.35

/** Characters that happen to be the same between two changes and only tear them apart. */
const longestFolded = 2

interface Change {
  removed: string
  added: string
}
type Run = { readonly same: string } | Change
const isChange = (run: Run | undefined): run is Change => run !== undefined && 'removed' in run

/**
 * What changed from one text to another: first sentence by sentence, then within what changed by numbers, words and
 * characters. The pieces `same` and `removed` together are the older text, `same` and `added` the newer.
 */
export function textChanges(before: string, after: string): TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  return piecesOf(
    runsOf(sentencesIn(before), sentencesIn(after)).flatMap((run) => (isChange(run) ? within(run) : [run])),
  )
}

const sentencesIn = (text: string) => cutSentences(text).map((sentence) => sentence.text)

function within(change: Change): Run[] {
  if (change.removed === '' || change.added === '') return [change]
  const runs = folded(runsOf(change.removed.match(token)!, change.added.match(token)!))
  const common = runs.reduce((sum, run) => sum + (isChange(run) ? 0 : run.same.length), 0)
  return common >= leastCommon * Math.max(change.removed.length, change.added.length) ? runs : [change]
}

function runsOf(before: string[], after: string[]): Run[] {
  const compared = diffArrays(before, after, { maxEditLength: mostSteps })
  if (!compared) return [{ removed: before.join(''), added: after.join('') }]
  const runs: Run[] = []
  for (const { added, removed, value } of compared) {
    const text = value.join('')
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ same: text })
    else if (isChange(last))
      runs[runs.length - 1] = { removed: last.removed + (removed ? text : ''), added: last.added + (added ? text : '') }
    else runs.push({ removed: removed ? text : '', added: added ? text : '' })
  }
  return runs
}

/** Two changes with hardly anything between them are one: 拟制十件 against 收到十一项 is read as a whole. */
function folded(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const [at, run] of runs.entries()) {
    const last = result.at(-1)
    if (isChange(run) && isChange(last))
      result[result.length - 1] = { removed: last.removed + run.removed, added: last.added + run.added }
    else if (!isChange(run) && isChange(last) && tears(run.same, last, runs[at + 1]))
      result[result.length - 1] = { removed: last.removed + run.same, added: last.added + run.same }
    else result.push(run)
  }
  return result
}

const sizeOf = ({ removed, added }: Change) => Math.max(removed.length, added.length)
const tears = (same: string, left: Change, right: Run | undefined) =>
  isChange(right) &&
  same.length <= longestFolded &&
  !/\p{P}|\n/u.test(same) &&
  same.length < sizeOf(left) + sizeOf(right)

function piecesOf(runs: readonly Run[]): TextPiece[] {
  const pieces = runs.flatMap((run): TextPiece[] =>
    isChange(run)
      ? [
          { kind: 'removed', text: run.removed },
          { kind: 'added', text: run.added },
        ]
      : [{ kind: 'same', text: run.same }],
  )
  const joined: TextPiece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    if (last?.kind === piece.kind) joined[joined.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}
