import { describe, expect, it } from 'vitest'
import { applicationsCountedInJian as check } from '@/lib/checks/narrative/applications-counted-in-jian'
import { completeReport, observe } from '../fixtures'

const says = (text: string) =>
  observe(check, completeReport('2021', { narrative: { 'overview.disclosureOnRequest': text } })).map(
    ({ quote }) => quote,
  )

describe('applications-counted-in-jian', () => {
  it.each(['收到政府信息公开申请8件。', '依申请公开栏目更新信息8条。', '公开信息8条。'])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each(['收到政府信息公开申请8条。', '共办理依申请公开信息8条。'])('hints at %s', (text) => {
    expect(says(text)).toEqual([text.replace('。', '')])
  })
})
