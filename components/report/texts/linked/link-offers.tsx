'use client'

import { useSelected } from '@/components/ui/store'
import { cellName } from '@/lib/formats/cell-name'
import type { NarrativeId } from '@/lib/formats/narrative'
import { linkStretch } from '@/lib/report/narrative'
import { useEditor } from '../../editor'
import { linkPrinter } from '../../shared/field-text'
import type { TextHost } from '../host/text-host'
import styles from './linked.module.css'
import type { Offer } from './offers-store'

/** Numbers of a text that are the tables': each can be linked by a click, none is linked by itself. */
export function LinkOffers({ id, host }: { id: NarrativeId; host: TextHost }) {
  const { offers, saver, format, record } = useEditor()
  const shown = useSelected(offers, () => offers.at(id))
  if (shown.length === 0) return null
  const accept = (offer: Offer) => {
    const now = offers.present(id, offer)
    const { content } = saver.queue.get()
    const linked = now && linkStretch(content.narrative[id], linkPrinter(content), now, now.cell)
    if (linked) record(`已将 ${now.quote} 关联到${cellName(format, now.cell)}`, [id], () => host.change(linked))
  }
  return (
    <ul className={styles.offers} aria-label="可关联的数字">
      {shown.map((offer) => (
        <li key={`${offer.cell} ${offer.start}`}>
          {offer.quote} 与{cellName(format, offer.cell)}一致
          <button
            type="button"
            className={styles.plain}
            onClick={() => accept(offer)}
            aria-label={`将 ${offer.quote} 关联到${cellName(format, offer.cell)}`}
          >
            关联
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.plain} onClick={() => offers.putAside(id, shown)}>
          不用提示
        </button>
      </li>
    </ul>
  )
}
