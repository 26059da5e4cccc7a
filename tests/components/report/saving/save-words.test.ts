import { describe, expect, it } from 'vitest'
import { edit, failed, openQueue, sendable, sending } from '@/components/report/saving/queue'
import { saveWords } from '@/components/report/saving/save-words'
import { emptyContent } from '@/lib/report/content'

const saved = openQueue(emptyContent('2021'), 1, '2026-01-10T01:05:00.000Z')
const unsaved = edit(saved, 'requests.received.naturalPersons', '1')

describe('the words on saving', () => {
  it('names the time in Shanghai', () =>
    expect(saveWords(saved, true)).toEqual({ kind: 'saved', text: '已保存 09:05' }))
  it('says that a save is on its way', () =>
    expect(saveWords(sending(unsaved, sendable(unsaved)), true).text).toBe('保存中…'))
  it('says that a change waits', () =>
    expect(saveWords(unsaved, true)).toMatchObject({ kind: 'unsaved', text: '未保存' }))

  it('gives the reason of a failure and says that nothing is lost', () => {
    const words = saveWords(failed(unsaved, { code: 'network', message: '暂时连接不上服务器' }), true)
    expect(words).toEqual({
      kind: 'failed',
      text: '未保存',
      reason: '暂时连接不上服务器。已填内容保留在本机，会自动重试。',
    })
  })

  it('does not promise it where this computer cannot keep it', () => {
    expect(saveWords(failed(unsaved, { code: 'network', message: '暂时连接不上服务器' }), false).reason).toContain(
      '请不要关闭本页',
    )
  })

  it('leads to the sign-in when the session has ended, and says once that nothing is lost', () => {
    const words = saveWords(
      failed(unsaved, { code: 'session.signedOut', message: '登录已超时，请重新登录。您填写的内容仍保留在本机。' }),
      true,
    )
    expect(words).toMatchObject({ signIn: true, reason: '登录已超时，请重新登录。已填内容保留在本机，会自动重试。' })
  })

  it('counts what waits for a decision', () => {
    const disputed = {
      ...unsaved,
      disputed: [{ field: 'requests.received.naturalPersons' as const, mine: '1', theirs: '2' }],
    }
    expect(saveWords(disputed, true).disputed).toBe(1)
  })
})
