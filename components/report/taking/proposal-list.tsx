import { Checkbox } from 'antd'
import type { FormatDefinition } from '@/lib/formats/types'
import { type FieldId, isNarrativeId } from '@/lib/report/fields'
import { officialDate } from '@/lib/std/dates'
import { useEditor } from '../editor'
import { commonDoubt, type Proposal, type ProposalGroup, wordsOf } from './proposals'
import styles from './taking.module.css'

interface Props {
  readonly groups: readonly ProposalGroup[]
  readonly taken: ReadonlySet<FieldId>
  readonly onChange: (taken: ReadonlySet<FieldId>) => void
}

/** The proposals section by section; those to be looked at come first and are shown open. */
export function ProposalList({ groups, taken, onChange }: Props) {
  const set = (proposals: readonly Proposal[], wanted: boolean) => {
    const next = new Set(taken)
    for (const { field } of proposals)
      if (wanted) next.add(field)
      else next.delete(field)
    onChange(next)
  }
  return groups.map(({ place, heading, proposals }) => {
    const chosen = proposals.filter(({ field }) => taken.has(field)).length
    const doubtful = proposals.filter(({ doubt }) => doubt !== null).length
    const replacing = proposals.filter(({ replaces }) => replaces).length
    const common = commonDoubt(proposals)
    const sorted = [...proposals].sort((a, b) => Number(b.doubt !== null) - Number(a.doubt !== null))
    return (
      <section key={place} className={styles.group} aria-label={heading}>
        <Checkbox
          checked={chosen === proposals.length}
          indeterminate={chosen > 0 && chosen < proposals.length}
          onChange={({ target }) => set(proposals, target.checked)}
        >
          <strong>{heading}</strong>
        </Checkbox>
        <details className={styles.fields} open={common === null && (doubtful > 0 || proposals.length <= 8)}>
          <summary>
            已选 {chosen} 处，共 {proposals.length} 处
            {doubtful > 0 && (
              <span className={styles.doubt}>
                　{doubtful} 处需要核对{common && `：${common}`}
              </span>
            )}
            {replacing > 0 && `　${replacing} 处将替换表单中的内容`}
          </summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">栏目</th>
                <th scope="col">表单中</th>
                <th scope="col">文件中</th>
                <th scope="col">说明</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((proposal) => (
                <ProposalRow
                  key={proposal.field}
                  proposal={proposal}
                  isAlike={common !== null}
                  isTaken={taken.has(proposal.field)}
                  onTake={(wanted) => set([proposal], wanted)}
                />
              ))}
            </tbody>
          </table>
        </details>
      </section>
    )
  })
}

function ProposalRow({
  proposal,
  isAlike,
  isTaken,
  onTake,
}: {
  proposal: Proposal
  isAlike: boolean
  isTaken: boolean
  onTake: (wanted: boolean) => void
}) {
  const { format } = useEditor()
  const { name, now, stood, doubt, replaces } = proposal
  return (
    <tr className={doubt ? styles.uncertain : undefined}>
      <td>
        <Checkbox checked={isTaken} aria-label={`填入${name}`} onChange={({ target }) => onTake(target.checked)} />
      </td>
      <th scope="row">{name}</th>
      <td className={styles.value}>{shown(format, proposal.field, now) || '（空）'}</td>
      <td className={styles.value}>{shown(format, proposal.field, proposal.wanted)}</td>
      <td>
        {doubt && <span className={styles.doubt}>{isAlike ? '请核对。' : `请核对：${doubt}。`}</span>}
        {stood !== null && !doubt?.includes(stood.trim()) && <span>原文“{stood.trim()}”。</span>}
        {replaces && <span>将替换表单中的内容。</span>}
      </td>
    </tr>
  )
}

function shown(format: FormatDefinition, field: FieldId, value: Proposal['now']): string {
  const words = wordsOf(format, value)
  if (field === 'issuedOn') return words === '' ? '' : officialDate(words)
  return isNarrativeId(field) && words.length > 160 ? `${words.slice(0, 160)}……（共 ${words.length} 字）` : words
}
