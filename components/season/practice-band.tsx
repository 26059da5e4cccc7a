'use client'

import { Button } from 'antd'
import { useVerb } from '@/components/ui/use-verb'
import { enterPractice, leavePractice } from '@/lib/features/season/actions'
import styles from './season.module.css'

/** How a person stands to practice (演练): in it, put out of it because it ended, or free to enter. */
export type PracticeStanding = 'inside' | 'ended' | 'offered'

// Everything on the screen belongs to the one season or the other, so the whole page is loaded anew.
const home = () => window.location.assign('/')

/** The band below the header: in practice nobody may take what he sees for the real thing. */
export function PracticeBand({ standing, year }: { standing: PracticeStanding; year: number | null }) {
  const [entering, enter] = useVerb(() => enterPractice({}), home)
  const [leaving, leave] = useVerb(() => leavePractice({}), home)
  if (standing === 'inside')
    return (
      <div role="status" className={styles.band}>
        演练：这里的内容不作数{year && `（${year}年度）`}
        <Button size="small" loading={leaving} onClick={leave}>
          结束演练
        </Button>
      </div>
    )
  if (standing === 'ended')
    return (
      <div role="alert" className={styles.band}>
        演练已经结束，您现在看到的是正式填报。
        <Button size="small" type="primary" loading={leaving} onClick={leave}>
          知道了，进入正式填报
        </Button>
      </div>
    )
  return (
    <div className={styles.offer}>
      {year}年度演练已经开放，可以先练习一遍；演练的内容不作数，与正式填报分开。
      <Button size="small" loading={entering} onClick={enter}>
        进入演练
      </Button>
    </div>
  )
}
