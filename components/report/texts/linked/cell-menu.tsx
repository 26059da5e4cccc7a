'use client'

import { useState } from 'react'
import { useEditor } from '../../editor'
import { linkPrinter } from '../../shared/field-text'
import type { TextHost } from '../host/text-host'
import { CellList, optionId, stepTo } from './cell-list'
import { type CellMatch, searchCells } from './cell-search'
import styles from './linked.module.css'

/** The cells to search and choose from; the one that is chosen is put in at the caret. */
export default function CellMenu({ listId, host, close }: { listId: string; host: TextHost; close: () => void }) {
  const { format, saver } = useEditor()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const matches = searchCells(format, linkPrinter(saver.queue.get().content), query)
  const chosen = matches[active]
  const pick = (cell: CellMatch | undefined) => {
    if (!cell) return
    close()
    host.insert([{ cell: cell.cell }])
  }
  return (
    <div role="dialog" aria-label="插入表中数字" className={styles.popover}>
      <input
        ref={(input) => input?.focus({ preventScroll: true })}
        type="search"
        role="combobox"
        aria-label="查找表中数字"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(listId, chosen.cell)}
        autoComplete="off"
        placeholder="输入栏目名称或数字，例如“上年结转”“6”"
        className={styles.search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const next = stepTo(event.key, active, matches.length)
          if (next !== null) setActive(next)
          else if (event.key === 'Enter') pick(chosen)
          else if (event.key === 'Escape') close()
          else return
          event.preventDefault()
        }}
      />
      {matches.length > 0 ? (
        <CellList id={listId} matches={matches} active={active} onPick={pick} />
      ) : (
        <p className={styles.empty}>没有找到这样的栏目或数字。</p>
      )}
      {query === '' && <p className={styles.hint}>表三只列出总计；输入“自然人”等字词可查找其他列。</p>}
    </div>
  )
}
