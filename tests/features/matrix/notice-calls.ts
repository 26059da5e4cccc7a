import { markNoticesRead } from '@/lib/features/notice/actions'
import { listAwaited, readReminderFacts, remindUnits } from '@/lib/features/review/actions'
import { currentReportYear } from '@/lib/features/season/policy/report-year'
import { database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { nowhere, organisationIds, type Place } from './places'

// Reminders and notices: calls and matrix for who-may.test.ts.

const units = (place: Place | null) => ({
  year: currentReportYear(new Date()),
  unitIds: [place === null ? nowhere : organisationIds[place]],
})

export const noticeCalls = {
  remindUnits: async (place: Place | null) => {
    await database().notice.deleteMany({})
    return remindUnits({ ...units(place), text: '【单位】：请抓紧办理' })
  },
  readReminderFacts: (place: Place | null) => readReminderFacts(units(place)),
  listAwaited: () => listAwaited({ year: currentReportYear(new Date()), query: 'group=late' }),
  markNoticesRead: async () => {
    const by = await database().user.findFirstOrThrow({ where: { organisationId: organisationIds.own } })
    const notice = {
      organisationId: organisationIds.own,
      kind: 'message' as const,
      year: 2024,
      text: '通知',
      at: new Date(),
      byId: by.id,
    }
    const { id } = await database().notice.create({ data: notice })
    return markNoticesRead({ ids: [id] })
  },
}

const remind: Record<Role, string> = {
  author: 'fnnnn',
  approver: 'fnnnn',
  reviewer: 'fonnn',
  systemAdministrator: 'ffffn',
  securityAdministrator: 'ffffn',
  auditAdministrator: 'ffffn',
}

export const noticeMatrix: Record<keyof typeof noticeCalls, Record<Role, string>> = {
  remindUnits: remind,
  readReminderFacts: remind,
  listAwaited: {
    author: 'f',
    approver: 'f',
    reviewer: 'o',
    systemAdministrator: 'f',
    securityAdministrator: 'f',
    auditAdministrator: 'f',
  },
  markNoticesRead: {
    author: 'o',
    approver: 'o',
    reviewer: 'f',
    systemAdministrator: 'f',
    securityAdministrator: 'f',
    auditAdministrator: 'f',
  },
}
