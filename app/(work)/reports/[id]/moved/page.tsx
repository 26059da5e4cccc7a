import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Panel } from '@/components/ui/panel'
import panel from '@/components/ui/panel.module.css'
import { movedAway } from '@/lib/features/organisation/moved-away'
import { requireActor } from '@/lib/platform/doors/require-actor'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = { title: '单位已划转' }

/** Where a reviewer is led who opens a report that went to another office with its organisation. */
export default async function MovedPage({ params }: Props) {
  const { id } = await params
  const { scope } = await requireActor(`/reports/${id}`)
  const moved = await movedAway(scope, id)
  if (!moved) notFound()
  return (
    <main className={panel.page}>
      <Panel title="单位已划转" action={null}>
        <p>
          {moved.message}。<Link href="/queue">返回审核队列</Link>
        </p>
      </Panel>
    </main>
  )
}
