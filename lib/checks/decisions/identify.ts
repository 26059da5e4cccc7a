import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import { isNarrativeId } from '@/lib/report/fields'
import { characters, firstCharacters, withoutSpace } from '@/lib/std/text'
import type { Finding } from '../define-check'
import type { Subject } from '../subject'
import type { FindingReference } from './decision'

/** Characters of a text that are enough to tell it from another. */
const enough = 200

/** Begins the quoted words in a key; no id of a cell or field contains it. */
const quoteMark = '“'
const timeMark = '#'

/**
 * The findings of one run with what a decision about them holds on to. The key says where: the cells, else the field
 * and the words quoted. The fingerprint says what: the values of those cells and both sides of the comparison. Wording
 * of messages is in neither, so that a better sentence in a later version takes nobody's explanation away.
 */
export function identify(
  subject: Subject,
  findings: readonly Finding[],
): (FindingReference & { readonly finding: Finding })[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const plain = keyOf(finding)
    const time = times.get(`${finding.slug} ${plain}`) ?? 0
    times.set(`${finding.slug} ${plain}`, time + 1)
    return {
      finding,
      slug: finding.slug,
      key: time === 0 ? plain : `${plain}${timeMark}${time + 1}`,
      fingerprint: fingerprintOf(subject, finding),
    }
  })
}

/** The place of a key without its words: where a decision is looked for when the words have changed. */
export const anchorOf = (key: string): string => key.split(/[“#]/)[0]!

function keyOf({ cells, field, place, quote }: Finding): string {
  const anchor = cells?.length ? [...cells].sort().join(',') : (field ?? place)
  return quote === undefined ? anchor : `${anchor}${quoteMark}${shortened(quote)}`
}

function fingerprintOf(subject: Subject, finding: Finding): string {
  const { cells = [], field, left, right, quote, message } = finding
  const parts = [...cells].sort().map((id) => `${id}=${standsIn(subject, id)}`)
  for (const side of [left, right]) if (side) parts.push(String(side.value))
  if (quote !== undefined) parts.push(shortened(quote))
  if (field === 'issuedOn') parts.push(subject.report.content.issuedOn ?? '')
  if (parts.length > 0) return parts.join(';')
  // Nothing to hold on to but the sentence: its figures and quotations, and the text it speaks of where it has none.
  const said = message.match(/“[^”]*”|\d+(?:\.\d+)?/gu) ?? []
  return said.length > 0 || !field || !isNarrativeId(field) ? said.join(';') : shortened(subject.text(field))
}

function standsIn(subject: Subject, id: CellId): string {
  const unread = subject.unread(id)
  if (unread !== '') return `“${unread}”`
  return printCell(cellsOf(subject.format).get(id)?.kind ?? 'count', subject.value(id))
}

/** A text in few characters; its length tells changes behind them. */
function shortened(text: string): string {
  const plain = withoutSpace(text)
  const { length } = characters(plain)
  return length > enough ? `${firstCharacters(plain, enough)}…${length}` : plain
}
