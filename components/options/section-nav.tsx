// The way to each section, with the one that is being read marked.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../locale.ts';
import './section-nav.css';

interface Props {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export function SectionNav({ sections }: Props) {
  const current = useCurrent(sections.map(({ id }) => id));
  return (
    <nav class="section-nav" aria-label={t('sections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last section that begins in the window's upper third; at the page's end, the last of all. */
function useCurrent(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const all = ids.join(' ');
  useEffect(() => {
    const leaving = new AbortController();
    const look = () => {
      const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const read = isAtEnd ? ids : ids.filter((id) => topOf(id) < innerHeight / 3);
      setCurrent(read.at(-1) ?? ids[0]);
    };
    look();
    window.addEventListener('scroll', look, { signal: leaving.signal, passive: true });
    window.addEventListener('resize', look, { signal: leaving.signal, passive: true });
    return () => leaving.abort();
  }, [all]);
  return current;
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}
