import { ordinals } from './numerals'

/**
 * Numbers of headings and items (GB/T 9704: 一、 （一） 1. （1）) as sources of expressions, so that every reader of
 * them knows the same. How wide the marks around them may be is for each reader to say.
 */

/** A number in Chinese: 三, 十二, 二十一. */
export const hanNumber = `[${ordinals}]{1,3}`

/** A number in Chinese or in digits. */
export const anyNumber = String.raw`(?:${hanNumber}|\d{1,2})`

/** The marks behind a number without brackets, as people write them: 一、 一， 一. */
export const numberMark = '[、，,.．]'

/** 一、 at the head of a line. */
export const firstLevel = `${hanNumber}${numberMark}`

/** （一） or （1） at the head of a line, in brackets of either width. */
export const inBrackets = `[（(]${anyNumber}[）)]`

/** 1. or 1、 at the head of a line; 1.5 is none. */
export const inDigits = String.raw`\d{1,2}${numberMark}(?!\d)`
