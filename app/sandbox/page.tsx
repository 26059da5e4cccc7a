'use client'
import { useState } from 'react'
import dynamic from 'next/dynamic'
import { parseReportFile } from '@/lib/report/report-file'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { mergeChanges } from '@/lib/report/merge'
import { withField } from '@/lib/report/fields'
import { accept, refuse } from '@/lib/std/result'
import raw from './sample.json'
const ReportEditor = dynamic(() => import('@/components/report/report-editor').then((m) => m.ReportEditor), { ssr: false })
declare global { interface Window { __mode: string; __saves: unknown[]; __other: (field: string, value: string) => void; __stored: ReportContent } }
export default function Page() {
  const [props] = useState(() => {
    const parsed = parseReportFile(JSON.stringify(raw))
    if (!parsed.ok) throw new Error(parsed.message)
    if (typeof window === 'undefined') return null
    const key = new URLSearchParams(window.location.search).get('empty')
    let content = key ? emptyContent('2021') : parsed.value.content
    const kept = sessionStorage.getItem('server')
    if (kept) content = JSON.parse(kept)
    let revision = Number(sessionStorage.getItem('rev') ?? 3)
    let others = false
    window.__mode = 'ok'; window.__saves = []; window.__stored = content
    window.__other = (f, v) => { content = withField(content, f as never, v); revision++; others = true; window.__stored = content }
    return {
      report: { id: 'r1', organisation: parsed.value.organisation, year: parsed.value.year, revision, savedAt: new Date().toISOString(), content },
      userId: 'u1', lastYear: parsed.value.content, canEdit: true, downloads: { docx: '/x', pdf: '/y', json: '/z' }, pagesUrl: '/sandbox/pages',
      save: async (input: any) => {
        await new Promise((r) => setTimeout(r, 150))
        window.__saves.push(input)
        if (window.__mode === 'dead') throw new Error('fetch failed')
        if (window.__mode === 'out') return refuse('session.signedOut', '登录已超时，请重新登录。您填写的内容仍保留在本机。')
        const r = mergeChanges(content, input.changes)
        content = r.content; revision++
        sessionStorage.setItem('server', JSON.stringify(content)); sessionStorage.setItem('rev', String(revision))
        const o = others ? { content, savedBy: '张三' } : null
        others = false
        return accept({ revision, savedAt: new Date().toISOString(), others: o, collisions: r.collisions })
      },
    }
  })
  return <>
    <header style={{ position: 'sticky', top: 0, zIndex: 20, height: 52, background: '#17497f', color: '#fff' }}>系统</header>
    {props && <ReportEditor {...props} />}
  </>
}
