import type { BatchCheck } from './define-batch-check'
import { figuresLikeThoseOfPeers } from './figures-like-those-of-peers'
import { notEverythingIsZero } from './not-everything-is-zero'
import { sumsEqualTheWhole } from './sums-equal-the-whole'
import { textsAreTheOrgansOwn } from './texts-are-the-organs-own'

/** All checks over many reports, in the order in which their findings are shown. */
export const batchChecks: readonly BatchCheck[] = [
  textsAreTheOrgansOwn,
  notEverythingIsZero,
  sumsEqualTheWhole,
  figuresLikeThoseOfPeers,
]
