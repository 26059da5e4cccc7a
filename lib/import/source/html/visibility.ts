import type { Element } from './tree'

/** Elements that only ever serve finding one's way or acting on the page. */
const controls = new Set(['nav', 'button', 'aside', 'menu', 'dialog', 'head'])

const inlineHidden = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i

/** Is this part of the page hidden by the page itself, or a means of navigation? */
export type Hidden = (element: Element) => boolean

/**
 * Reads the plain rules (`.name`, `#name`) by which a style sheet hides elements; what only concerns printing or small
 * screens is not read.
 */
export function hiddenBy(styles: string): Hidden {
  const hidden = new Set<string>()
  const plain = styles
    .slice(0, 500_000)
    .replace(/\/\*.*?\*\/|<!--|-->/gs, '')
    .replace(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  for (const [, selectors, rules] of plain.matchAll(/([^{}]{1,300})\{([^{}]{0,2000})\}/g)) {
    if (!inlineHidden.test(rules!)) continue
    for (const selector of selectors!.split(',')) if (/^\s*[.#][\w-]+\s*$/.test(selector)) hidden.add(selector.trim())
  }
  return ({ name, attributes }) =>
    controls.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    attributes.role === 'navigation' ||
    (attributes.style !== undefined && inlineHidden.test(attributes.style)) ||
    (hidden.size > 0 &&
      ((attributes.id !== undefined && hidden.has(`#${attributes.id}`)) ||
        (attributes.class?.split(/\s+/).some((one) => hidden.has(`.${one}`)) ?? false)))
}
