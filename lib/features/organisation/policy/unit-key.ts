import { withoutSpace } from '@/lib/std/text'

/**
 * Names of organisations as they are compared: without space, brackets of either width alike; characters are never
 * folded, rare ones least of all.
 */
export const unitKey = (text: string): string => withoutSpace(text).replace(/（/g, '(').replace(/）/g, ')')
