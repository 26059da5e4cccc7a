'use client'

import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import { useServerInsertedHTML } from 'next/navigation'
import { useRef, useState } from 'react'

/**
 * Collects the styles of Ant Design's parts while a page is made on the server and sends them with it. The package for
 * this writes its style element without a nonce, which the content security policy refuses.
 */
export function StyleRegistry({ nonce, children }: { nonce: string | undefined; children: React.ReactNode }) {
  const [cache] = useState(() => createCache())
  const sent = useRef(false)
  useServerInsertedHTML(() => {
    const css = extractStyle(cache, { plain: true, once: true })
    // An empty extract still names the cache's path; it need be sent only once.
    if (sent.current && css.includes('.data-ant-cssinjs-cache-path{content:"";}')) return null
    sent.current = true
    return (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the style sheet of Ant Design, nothing of a person
      <style nonce={nonce} data-rc-order="prepend" data-rc-priority="-1000" dangerouslySetInnerHTML={{ __html: css }} />
    )
  })
  return <StyleProvider cache={cache}>{children}</StyleProvider>
}
