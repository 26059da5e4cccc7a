import { expect, it } from 'vitest'
import { aspectWords, isUsualWording } from '@/lib/checks/aspect-headings'
import { formatById } from '@/lib/formats/registry'

const { aspects } = formatById('2021')
const platforms = aspects[3]!

it('knows an aspect without its number', () => {
  expect(aspects.map(aspectWords)).toEqual([
    '主动公开',
    '依申请公开',
    '政府信息管理',
    '政府信息公开平台建设',
    '监督保障',
  ])
})

it.each(['（四）政府信息公开平台建设', '（四）平台建设', '(四)政府信息公开平台建设情况', '（四）平台建设方面。'])(
  'takes “%s” for the usual wording',
  (found) => {
    expect(isUsualWording(platforms, found)).toBe(true)
  },
)

it.each(['（四）建设', '（四）监督保障', '（四）加强网站管理'])('does not take “%s” for it', (found) => {
  expect(isUsualWording(platforms, found)).toBe(false)
})
