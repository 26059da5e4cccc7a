'use client'

import { App, Button, Input } from 'antd'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { deleteView, saveView } from '@/lib/features/review/actions'
import styles from './queue.module.css'

export interface ViewLink {
  readonly id: string
  readonly name: string
  readonly query: string
}

/** The reviewer's own filters under their names, and the way to keep the present one. */
export function SavedViews({ views, year, query }: { views: readonly ViewLink[]; year: number; query: string }) {
  const router = useRouter()
  const { message } = App.useApp()
  const [name, setName] = useState<string | null>(null)
  const done = () => {
    setName(null)
    message.success('已保存')
    router.refresh()
  }
  const [saving, save] = useVerb(() => saveView({ name: name ?? '', query }), done)
  if (views.length === 0 && query === '' && name === null) return null
  return (
    <div className={styles.views} role="group" aria-label="常用筛选">
      <span className={styles.note}>常用筛选：</span>
      {views.map((view) => (
        <View key={view.id} view={view} year={year} current={view.query === query} />
      ))}
      {name === null ? (
        query !== '' &&
        !views.some((view) => view.query === query) && (
          <Button size="small" onClick={() => setName('')}>
            保存当前筛选
          </Button>
        )
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
          className={styles.views}
          style={{ margin: 0 }}
        >
          <Input
            size="small"
            aria-label="常用筛选的名称"
            placeholder="名称，如：逾期的镇街"
            maxLength={20}
            autoFocus
            value={name}
            onChange={(event) => setName(event.target.value)}
            style={{ width: 200 }}
          />
          <Button size="small" type="primary" htmlType="submit" loading={saving} disabled={name.trim() === ''}>
            保存
          </Button>
          <Button size="small" onClick={() => setName(null)}>
            取消
          </Button>
        </form>
      )}
    </div>
  )
}

function View({ view: { id, name, query }, year, current }: { view: ViewLink; year: number; current: boolean }) {
  const router = useRouter()
  const [removing, remove] = useVerb(
    () => deleteView({ id }),
    () => router.refresh(),
  )
  return (
    <span className={styles.view}>
      <Link
        href={`/queue?year=${year}${query && `&${query}`}`}
        prefetch={false}
        aria-current={current ? 'true' : undefined}
      >
        {name}
      </Link>
      <button type="button" aria-label={`删除常用筛选 ${name}`} title="删除" disabled={removing} onClick={remove}>
        ×
      </button>
    </span>
  )
}
