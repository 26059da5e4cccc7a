import { cellsOf, isInTable } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { defineBatchCheck } from './define-batch-check'

/**
 * A report in which every figure of the three tables is filled with 0 was perhaps not filled in with care. A
 * half-filled one is still a draft.
 */
export const notEverythingIsZero = defineBatchCheck({
  code: 'B4b',
  slug: 'not-everything-is-zero',
  severity: 'confirm',
  title: '三张表不是全部填 0',
  basis: '国办公开办函〔2021〕30号格式说明：内容应当准确、全面，不得敷衍塞责；《政府信息公开条例》第四十七条',
  run: (members) =>
    members.flatMap(({ id, report: { content } }) => {
      const tables = [...cellsOf(formatById(content.format)).values()].filter(
        (cell) => cell.parts === null && isInTable(cell),
      )
      if (!tables.every((cell) => content.cells[cell.id] !== undefined && Number(content.cells[cell.id]) === 0))
        return []
      return [
        {
          member: id,
          place: 'proactive' as const,
          message: `三张表共 ${tables.length} 个数全部是 0。`,
          advice: '请与该单位核实全年确实没有规范性文件、行政许可、行政处罚和公开申请。',
          left: { text: '不为 0 的数', value: 0 },
        },
      ]
    }),
})
