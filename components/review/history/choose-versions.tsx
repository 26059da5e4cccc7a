import type { Side } from '@/lib/features/review/compare-versions'
import styles from './history.module.css'

interface Props {
  readonly reportId: string
  readonly numbers: readonly number[]
  readonly withDraft: boolean
  readonly before: Side | null
  readonly after: Side | null
}

/** Two versions to be compared, as a plain form: the address names them and can be sent to a colleague. */
export function ChooseVersions({ reportId, numbers, withDraft, before, after }: Props) {
  const sides: readonly Side[] = [...(withDraft ? ['draft' as const] : []), ...numbers]
  const options = sides.map((side) => (
    <option key={side} value={side}>
      {sideName(side)}
    </option>
  ))
  return (
    <form className={styles.choose} action={`/reports/${reportId}/history#compare`} method="get">
      <label>
        从
        <select name="from" defaultValue={before ?? sides[1]}>
          {options}
        </select>
      </label>
      <label>
        到
        <select name="to" defaultValue={after ?? sides[0]}>
          {options}
        </select>
      </label>
      <button type="submit">对照</button>
    </form>
  )
}

/** A side of a comparison as people call it. */
export const sideName = (side: Side): string => (side === 'draft' ? '正在填写的内容' : `第 ${side} 次送审`)
