import { publishApproved } from '@/lib/features/publication/actions'
import type { Listed, Outcome } from '@/lib/features/report/doors/one-by-one'
import { approveClean } from '@/lib/features/review/actions'
import type { Result } from '@/lib/std/result'

/** What is done to many reports after one question. */
export interface Batch {
  readonly title: (count: number, unit: string) => string
  readonly ask: string
  readonly list: string
  readonly ok: string
  /** As in 正在… and 已…. */
  readonly verb: string
  /** Reports sent with one request; the server takes no more than fifty. */
  readonly atOnce: number
  readonly send: (year: number, reports: Listed[]) => Promise<Result<Outcome[]>>
}

export const batches = {
  approve: {
    title: (count, unit) => (count === 1 ? `通过${unit}的报告？` : `通过 ${count} 份无异常的报告？`),
    ask: '以下报告没有需要说明、核对或豁免的地方，也没有发现与其他单位雷同。通过后进入“待发布”。',
    list: '将要通过的报告',
    ok: '确认通过',
    verb: '通过',
    atOnce: 25,
    send: (year, reports) => approveClean({ year, reports }),
  },
  publish: {
    title: (count, unit) => (count === 1 ? `发布${unit}的报告？` : `发布 ${count} 份已通过审核的报告？`),
    ask: '发布后社会公众立即可以查阅和下载，不能撤回；以后需要修改的，由填报单位启动更正。本地要求签字盖章扫描件而尚未上传的，不会发布。',
    list: '将要发布的报告',
    ok: '确认发布',
    verb: '发布',
    // Each may write its files for the website.
    atOnce: 5,
    send: (_, reports) => publishApproved({ reports }),
  },
} as const satisfies Record<string, Batch>
