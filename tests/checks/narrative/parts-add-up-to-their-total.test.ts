import { describe, expect, it } from 'vitest'
import { partsAddUpToTheirTotal as check } from '@/lib/checks/narrative/parts-add-up-to-their-total'
import { completeReport, observe } from '../fixtures'

const says = (text: string, field = 'overview.proactiveDisclosure') =>
  observe(check, completeReport('2021', { narrative: { [field]: text } })).map(({ left, right, difference }) => [
    left!.value,
    right!.value,
    difference,
  ])

describe('parts-add-up-to-their-total', () => {
  it.each([
    '主动公开信息810条，其中，网站公开726条，公众号公开84条。',
    '机构信息共30条，其中职能1条、负责人8条，内设机构14条，下属机构7条；政策法规36条。',
    '发布信息900条，其中解读20条、回应15条。',
    '发布信息100条，其中网站70条、公众号25条等。',
    '发布信息100条，主要包括网站70条、公众号25条。',
    '公开信息600条，其中网站400条（其中动态150条，政策80条），公众号200条。',
    '共发布信息60条，其中网站60条，同步推送公众号60条。',
    '共公开1.2万条，其中网站8000条、新媒体4000条。',
    '举办培训6次，参训320人次，其中局机关120人次。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    ['公开信息800条，其中网站726条，公众号84条。', [[800, 810, '10']]],
    ['共公开信息820条，其中网站726条，公众号84条。', [[820, 810, '10']]],
    ['发布信息73条，其中甲类35条，乙类19条，其他18条。', [[73, 72, '1']]],
    ['发布解读12篇，其中图解15篇。', [[12, 15, '3']]],
  ])('asks about %s', (text, sides) => {
    expect(says(text)).toEqual(sides)
  })

  it('accepts outcomes of last year’s applications among this year’s, and two divisions one after the other', () => {
    expect(
      says(
        '收到申请8件，其中网络5件、信函3件，予以公开3件，不予公开4件，无法提供1件。',
        'overview.disclosureOnRequest',
      ),
    ).toEqual([])
  })

  it('leaves a slip to the check that knows the cell', () => {
    expect(says('收到政府信息公开申请8件，其中予以公开30件。', 'overview.disclosureOnRequest')).toEqual([])
  })
})
