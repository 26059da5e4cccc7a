import { describe, expect, it } from 'vitest'
import { publishedInItsColumn as check } from '@/lib/checks/structure/published-in-its-column'
import { completeReport, messagesOf, writtenOf } from '../fixtures'

const report = completeReport('2021')
const inColumn = (column?: string) => ({ written: { ...writtenOf(report), ...(column !== undefined && { column }) } })

describe('published-in-its-column', () => {
  it.each(['首页 > 政府信息公开 > 政府信息公开年报', '首页 / 公开专栏 / 政府信息公开年度报告', undefined])(
    'accepts %s',
    (column) => {
      expect(messagesOf(check, report, inColumn(column))).toEqual([])
    },
  )

  it('names another column', () => {
    expect(messagesOf(check, report, inColumn('首页 > 新闻中心 > 通知公告'))).toEqual([
      '网页所在的栏目是“首页 > 新闻中心 > 通知公告”，不是政府信息公开年报栏目。',
    ])
  })
})
