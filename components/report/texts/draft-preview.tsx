'use client'

import { useSelected } from '@/components/ui/store'
import { draftFact, facts } from '@/lib/document/facts/facts'
import { type FactField, factTopics } from '@/lib/document/facts/topics'
import { cellName } from '@/lib/formats/cell-name'
import type { Paragraph } from '@/lib/report/narrative'
import { useEditor } from '../editor'
import { linkPrinter } from '../shared/field-text'
import type { TextHost } from './host/text-host'
import linked from './linked/linked.module.css'

/** The sentence as it would be put in, or what is missing for it. */
export default function DraftPreview({ field, host, close }: { field: FactField; host: TextHost; close: () => void }) {
  const { saver, format, record } = useEditor()
  const content = useSelected(saver.queue, (state) => state.content)
  const drafted = draftFact(facts[field], content)
  const print = linkPrinter(content)
  const insert = (sentence: Paragraph) => {
    close()
    record(`已写入“${factTopics[field]}”一句`, [field], () => host.insert(sentence))
  }
  return (
    <div
      role="dialog"
      aria-label={`按表格起草：${factTopics[field]}`}
      className={linked.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        host.focus()
      }}
    >
      {'sentence' in drafted ? (
        <>
          <p className={linked.draft}>
            {drafted.sentence.map((piece, at) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <span key={at} className={linked.number}>
                  {print(piece.cell)}
                </span>
              ),
            )}
          </p>
          {holds(content.narrative[field], drafted.sentence) && <p className={linked.hint}>文中已有这句话。</p>}
          <div className={linked.buttons}>
            <button type="button" className={linked.primary} onClick={() => insert(drafted.sentence)}>
              写入正文
            </button>
            <button type="button" className={linked.tool} onClick={close}>
              不写入
            </button>
          </div>
          <p className={linked.hint}>有底色的数字随表格自动更新。写入后可以修改、撤销。</p>
        </>
      ) : (
        <p className={linked.draft}>
          所需的数字还有 {drafted.missing.length} 处没有填写：
          {drafted.missing
            .slice(0, 2)
            .map((id) => cellName(format, id))
            .join('、')}
          {drafted.missing.length > 2 && '等'}。填完后可以起草。
        </p>
      )}
    </div>
  )
}

/** Does a sentence stand in a text, with the same linked numbers? */
function holds(paragraphs: readonly Paragraph[], sentence: Paragraph): boolean {
  const key = (paragraph: Paragraph) =>
    paragraph.map((piece) => (typeof piece === 'string' ? piece : `\u0000${piece.cell}\u0000`)).join('')
  return paragraphs.some((paragraph) => key(paragraph).includes(key(sentence)))
}
