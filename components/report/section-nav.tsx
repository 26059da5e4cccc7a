'use client'

import { useEffect, useState } from 'react'
import { useSelected } from '@/components/ui/store'
import { useEditor } from './editor'
import styles from './report-editor.module.css'
import { sectionProgress } from './section-progress'
import { partId } from './shared/field-name'

/** The parts of the report, how far each is filled in, and which one is in sight. */
export function SectionNav() {
  const { saver, format } = useEditor()
  // Watched as one string: most keys change no count.
  useSelected(saver.queue, ({ content }) =>
    sectionProgress(format, content)
      .map(({ filled }) => filled)
      .join(),
  )
  const parts = sectionProgress(format, saver.queue.get().content)
  const current = usePartInSight(parts.map(({ id }) => id))
  return (
    <nav className={styles.nav} aria-label="报告各部分">
      <ul>
        {parts.map(({ id, name, filled, all, optional }) => (
          <li key={id}>
            <a
              href={`#${partId(id)}`}
              className={id === current ? styles.current : undefined}
              aria-current={id === current ? 'location' : undefined}
            >
              <span className={styles.partName}>{name}</span>
              <span className={filled === all ? `${styles.progress} ${styles.complete}` : styles.progress}>
                {filled === all ? '✓ 已填' : optional ? '可不写' : `已填 ${filled}/${all}`}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${(100 * filled) / all}%` }} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The part whose head was last scrolled past the fixed bars. */
function usePartInSight(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  const joined = ids.join(' ')
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const passed = joined
        .split(' ')
        .filter((id) => (document.getElementById(partId(id))?.getBoundingClientRect().top ?? Infinity) < 220)
      setCurrent(passed.at(-1) ?? joined.split(' ')[0])
    }
    const later = () => {
      frame ||= requestAnimationFrame(look)
    }
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      window.removeEventListener('scroll', later)
      cancelAnimationFrame(frame)
    }
  }, [joined])
  return current
}
