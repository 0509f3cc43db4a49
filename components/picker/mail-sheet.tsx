// The mail line for line as it will stand, with the place of a finding in it marked.
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../interview/courtesy/finding.ts';
import type { Letter } from '../../templates/letter.ts';
import { Marked } from './marked.tsx';

interface Props {
  readonly letter: Letter;
  readonly lang: string;
  /** A new object at each press, so that each scrolls there. */
  readonly shown: Place | undefined;
}

export function MailSheet({ letter, lang, shown }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.querySelector('.found')?.scrollIntoView({ block: 'center' }), [shown]);
  return (
    <div ref={sheet} class="body" id="preview-body" lang={lang}>
      {letter.lines.flatMap((line, at) => [
        // Lines have nothing but their place to be told apart by.
        <span key={at}>
          {pieces(line, shown?.where === 'body' && shown.line === at + 1 ? shown : undefined)}
        </span>,
        '\n',
      ])}
    </div>
  );
}

function pieces(line: string, place: Place | undefined) {
  if (!place) return <Marked text={line} />;
  const start = place.column - 1;
  const end = start + place.length;
  return (
    <>
      <Marked text={line.slice(0, start)} />
      <mark class="found">{line.slice(start, end)}</mark>
      <Marked text={line.slice(end)} />
    </>
  );
}
