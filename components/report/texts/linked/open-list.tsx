'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { NarrativeId } from '@/lib/formats/narrative'
import { useEditor } from '../../editor'
import { inputId } from '../../shared/field-name'
import { linkPrinter } from '../../shared/field-text'
import type { TextHost } from '../host/text-host'
import type { Asked } from '../tiptap/cell-suggestion'
import { CellList, optionId, stepTo } from './cell-list'
import { type CellMatch, searchCells } from './cell-search'
import styles from './linked.module.css'
import { placeBeside } from './place-beside'

/** The open list: the keys reach it from the text, which says what is chosen. */
export default function OpenList({ id, host, asked }: { id: NarrativeId; host: TextHost; asked: Asked }) {
  const { format, saver } = useEditor()
  const frame = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [matches] = useState<readonly CellMatch[]>(() =>
    searchCells(format, linkPrinter(saver.queue.get().content), asked.query),
  )
  const listId = `${inputId(id)}-cells`
  const chosen = matches[active]

  useEffect(() => {
    host.listenKeys((event) => {
      const next = stepTo(event.key, active, matches.length)
      if (next !== null) setActive(next)
      else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) asked.choose(chosen.cell)
      else return false
      return true
    })
    return () => host.listenKeys(() => false)
  }, [host, asked, active, chosen, matches])

  useEffect(() => {
    const text = document.getElementById(inputId(id))
    if (!text || !chosen) return
    text.setAttribute('aria-controls', listId)
    text.setAttribute('aria-activedescendant', optionId(listId, chosen.cell))
    return () => {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [id, listId, chosen])

  useLayoutEffect(() => placeBeside(frame.current, asked.place), [asked])

  if (matches.length === 0) return null
  return (
    <div ref={frame} className={styles.floating}>
      <CellList id={listId} matches={matches} active={active} onPick={({ cell }) => asked.choose(cell)} />
    </div>
  )
}
