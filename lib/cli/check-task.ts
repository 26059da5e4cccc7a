import type { GivenFile } from '@/lib/import/open/kind'
import { givenOf } from '@/lib/platform/intake/pool'
import { type CheckWish, checkFile, type Outcome } from './check-file'
import type { FilePlace } from './given-file'

export interface CheckOrder {
  readonly place: FilePlace
  readonly given?: GivenFile
}

/** Reads and checks one file in a thread. */
export default ({ place, given }: CheckOrder): Promise<Outcome> => checkFile(place, givenOf<CheckWish>(), given)
