import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { defineCheck, type Observation } from '../define-check'
import { withoutColumn } from '../except'
import type { Subject } from '../subject'
import { columnName, rowName } from '../wording'

/**
 * Format of 2019: what was newly disclosed is among all that is disclosed; what was made and is disclosed in all was
 * disclosed some time. How many older documents were disclosed this year nobody can tell from the table, so newly
 * disclosed may well exceed newly made.
 */
export const disclosedDocumentsAgree = defineCheck({
  code: 'N11',
  slug: 'disclosed-documents-agree',
  severity: 'explain',
  except: withoutColumn('totalDisclosed'),
  needs: [],
  title: '规章、规范性文件的新制作、新公开数量与对外公开总数量不矛盾',
  basis: '国办公开办函〔2019〕60号年度报告格式表二：本年新公开的文件包含在对外公开总数量之内',
  run: (subject) =>
    [...cellsOf(subject.format).values()].flatMap((cell) =>
      cell.id.startsWith('proactive.') && cell.id.endsWith('.newlyMade') ? row(subject, cell.id) : [],
    ),
})

function row({ format, number }: Subject, id: CellId): Observation[] {
  const cells = (['newlyDisclosed', 'newlyMade', 'totalDisclosed'] as const).map(
    (column): CellId => `proactive.${id.split('.')[1]!}.${column}`,
  )
  const [disclosed, made, total] = cells.map(number)
  if (disclosed == null || made == null || total == null) return []
  const name = rowName(format, cellsOf(format).get(id)!)
  if (total < disclosed) {
    return [
      {
        place: 'proactive',
        message: `${name}：本年新公开 ${disclosed}，大于对外公开总数量 ${total}。`,
        advice: '对外公开总数量包括本年新公开的，请核对两个数字。',
        cells: [cells[2]!, cells[0]!],
        left: { text: columnName(format, cells[2]!), value: total },
        right: { text: columnName(format, cells[0]!), value: disclosed },
        difference: String(disclosed - total),
      },
    ]
  }
  if (made > 0 && disclosed === 0 && total === made) {
    return [
      {
        place: 'proactive',
        severity: 'confirm',
        message: `${name}：本年新制作 ${made}，本年新公开 0，对外公开总数量却也是 ${total}。`,
        advice: '请核对：新制作的文件已经公开的，应计入本年新公开；总数量是否填成了上一年的数字。',
        cells: [cells[0]!, cells[1]!, cells[2]!],
        left: { text: columnName(format, cells[0]!), value: disclosed },
        right: { text: columnName(format, cells[2]!), value: total },
      },
    ]
  }
  return []
}
