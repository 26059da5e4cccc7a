import { describe, expect, it } from 'vitest'
import { noFullStopInsideAList as check } from '@/lib/checks/wording/no-full-stop-inside-a-list'
import { completeReport, messagesOf, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('no-full-stop-inside-a-list', () => {
  it.each(['存在不及时、不主动的情况。', '更新不及时。不主动公开的，按规定处理。'])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it('finds a full stop between two short negations', () => {
    expect(messagesOf(check, overview('公开工作中有不及时。不主动的情况。'))).toEqual([
      '“不及时。不主动”中的句号应为顿号。',
    ])
  })
})
