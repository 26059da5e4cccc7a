import { comparedSentences } from '@/lib/checks/likeness/compared-sentences'
import {
  type ComparedSection,
  comparedSections,
  comparedText,
  worthTelling,
} from '@/lib/checks/likeness/compared-texts'
import { likenessOf } from '@/lib/checks/likeness/passages'
import { agreement } from '@/lib/checks/likeness/signature'
import { binsOf, storedSignature } from '@/lib/checks/likeness/stored-signature'
import {
  type ComparedVersion,
  findComparedVersion,
  findComparedVersions,
  listCandidates,
  lockLikeness,
  type NewLikeness,
  storeLikenesses,
  storeSignatures,
} from '@/lib/features/report/data/likeness'
import type { Connection } from '@/lib/platform/database/client'
import { parseContent } from '@/lib/report/schema'

/** Versions looked at sentence by sentence for each section: the likest by signature. */
const closest = 8

/** Below this estimate no text reaches the share that is told. */
const leastAgreement = 0.2

/**
 * Compares the texts of a version just handed in with those of all other reports of its season, and keeps what is
 * alike, both ways (内容雷同): the queue and the approval of many at once ask for it. A look-up among signatures, then
 * at most eight texts: milliseconds, however many reports there are.
 */
export async function measureLikeness(tx: Connection, versionId: string): Promise<void> {
  await lockLikeness(tx)
  const version = await findComparedVersion(tx, versionId)
  const { year, practice } = version.report
  const found: NewLikeness[] = []
  for (const section of comparedSections) {
    const mine = sentencesIn(version, section)
    const signature = storedSignature(mine, `${year} ${practice} ${section}`)
    await storeSignatures(tx, [{ versionId, section, ...signature }])
    if (signature.bands.length === 0) continue
    for (const other of await nearest(tx, version.reportId, section, signature)) {
      const theirs = sentencesIn(other, section)
      const both = [
        { versionId, otherId: other.id, likeness: likenessOf(mine, theirs) },
        { versionId: other.id, otherId: versionId, likeness: likenessOf(theirs, mine) },
      ]
      for (const { likeness, ...pair } of both)
        if (likeness && likeness.share >= worthTelling)
          found.push({ ...pair, section, percent: Math.floor(likeness.share * 100) })
    }
  }
  if (found.length > 0) await storeLikenesses(tx, found)
}

const sentencesIn = ({ content, organisationName }: ComparedVersion, section: ComparedSection) =>
  comparedSentences(comparedText(parseContent(content), section), organisationName)

async function nearest(
  tx: Connection,
  reportId: string,
  section: ComparedSection,
  { bins, bands }: { bins: Uint8Array; bands: readonly number[] },
): Promise<ComparedVersion[]> {
  const own = binsOf(bins)
  const ids = (await listCandidates(tx, reportId, section, bands))
    .map(({ versionId, bins: theirs }) => ({ versionId, estimate: agreement(own, binsOf(theirs)) }))
    .filter(({ estimate }) => estimate >= leastAgreement)
    .sort((a, b) => b.estimate - a.estimate)
    .slice(0, closest)
    .map(({ versionId }) => versionId)
  return ids.length === 0 ? [] : findComparedVersions(tx, ids)
}
