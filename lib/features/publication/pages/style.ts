import { styleSheet } from '@/lib/render/html/style'

/** Of the frame around what is published. Fonts of an office PC first; nothing is loaded. */
const frame = `
:root { --ink: #1d2129; --soft: #4e5969; --line: #d9dde3; --ground: #f4f6f8; --accent: #1f5fa8; --mark: #a31515; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999em; padding: .5em 1em; background: #fff; }
.skip:focus { left: 1em; top: 1em; z-index: 1; }
.masthead { border-top: 4px solid var(--mark); border-bottom: 1px solid var(--line); background: #fff; }
.masthead div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75em; max-width: 1120px; margin: 0 auto; padding: 18px 24px; color: var(--soft); }
.masthead p { margin: 0; line-height: 1.4; }
.masthead .name { font-size: 24px; font-weight: bold; letter-spacing: .08em; }
.masthead .name + p { padding-left: .75em; border-left: 1px solid var(--line); }
.masthead a { color: var(--mark); text-decoration: none; }
.masthead a:hover { text-decoration: underline; }
.crumbs, main, .foot { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
.crumbs { padding-top: 12px; font-size: 14px; color: var(--soft); }
.crumbs ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.crumbs li + li::before { content: ">"; margin: 0 .6em; }
main { padding-top: 12px; padding-bottom: 32px; }
.sheet { padding: 32px 40px; border: 1px solid var(--line); background: #fff; }
.sheet + .sheet { margin-top: 16px; }
.sheet > h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.4; }
.sheet h2 { margin: 28px 0 8px; font-size: 19px; line-height: 1.4; }
.sheet > h2:first-child { margin-top: 0; }
.soft { color: var(--soft); font-size: 14px; }
.note { margin: 0 0 16px; padding: 12px 20px; border: 1px solid var(--mark); border-left-width: 5px; background: #fff; }
.note h2 { margin: 0; color: var(--mark); font-size: 17px; }
.note p { margin: 4px 0 0; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 32px; margin: 0 0 16px; padding: 10px 20px; border: 1px solid var(--line); background: #fff; font-size: 15px; }
.facts div { display: flex; gap: .5em; }
.facts dt { color: var(--soft); white-space: nowrap; }
.facts dd { margin: 0; }
.mark { color: var(--mark); font-weight: bold; }
.sums { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 8px; padding: 0; list-style: none; }
.sums li { flex: 1 1 130px; padding: 10px 16px; border: 1px solid var(--line); border-top: 3px solid var(--accent); }
.sums strong { display: block; font-size: 26px; line-height: 1.3; }
.files { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 12px; margin: 8px 0; padding: 0; list-style: none; }
.files a { display: block; height: 100%; padding: 10px 16px; border: 1px solid var(--line); text-decoration: none; }
.files a:hover { border-color: var(--accent); }
.files b { display: block; text-decoration: underline; text-underline-offset: .2em; }
.files span { color: var(--soft); font-size: 14px; }
.plain { margin: 8px 0; padding-left: 1.4em; }
.years { display: flex; flex-wrap: wrap; gap: 8px 12px; margin: 8px 0; padding: 0; list-style: none; }
.years a, .years span { display: inline-block; padding: 4px 14px; border: 1px solid var(--line); }
.years span { border-color: var(--accent); font-weight: bold; }
.scroll { overflow-x: auto; }
.list { width: 100%; border-collapse: collapse; font-size: 15px; }
.list caption { padding: 20px 0 6px; font-size: 17px; font-weight: bold; text-align: left; }
.list th, .list td { padding: 8px 10px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
.list thead th { background: var(--ground); white-space: nowrap; }
.list tbody th { font-weight: normal; }
.list .narrow { white-space: nowrap; }
.list td.code { font-family: Consolas, monospace; font-size: 13px; }
.foot { padding-top: 8px; padding-bottom: 40px; color: var(--soft); font-size: 14px; }
.foot p { margin: 0; }
.published { padding: 56px 24px; border: 1px solid var(--line); background: #fff; }
@media (max-width: 760px) {
  .masthead div { padding: 12px 16px; }
  .masthead .name { font-size: 20px; }
  .masthead .name + p { padding: 0; border: 0; font-size: 14px; }
  .crumbs, main, .foot { padding-left: 12px; padding-right: 12px; }
  .sheet { padding: 20px 16px; }
  .sheet > h1 { font-size: 21px; }
  .published { padding: 24px 14px; }
  .published .report { font-size: 17px; line-height: 1.75; letter-spacing: 0; }
  .published .report p { text-indent: 2em; }
  .published .report .signature, .published .report .code { text-indent: 0; }
  .published .report h1 { font-size: 22px; line-height: 1.5; }
  .published .report h2, .published .report h3 { font-size: 18px; line-height: 1.75; text-indent: 0; }
  .published .report table { min-width: 640px; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; }
  .stacked tr { margin-bottom: 10px; border: 1px solid var(--line); }
  .stacked th, .stacked td, .stacked .narrow { padding: 4px 12px; border: 0; white-space: normal; }
  .stacked tbody th { padding-top: 8px; font-weight: bold; }
  .stacked td:last-child { padding-bottom: 8px; }
  .stacked td::before { content: attr(data-label) "："; color: var(--soft); }
  .stacked td:empty { display: none; }
}
@media print {
  body { background: none; font-size: 11pt; }
  .skip, .masthead, .crumbs, .foot, .screen { display: none; }
  .crumbs, main { max-width: none; padding: 0; }
  .sheet, .published { padding: 0; border: 0; }
  .scroll { overflow: visible; }
  .facts, .note { padding: 4pt 8pt; font-size: 9pt; }
  .list { font-size: 9pt; }
  .list tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`.trim()

/** The one style sheet of the public pages: their frame, and the official layout inside it. */
export const openStyleSheet = `${frame}\n${styleSheet}\n`
