'use client'

import { useSelected } from '@/components/ui/store'
import { feeSentence } from '@/lib/document/fee-sentence'
import { cellOf } from '@/lib/formats/cells'
import { parseCell } from '@/lib/report/cell-value'
import { useEditor } from '../editor'
import { CellInput } from '../grid/cell-input'
import { inputId } from '../shared/field-name'
import { fieldText } from '../shared/field-text'
import styles from './texts.module.css'

/** The figures on the information processing fee (信息处理费) and the sentence that will be printed. */
export function FeeFields() {
  const { format, canEdit, saver, apply } = useEditor()
  const fees = format.feeFigures
  // Watched as one string, a figure a line: other cells draw nothing here.
  const typed = useSelected(saver.queue, ({ content }) =>
    fees.map(({ id }) => fieldText(content, id)).join('\n'),
  ).split('\n')
  if (fees.length === 0) return null
  const values = fees.map(({ kind }, at) => {
    const parsed = parseCell(kind, typed[at] ?? '')
    return parsed.ok ? parsed.value : null
  })
  const blank = fees.filter((_, at) => (typed[at] ?? '').trim() === '')
  const sentence = feeSentence(values)
  return (
    <fieldset className={styles.fees}>
      <legend className={styles.label}>信息处理费</legend>
      <p className={styles.guidance}>没有收取的也要写明，三项都填 0。这三个数字会自动写成一句话，印在本部分开头。</p>
      <div className={styles.feeRow}>
        {fees.map(({ id, label }) => {
          const cell = cellOf(format, id)
          return (
            <div key={id} className={styles.fee}>
              <label htmlFor={inputId(id)}>{label}</label>
              <span className={styles.feeInput}>
                <CellInput cell={cell} label={`信息处理费 ${label}（${cell.unit}）`} />
                {cell.unit}
              </span>
            </div>
          )
        })}
        {canEdit && blank.length > 0 && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() =>
              apply(
                '已将信息处理费的空白处填为 0',
                blank
                  .filter(({ id }) => saver.queue.get().content.cells[id] === undefined)
                  .map(({ id }) => ({ field: id, value: '0' })),
              )
            }
          >
            没有收取，都填 0
          </button>
        )}
      </div>
      <p className={styles.printed} aria-live="polite">
        <span>将印为：</span>
        {sentence ?? '（填写后显示）'}
      </p>
    </fieldset>
  )
}
