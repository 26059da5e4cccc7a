import { useSyncExternalStore } from 'react'
import { useEditor } from '../editor'
import { useReview } from './review-context'

/** Whether the responsible person (单位负责人) has signed off (审签) what stands here: `stale` when it was changed and saved since. */
export type SignedOff = 'notNeeded' | 'missing' | 'stale' | 'given'

export function useSignedOff(): SignedOff {
  const { saver } = useEditor()
  const { signOff, signedOffRevision } = useReview()
  const read = () => saver.state().revision
  const revision = useSyncExternalStore(saver.subscribe, read, read)
  if (!signOff) return 'notNeeded'
  if (signedOffRevision === null) return 'missing'
  return signedOffRevision === revision ? 'given' : 'stale'
}
