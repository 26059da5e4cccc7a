'use client'

import { Button } from 'antd'
import { useSelected } from '@/components/ui/store'
import { sectionName } from '@/lib/checks/wording'
import { cellsOfTable } from '@/lib/formats/cells'
import type { TableSection as TableSectionDefinition } from '@/lib/formats/types'
import { useEditor } from '../editor'
import type { QueueState } from '../saving/queue'
import { BroughtForwardNote } from './brought-forward-note'
import styles from './grid.module.css'
import { PasteArea } from './paste-area'
import { TableGrid } from './table-grid'

/** One of the three official tables with what can be done to it as a whole. */
export function TableSection({ section }: { section: TableSectionDefinition }) {
  const { format, lastYear, year, canEdit } = useEditor()
  const sharesCells =
    lastYear !== null &&
    cellsOfTable(section.table).some(({ id, parts }) => parts === null && lastYear.cells[id] !== undefined)
  const hasTotals = cellsOfTable(section.table).some(({ parts }) => parts !== null)
  return (
    <>
      <div className={styles.tools}>
        {canEdit && <FillZeros section={section} name={sectionName(format, section.id)} />}
        {sharesCells && <span className={styles.legend}>格中灰色小字是{year - 1}年报告的数字。</span>}
      </div>
      {section.id === 'requests' && <BroughtForwardNote />}
      <PasteArea table={section.table}>
        <TableGrid table={section.table} heading={section.heading} />
      </PasteArea>
      <p className={styles.keys}>
        按回车键到下一格，也可用方向键和 Tab 键移动；没有发生的请填 0；可以从 Excel、WPS 或网页粘贴多格。
        {hasTotals && '灰底的合计由系统自动计算。'}
      </p>
    </>
  )
}

function FillZeros({ section, name }: { section: TableSectionDefinition; name: string }) {
  const { saver, apply } = useEditor()
  const inputs = cellsOfTable(section.table).filter(({ parts }) => parts === null)
  const blanksOf = ({ content: { cells, unread } }: QueueState) =>
    inputs.filter(({ id }) => cells[id] === undefined && unread[id] === undefined)
  const count = useSelected(saver.queue, (state) => blanksOf(state).length)
  const label = count === inputs.length ? '全部填 0' : '空白处全部填 0'
  const fill = () =>
    apply(
      `已将${name}的 ${count} 个空白格填为 0`,
      blanksOf(saver.queue.get()).map(({ id }) => ({ field: id, value: '0' })),
    )
  return (
    <>
      <Button onClick={fill} disabled={count === 0} aria-label={`${name}：${label}`}>
        {label}
      </Button>
      <span className={styles.legend}>{count === 0 ? '本表已没有空白格。' : `还有 ${count} 个空白格。`}</span>
    </>
  )
}
