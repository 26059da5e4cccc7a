import type { PaperStanding, VerifiedPaper } from '@/lib/features/signature/verify-paper'
import { dayInShanghai, officialDate } from '@/lib/std/dates'
import styles from './verify.module.css'

const words: Record<PaperStanding, { title: string; text: string }> = {
  published: { title: '✓ 与系统记录一致，已发布', text: '这是目前公开的版本。' },
  corrected: { title: '! 已被更正', text: '这一版曾经发布，后来作了更正，请以现在公开的版本为准。' },
  underReview: { title: '✓ 与系统记录一致，尚未发布', text: '这是该单位提交的最新版本，内容以正式发布的为准。' },
  withdrawn: { title: '! 不是有效的版本', text: '这一版提交后已撤回或退回修改，请以重新提交的版本为准。' },
  replaced: { title: '! 已被新版本代替', text: '该单位后来提交了新的版本，这一版没有发布。' },
}

/** What a paper is, in plain words; of what is not public nothing but that. */
export function PaperAnswer({ paper }: { paper: VerifiedPaper }) {
  const { standing, organisation, organisationNumber, year, number, at, publishedAt, isOpen, code } = paper
  const good = standing === 'published' || standing === 'underReview'
  return (
    <section className={good ? styles.good : styles.warning} aria-labelledby="answer">
      <h2 id="answer" className={styles.answer}>
        {words[standing].title}
      </h2>
      <p>{words[standing].text}</p>
      <dl className={styles.facts}>
        <dt>单位</dt>
        <dd>{organisation}</dd>
        <dt>年度</dt>
        <dd>{year}年政府信息公开工作年度报告</dd>
        <dt>版本</dt>
        <dd>
          第 {number} 次提交（编号 {String(code.number).padStart(6, '0')}　第 {code.revision} 版）
        </dd>
        <dt>提交日期</dt>
        <dd>{officialDate(dayInShanghai(at))}</dd>
        {publishedAt && (
          <>
            <dt>发布日期</dt>
            <dd>{officialDate(dayInShanghai(publishedAt))}</dd>
          </>
        )}
      </dl>
      {isOpen && (
        <p>
          <a href={`/open/${organisationNumber}/${year}`}>查看现在公开的报告</a>
        </p>
      )}
      <p className={styles.soft}>
        本页只说明纸质稿来自哪一版。请再核对纸质稿上的数字与公开的报告是否相同：校验码也可能被抄到别的纸上。
      </p>
    </section>
  )
}
