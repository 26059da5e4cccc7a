import { cellsOf } from '@/lib/formats/cells'
import { formats } from '@/lib/formats/registry'
import type { FormatDefinition, SectionId } from '@/lib/formats/types'
import type { Written } from '@/lib/report/written'
import { halfWidth } from '@/lib/std/chinese/width'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck } from '../define-check'
import { quote } from '../wording'

/**
 * The labels of the tables are those of the format. Generated in the product; in a document made elsewhere they drift.
 */
export const labelsEqualTheFormat = defineCheck({
  code: 'S5',
  slug: 'labels-equal-the-format',
  severity: 'block',
  needs: ['written'],
  title: '表格的栏目名称与规定格式一致',
  basis: '年度报告格式表二、表三、表四的栏目名称（2019、2020年度用国办公开办函〔2019〕60号，2021年度起用〔2021〕30号）',
  run: ({ format, written }) =>
    labelSlips(written).map(({ expected, found, where }) => ({
      place: sectionOf(format, expected),
      message:
        withoutSpace(found) === ''
          ? `表格缺少栏目${quote(expected)}（${where.slice(0, 60)}）。`
          : `栏目名称写作${quote(found)}，规定的是${quote(expected)}（${where.slice(0, 60)}）。`,
      advice: `请改为${quote(expected, 60)}。`,
      left: { text: '文件中的栏目', value: found.slice(0, 200) },
      right: { text: '规定的栏目', value: expected },
      ...(samePrint(expected, found) && { severity: 'hint' as const }),
    })),
})

/** More would only say the same: this is another table. */
const mostSlips = 40

/** Slips in labels; that the whole format is that of another year is not one, the check of the title says it. */
const labelSlips = (written: Written | null) =>
  (written?.labels ?? []).filter(({ expected }) => !formats.some(({ name }) => name === expected)).slice(0, mostSlips)

/** Half-width brackets or other quotation marks: the same label, set carelessly. */
const samePrint = (a: string, b: string) => plain(a) === plain(b)
const plain = (label: string) =>
  halfWidth(withoutSpace(label))
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/[，、,]/g, ',')
    .replace(/[：:]/g, ':')
    .replace(/[“”"'‘’]/g, '')

function sectionOf(format: FormatDefinition, label: string): SectionId {
  const table = format.sections.find(
    (section) =>
      section.kind === 'table' && section.table.shape === 'cross' && section.table.corner === label && label !== '',
  )
  return (
    table?.id ??
    [...cellsOf(format).values()].find(
      ({ rowLabels, columnLabels }) => rowLabels.includes(label) || columnLabels.includes(label),
    )?.section ??
    'proactive'
  )
}
