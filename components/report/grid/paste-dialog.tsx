'use client'

import { Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { cellName } from '@/lib/formats/cell-name'
import type { CellId, TableDefinition } from '@/lib/formats/types'
import { readClipboard } from '@/lib/import/understand/clipboard/read-clipboard'
import { useEditor } from '../editor'
import styles from './paste.module.css'
import type { Pasted } from './paste-proposal'
import { pasteProposal } from './paste-proposal'

/** Words shown of a text that found no place. */
const longestExcerpt = 40

/** What a copied block would change: asked before, with one undo after. */
export default function PasteDialog({
  pasted,
  table,
  onClose,
}: {
  pasted: Pasted
  table: TableDefinition
  onClose: () => void
}) {
  const { saver, format, apply } = useEditor()
  // The form may change behind the dialog (another tab); what is shown is what is filled in.
  const [{ block, proposal }] = useState(() => {
    const read = readClipboard(pasted, format, table, pasted.from)
    return { block: read, proposal: pasteProposal(saver.queue.get().content, read) }
  })
  const { changes, same, totals } = proposal
  const name = (id: CellId) => cellName(format, id)
  const refused = changes.filter((change) => change.refused)
  const replaced = changes.filter(({ before }) => before !== '')
  const doubts = Object.entries(block.doubts) as [CellId, string][]
  const fill = () => {
    apply(`已粘贴 ${changes.length} 格`, changes)
    onClose()
  }
  const rest = [
    same > 0 && `${same} 格与现有内容相同`,
    block.blanks > 0 && `${block.blanks} 个空白格不改动`,
    block.beyond > 0 && `${block.beyond} 个数字超出了表格，没有对应的格`,
  ].filter(Boolean)

  return (
    <Modal
      open
      title={changes.length > 0 ? `粘贴的内容将改动 ${changes.length} 格` : '粘贴的内容没有可以填入的'}
      okText="填入"
      cancelText={changes.length > 0 ? '取消' : '关闭'}
      okButtonProps={{ disabled: changes.length === 0 }}
      onOk={fill}
      onCancel={onClose}
      width={640}
    >
      {/* Can be scrolled with the keyboard too. */}
      <div className={styles.body} role="group" aria-label="粘贴的内容" tabIndex={0}>
        {block.cells.length > 0 && (
          <p>
            {block.by === 'labels'
              ? '按粘贴内容中的项目名称对应各格。'
              : `从${name(pasted.from)}起，向右、向下逐格对应。`}
          </p>
        )}
        {rest.length > 0 && <p>{rest.join('；')}。</p>}
        <Items
          title={`${refused.length} 格的内容不是数字，将原样放入，请随后改正`}
          items={refused.map(({ field, value }) => `${name(field)}：“${value}”`)}
          marked
        />
        <Items
          title={`${totals.length} 个合计与填入后的计算结果不同（合计由系统计算，不会填入）`}
          items={totals.map(
            ({ id, pasted: given, computed }) => `${name(id)}：粘贴的是 ${given}，计算结果是 ${computed ?? '空白'}`,
          )}
          marked
        />
        <Items
          title="请核对"
          items={[
            ...doubts.map(([id, reason]) => `${name(id)}：${reason}`),
            ...block.notes
              .filter(({ text }) => !doubts.some(([id]) => text.startsWith(name(id))))
              .map(({ text }) => text),
          ]}
          marked
        />
        <Items
          title="项目名称与格式不一致，已按最接近的对应"
          items={block.labels.map(({ expected, found }) => `“${found}”对应“${expected}”`)}
        />
        <Items
          title={`${replaced.length} 格现有的内容将被替换`}
          items={replaced.map(({ field, before, value }) => `${name(field)}：${before} 改为 ${value}`)}
        />
        <Items
          title="没有用到的文字"
          items={block.unread.map(({ text }) =>
            text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text,
          )}
        />
      </div>
    </Modal>
  )
}

function Items({ title, items, marked = false }: { title: string; items: readonly ReactNode[]; marked?: boolean }) {
  if (items.length === 0) return null
  return (
    <section className={marked ? styles.marked : styles.plain}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.items}>
        {items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
