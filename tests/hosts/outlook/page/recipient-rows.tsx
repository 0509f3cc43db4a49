// To and Cc: one read-only line in a fresh reply, editable wells once that has had the focus (outlook.md §1.3, §1.8).
/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import { owner } from '../../page/mails.ts';
import type { Compose } from './compose.ts';
import { nameOf } from './person.ts';
import { fillWell } from './well.ts';
import type { Words } from './words.ts';

interface Props {
  readonly compose: Compose;
  readonly words: Words;
}

/** The second child of its surface and no button: what others look for (outlook.md §1.3). */
export function RecipientLine({ compose, words }: Props) {
  return (
    <div className="ow-recipient-line" tabIndex={0} onFocus={() => compose.expand()}>
      {words.to}: {compose.to.map(nameOf).join('; ')}
    </div>
  );
}

export function RecipientRows({ compose, words }: Props) {
  return (
    <div className="ow-rows">
      <div className="ow-row" id={compose.names.field('FROM')} role="group" aria-label={words.from}>
        <button type="button" className="fui-Button ow-label">
          {words.from}
        </button>
        <button type="button" className="fui-Button ow-quiet">
          {owner.address}
        </button>
      </div>
      <Row
        name="TO"
        label={words.to}
        people={compose.to}
        compose={compose}
        onChange={(to) => compose.setRecipients(to)}
      />
      <Row name="CC" label={words.cc} people={[]} compose={compose} onChange={() => {}} />
    </div>
  );
}

interface RowProps {
  readonly name: 'TO' | 'CC';
  readonly label: string;
  readonly people: readonly string[];
  readonly compose: Compose;
  readonly onChange: (people: readonly string[]) => void;
}

/** A well is an editable of its own: `[role=textbox][contenteditable]` matches it too, but it has one line. */
function Row({ name, label, people, compose, onChange }: RowProps) {
  const well = useRef<HTMLDivElement>(null);
  const first = useRef(people);
  const changed = useRef(onChange);
  changed.current = onChange;
  useLayoutEffect(() => {
    if (!well.current) return undefined;
    const leaving = new AbortController();
    fillWell(well.current, first.current, (now) => changed.current(now), leaving.signal);
    return () => leaving.abort();
  }, []);
  return (
    <div className="ow-row" id={compose.names.field(name)} role="group" aria-label={label}>
      <button type="button" className="fui-Button ow-label">
        {label}
      </button>
      <div
        ref={well}
        className="ow-well"
        role="textbox"
        tabIndex={0}
        aria-label={label}
        contentEditable
        suppressContentEditableWarning
      />
    </div>
  );
}
