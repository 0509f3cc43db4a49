// The phases of the sample, as tabs that the arrow keys walk through.
import { useRef } from 'preact/hooks';
import { type SamplePhase, samplePhases } from '../../../templates/sample.ts';
import { t, word } from '../../locale.ts';

interface Props {
  readonly phase: SamplePhase;
  readonly onPhase: (phase: SamplePhase) => void;
}

export function PhaseTabs({ phase, onPhase }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const { length } = samplePhases;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && samplePhases[(samplePhases.indexOf(phase) + step + length) % length];
    if (!next) return;
    event.preventDefault();
    onPhase(next);
    list.current?.querySelector<HTMLElement>(`#phase-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" class="phase-tabs" aria-label={t('sampleTitle')} onKeyDown={walk}>
      {samplePhases.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`phase-${one}`}
          aria-selected={one === phase}
          aria-controls="sample-panel"
          tabIndex={one === phase ? 0 : -1}
          onClick={() => onPhase(one)}
        >
          {word('phase', one)}
        </button>
      ))}
    </div>
  );
}
