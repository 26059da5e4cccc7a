import type { AspectDefinition } from '@/lib/formats/types'
import { coreOf } from '@/lib/import/recognise/label'

const core = (heading: string) => coreOf(heading.slice(0, 80)).replace(/[。．.：:；;，,]+$/, '')

/** Is the sub-heading worded as usual? 情况 or 方面 behind it and the short form 平台建设 are common and harmless. */
export function isUsualWording({ heading }: AspectDefinition, found: string): boolean {
  const words = core(found).replace(/(?:工作)?(?:情况|方面)?$/, '')
  const official = core(heading)
  return words === official || (words.length >= 4 && official.endsWith(words))
}

/** The name of an aspect without its number, as it stands in running text. */
export const aspectWords = (aspect: AspectDefinition): string => core(aspect.heading)
