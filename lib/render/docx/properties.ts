import type { IPropertiesOptions } from 'docx'
import type { DocMeta } from '@/lib/document/model'
import { cleanText } from '@/lib/std/text'

export const coreProperties = ({
  title,
  organisation,
}: DocMeta): Pick<IPropertiesOptions, 'title' | 'creator' | 'lastModifiedBy'> => ({
  title: cleanText(title),
  creator: cleanText(organisation),
  lastModifiedBy: cleanText(organisation),
})

/** What ties the file to the revision it was made of; a later import reads them. */
export const customProperties = ({
  year,
  revision,
  digest,
  code,
}: DocMeta): NonNullable<IPropertiesOptions['customProperties']> => [
  { name: 'ReportYear', value: String(year) },
  { name: 'ReportRevision', value: String(revision) },
  { name: 'ReportDigest', value: digest },
  ...(code === null ? [] : [{ name: 'ReportCode', value: cleanText(code) }]),
]
