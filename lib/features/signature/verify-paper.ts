import { isEditable } from '@/lib/features/report/policy/review-states'
import { findVerifiedVersions, type VerifiedVersion } from '@/lib/features/signature/data/verification'
import { countUse } from '@/lib/platform/rate-limits'
import { type PrintedCode, readPrintedCode } from '@/lib/report/printed-code'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Codes that may be asked from one address in a minute; and from all together where addresses are not known. */
export const verificationLimits = { perAddress: 20, withoutAddress: 300 } as const

/**
 * What a paper is: public now; once public and corrected since; handed in and being reviewed; handed in and taken back
 * or returned; replaced by a newer version before it was ever public.
 */
export type PaperStanding = 'published' | 'corrected' | 'underReview' | 'withdrawn' | 'replaced'

export interface VerifiedPaper
  extends Pick<VerifiedVersion, 'organisation' | 'organisationNumber' | 'year' | 'number' | 'at' | 'publishedAt'> {
  readonly code: PrintedCode
  readonly standing: PaperStanding
  /** Whether a page of this report is public now. */
  readonly isOpen: boolean
}

/** One sentence for a wrong check, a draft, practice and a number that nobody has: it tells a guesser nothing. */
const unknown = refuse(
  'verify.unknown',
  '没有查到与此校验码对应的已提交版本。可能是输入有误，也可能纸质稿是尚未提交的草稿。请对照纸质稿页脚逐字核对后再试',
)
const unreadable = refuse(
  'verify.unreadable',
  '没有认出校验码。请照纸质稿页脚输入编号、版次和校验码，例如：编号 000123 第 4 版 校验码 AB12-CD34',
)
const tooMany = refuse('verify.tooMany', '查验过于频繁，请一分钟后再试')

/**
 * Tells anybody what the code on a paper stands for (查验校验码). Refusals: `verify.tooMany`, `verify.unreadable`,
 * `verify.unknown`.
 */
export async function verifyPaper(given: string, address: string | null, now: Date): Promise<Result<VerifiedPaper>> {
  const uses = await countUse(`verify:${address ?? ''}`, now, 60)
  if (uses > (address === null ? verificationLimits.withoutAddress : verificationLimits.perAddress)) return tooMany
  const code = readPrintedCode(given)
  if (!code) return unreadable
  const version = (await findVerifiedVersions(code.number, code.revision)).find(
    ({ digest }) => digest.slice(0, 8).toUpperCase() === code.check,
  )
  if (!version) return unknown
  const { organisation, organisationNumber, year, number, at, publishedAt, isReplaced } = version
  return accept({
    code,
    organisation,
    organisationNumber,
    year,
    number,
    at,
    publishedAt,
    standing: standingOf(version),
    isOpen: publishedAt !== null || isReplaced,
  })
}

function standingOf({ state, isLast, publishedAt, isReplaced }: VerifiedVersion): PaperStanding {
  if (publishedAt) return isReplaced ? 'corrected' : 'published'
  if (!isLast) return 'replaced'
  return isEditable(state) ? 'withdrawn' : 'underReview'
}
