import { formats } from '@/lib/formats/registry'
import { isGroup, leavesOf } from '@/lib/formats/tree'
import type { FormatDefinition, LabelNode } from '@/lib/formats/types'
import { coreOf, foldedLabel } from '@/lib/import/recognise/label'
import { labelsOfTable, tablesOf } from '@/lib/import/recognise/table-labels'
import { remember } from '@/lib/std/remember'

/**
 * What a word of a table is: the head of a row that has numbers of its own, any other label, the heading of a section.
 */
export type WordKind = 'row' | 'label' | 'heading'

function buildVocabulary(): Map<string, WordKind> {
  const words = new Map<string, WordKind>()
  for (const format of formats) {
    for (const table of tablesOf(format)) {
      for (const label of labelsOfTable(table)) words.set(coreOf(label), 'label')
    }
    for (const { heading } of format.sections) words.set(coreOf(heading), 'heading')
  }
  for (const format of formats) for (const row of rowCounts(format).keys()) words.set(row, 'row')
  return words
}

/** How many numbers stand behind the label of each row, by what the label says. */
export const rowCounts = remember((format: FormatDefinition): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const table of tablesOf(format)) {
    if (table.shape === 'blocks') {
      for (const block of table.blocks)
        for (const row of block.rows) counts.set(coreOf(row.label), block.columns.length)
    } else if (table.rows) {
      const columns = leavesOf(table.columns).length
      for (const { leaf } of leavesOf(table.rows)) counts.set(coreOf(leaf.label), columns)
      for (const group of groupsWithRest(table.rows)) counts.set(coreOf(group), columns)
    }
  }
  return counts
})

/** Groups that a hybrid of both formats writes as one row: their last child is 其他. */
function groupsWithRest(nodes: readonly LabelNode[]): string[] {
  return nodes.flatMap((node) =>
    isGroup(node)
      ? [...(coreOf(node.children.at(-1)!.label) === '其他' ? [node.label] : []), ...groupsWithRest(node.children)]
      : [],
  )
}

/**
 * The heads of a table whose numbers stand in one row (表四) or under heads in several lines (表三), and how many
 * numbers they are.
 */
export interface Heads {
  readonly labels: readonly string[]
  readonly corner: string
  readonly single: boolean
  readonly columns: number
}

/** Heads of the cross tables of a format, each as often as it stands there, in official order. */
export const headsOf = remember((format: FormatDefinition): Heads[] =>
  tablesOf(format).flatMap((table) => {
    if (table.shape !== 'cross') return []
    const paths = leavesOf(table.columns)
    const labels = new Map<string, string>()
    paths.forEach((path, index) => {
      path.groups.forEach((group, depth) =>
        labels.set(
          path.groups
            .slice(0, depth + 1)
            .map(({ label }) => label)
            .join('/'),
          group.label,
        ),
      )
      labels.set(String(index), path.leaf.label)
    })
    return [{ labels: [...labels.values()], corner: table.corner, single: table.rows === null, columns: paths.length }]
  }),
)

/** Every official label and heading by what it says, for finding them in running text. */
export const vocabulary: ReadonlyMap<string, WordKind> = buildVocabulary()

const characters = new Map<string, string>()

/** A character as labels are compared; '' for white space and marks that do not count. */
export function foldedCharacter(character: string): string {
  let folded = characters.get(character)
  if (folded === undefined) {
    folded = foldedLabel(character)
    characters.set(character, folded)
  }
  return folded
}

const byBeginning = new Map<string, string[]>()
for (const word of [...vocabulary.keys()].sort((a, b) => b.length - a.length))
  byBeginning.set(word[0]!, [...(byBeginning.get(word[0]!) ?? []), word])

/** The longest official word that stands at this place of a text as labels are compared. */
export const longestWordAt = (text: string, at: number): string | null =>
  byBeginning.get(text[at] ?? '')?.find((word) => text.startsWith(word, at)) ?? null
