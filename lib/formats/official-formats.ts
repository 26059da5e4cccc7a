import { format2019 } from './2019'
import { format2021 } from './2021'

/** All official formats, oldest first. A new one is one file and one line here. */
export const officialFormats = [format2019, format2021] as const
