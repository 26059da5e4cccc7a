// Runs in the browser before anything else of the application.
// What Chromium 90 to 117 lack and Next, Ant Design or we use; without these, menus collapse and drawers stay empty
// there.
import 'core-js/actual/array/at'
import 'core-js/actual/array/find-last'
import 'core-js/actual/array/find-last-index'
import 'core-js/actual/array/to-reversed'
import 'core-js/actual/array/to-sorted'
import 'core-js/actual/array/to-spliced'
import 'core-js/actual/array/with'
import 'core-js/actual/object/group-by'
import 'core-js/actual/object/has-own'
import 'core-js/actual/promise/with-resolvers'
import 'core-js/actual/string/at'
import 'core-js/actual/structured-clone'

// Some of Ant Design's parts (scroll lock, scrollbar probe) make style elements without the page's nonce, which its
// security policy refuses.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
if (nonce) {
  const createElement = document.createElement
  document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    const element = createElement.call(this, name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  } as typeof document.createElement
}
