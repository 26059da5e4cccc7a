'use client'

import { useRef, useState } from 'react'
import type { TextHost } from './host/text-host'

const takeFocus = (field: HTMLTextAreaElement | null) => field?.focus({ preventScroll: true })

/**
 * Takes keys and the words of an input method until the text editor is there; what is typed stands in the text at once.
 * Nobody sees the field itself.
 */
export function WaitingField({
  host,
  occupy,
  leave,
}: {
  host: TextHost
  /** An input method began or ended a word: the editor must not come in the middle of it. */
  occupy: (isBusy: boolean) => void
  leave: () => void
}) {
  const [type] = useState(host.typeAhead)
  const composing = useRef(false)
  const take = ({ currentTarget: { value, selectionEnd } }: React.SyntheticEvent<HTMLTextAreaElement>) => {
    if (!composing.current) type(value, selectionEnd)
  }
  const compose = (isComposing: boolean) => {
    composing.current = isComposing
    occupy(isComposing)
  }
  return (
    <textarea
      ref={takeFocus}
      className="spoken"
      aria-label="正文编辑器正在打开，可以先输入"
      autoCapitalize="off"
      spellCheck={false}
      onInput={take}
      // The caret moved within what was typed.
      onSelect={(event) => event.currentTarget.value !== '' && take(event)}
      onCompositionStart={() => compose(true)}
      onCompositionEnd={(event) => {
        composing.current = false
        take(event)
        compose(false)
      }}
      onBlur={leave}
    />
  )
}
