import { type OpenPlace, openAddress } from '@/lib/features/publication/policy/open-address'
import { html, type Markup } from './markup'

/** What every public page (公开页面) has around its content. */
export interface Frame {
  readonly title: string
  readonly description: string
  /** The page that stands for this one; null for an answer that is no page of its own. */
  readonly canonical: OpenPlace | null
  /** Whether search engines are to pass it over: a version that was corrected, what was not found. */
  readonly hidden?: boolean
  /** The way from the column's first page to this one, itself last. */
  readonly crumbs: readonly Crumb[]
  readonly body: Markup
}

export interface Crumb {
  readonly name: string
  readonly place?: OpenPlace
}

/** What the column is called on every page. */
export const columnName = '政府信息公开年报'

export const link = (place: OpenPlace, text: string): Markup => html`<a href="${openAddress(place)}">${text}</a>`

const crumb = ({ name, place }: Crumb, at: number, all: readonly Crumb[]) =>
  html`<li>${place && at < all.length - 1 ? link(place, name) : html`<span${at === all.length - 1 && html` aria-current="page"`}>${name}</span>`}</li>`

/**
 * A whole public page. It has no script and loads nothing but its style sheet.
 * @param style version of the style sheet, so that a browser may keep it for ever
 */
export function printPage(
  { title, description, canonical, hidden = false, crumbs, body }: Frame,
  style: string,
): string {
  const way: readonly Crumb[] = [{ name: '政府信息公开' }, { name: columnName, place: { kind: 'entry' } }, ...crumbs]
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${hidden && html`<meta name="robots" content="noindex">\n`}${canonical && html`<link rel="canonical" href="${openAddress(canonical)}">\n`}<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${openAddress({ kind: 'style' })}?v=${style}">
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header class="masthead"><div><p class="name"><a href="${openAddress({ kind: 'entry' })}">${columnName}</a></p><p>依法公开 方便查阅</p></div></header>
<nav class="crumbs" aria-label="当前位置"><ol>${way.map(crumb)}</ol></nav>
<main id="content" tabindex="-1">
${body}
</main>
<footer class="foot screen"><p>依据《中华人民共和国政府信息公开条例》第四十九条、第五十条公布。</p></footer>
</body>
</html>
`.text
}
