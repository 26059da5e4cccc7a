'use client'

import { Button } from 'antd'
import { useSignInAgain } from '@/components/ui/sign-in-again'
import { useSelected, useStore } from '@/components/ui/store'
import { useEditor } from '../editor'
import styles from '../report-editor.module.css'
import { type SaveWords, saveWords } from './save-words'

const signs = { saved: '✓', saving: '…', unsaved: '●', failed: '⚠' } as const

/** 已保存, 保存中, 未保存 with the reason, and what the person can do about it. */
export function SaveState({ onDecide }: { onDecide: () => void }) {
  const { saver } = useEditor()
  const signInAgain = useSignInAgain()
  const safe = useStore(saver.safe)
  // Watched as one string: most keys change no word of it.
  const words = JSON.parse(useSelected(saver.queue, (state) => JSON.stringify(saveWords(state, safe)))) as SaveWords
  return (
    <div className={`${styles.save} ${styles[words.kind]}`}>
      {/* Read out only when something is wrong: "saved" every few seconds would drown everything else. */}
      <span role={words.kind === 'failed' ? 'alert' : undefined}>
        <span aria-hidden="true">{signs[words.kind]} </span>
        {words.text}
        {words.reason && <span className={styles.reason}>（{words.reason.replace(/。$/, '')}）</span>}
      </span>
      {words.signIn && signInAgain && (
        <Button size="small" onClick={() => void signInAgain().then((signedIn) => signedIn && saver.retry())}>
          在本页登录
        </Button>
      )}
      {words.signIn && (
        <a href="/sign-in" target="_blank" rel="noopener">
          重新登录（新窗口）
        </a>
      )}
      {words.kind === 'failed' && (
        <Button size="small" onClick={() => saver.retry()}>
          立即重试
        </Button>
      )}
      {words.disputed && (
        <Button size="small" type="primary" onClick={onDecide}>
          查看并选择
        </Button>
      )}
    </div>
  )
}
