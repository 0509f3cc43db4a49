// Tabs over one panel, which the arrow keys walk through.
import { useRef } from 'preact/hooks';

interface Props<Name extends string> {
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly called: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
  /** Each tab's id is this, a hyphen and its name. */
  readonly idPrefix: string;
  /** The id of what they choose for. */
  readonly panel: string;
  readonly label: string;
  readonly class: string;
}

export function TabList<Name extends string>(props: Props<Name>) {
  const { names, chosen, called, onChoose, idPrefix, panel, label } = props;
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && names[(names.indexOf(chosen) + step + names.length) % names.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${idPrefix}-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" class={props.class} aria-label={label} onKeyDown={walk}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${idPrefix}-${name}`}
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {called(name)}
        </button>
      ))}
    </div>
  );
}
