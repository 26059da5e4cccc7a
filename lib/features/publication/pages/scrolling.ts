import { html, Markup } from './markup'

/** A table wider than a telephone moves in a frame of its own, which the keyboard reaches too. */
export const scrolling = (table: string, caption: string): string =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">${new Markup(table)}</div>`.text
