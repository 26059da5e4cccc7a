import { cleanText } from '@/lib/std/text'

const ignorable = /\p{Default_Ignorable_Code_Point}/gu
const otherSpace = /[^\S \u00a0\u3000]/gu

/**
 * Text as ink can show it: without marks that have no look of their own (fonts would draw a box), with a plain space
 * for tabs, line ends and rare spaces.
 */
export const printable = (text: string): string => cleanText(text).replace(ignorable, '').replace(otherSpace, ' ')
