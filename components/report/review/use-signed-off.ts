import { useSelected } from '@/components/ui/store'
import { useEditor } from '../editor'
import { useReview } from './review-context'

/**
 * Whether the responsible person (单位负责人) has signed off (审签) what stands here: `stale` when it was changed and
 * saved since.
 */
export type SignedOff = 'notNeeded' | 'missing' | 'stale' | 'given'

export function useSignedOff(): SignedOff {
  const { saver } = useEditor()
  const { signOff, signedOffRevision } = useReview()
  const revision = useSelected(saver.queue, (state) => state.revision)
  if (!signOff) return 'notNeeded'
  if (signedOffRevision === null) return 'missing'
  return signedOffRevision === revision ? 'given' : 'stale'
}
