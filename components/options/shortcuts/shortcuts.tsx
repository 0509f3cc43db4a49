// The keys: those of the browser, which it alone can change, and those inside the picker.
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../locale.ts';
import type { Command, OptionsBrowser } from '../browser.ts';
import { Section } from '../section.tsx';
import './shortcuts.css';

const modifier = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

/** Each way that does the same, key by key. */
const inPicker: readonly { readonly does: MessageKey; readonly ways: readonly (readonly string[])[] }[] = [
  { does: 'keyWalk', ways: [['↑'], ['↓']] },
  { does: 'keyInsert', ways: [[modifier, 'Enter']] },
  { does: 'keyTabs', ways: [['←'], ['→']] },
  { does: 'keyClose', ways: [['Esc']] },
];

export function Shortcuts({ browser }: { readonly browser: OptionsBrowser }) {
  const commands = useCommands(browser);
  const [hasNoPlace, setHasNoPlace] = useState(false);
  const change = () =>
    browser.changeShortcuts().then(
      () => setHasNoPlace(false),
      () => setHasNoPlace(true),
    );
  return (
    <Section id="shortcuts" title={t('shortcuts')} note={t('shortcutsWhy')}>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || t('openPicker')}</dt>
            <dd>{shortcut ? <Keys keys={shortcut.split('+')} /> : t('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="change-shortcuts">
        <button type="button" id="change-shortcuts" onClick={change}>
          {t('shortcutsChange')}
        </button>
        <span role="status" class="note">
          {hasNoPlace && t('shortcutsWhere')}
        </span>
      </p>
      <h3>{t('keysInPicker')}</h3>
      <dl class="keys">
        {inPicker.map(({ does, ways }) => (
          <div key={does}>
            <dt>{t(does)}</dt>
            <dd>
              {ways.map((keys) => (
                <Keys key={keys.join()} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="key-press">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** Read again whenever the user comes back, perhaps from where they changed them. */
function useCommands(browser: OptionsBrowser): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const read = async () => {
      const all = await browser.commands().catch(() => []);
      if (!leaving.signal.aborted) setCommands(all);
    };
    void read();
    window.addEventListener('focus', read, { signal: leaving.signal });
    return () => leaving.abort();
  }, [browser]);
  return commands;
}
