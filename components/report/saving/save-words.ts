import { signedOut, signedOutWords } from '@/lib/platform/doors/refusals'
import { ended } from '@/lib/std/chinese/sentences'
import { timeInShanghai } from '@/lib/std/dates'
import type { QueueState } from './queue'

/** How saving stands, in the words the person reads. */
export interface SaveWords {
  readonly kind: 'saved' | 'saving' | 'unsaved' | 'failed'
  readonly text: string
  /** The reason of a failure and what happens to what was typed. */
  readonly reason?: string
  /** The session has ended: signing in again helps. */
  readonly signIn?: true
  /** Fields that wait for a decision. */
  readonly disputed?: number
}

export function saveWords(state: QueueState, isSafe: boolean): SaveWords {
  const { failure, disputed, sent, unsaved } = state
  if (failure && unsaved.size > 0) {
    const kept = isSafe ? '已填内容保留在本机，会自动重试。' : '请不要关闭本页。'
    return {
      kind: 'failed',
      text: '未保存',
      reason: `${ended(failure.code === signedOut.code ? signedOutWords : failure.message)}${kept}`,
      ...(failure.code.startsWith('session.') && { signIn: true }),
    }
  }
  if (sent) return { kind: 'saving', text: '保存中…' }
  if (disputed.length > 0)
    return {
      kind: 'unsaved',
      text: '未保存',
      reason: `有 ${disputed.length} 处与他人的修改不同，请选择。`,
      disputed: disputed.length,
    }
  if (unsaved.size > 0) return { kind: 'unsaved', text: '未保存', reason: '稍后自动保存' }
  return { kind: 'saved', text: `已保存 ${timeInShanghai(new Date(state.savedAt))}` }
}
