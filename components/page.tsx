// Draws a page of ours with what we remember, in the language and the theme that the user chose.
import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { settingsOf } from '../settings/settings.ts';
import type { Store } from '../settings/store.ts';
import { type MessageKey, setInterfaceLocale, t } from './locale.ts';
import { Remembering, useSettings } from './settings.tsx';
import './tokens.css';

/** `view` is drawn anew, from its start, when the language changes. */
export async function showPage(title: MessageKey, store: Store, view: () => ComponentChild): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  // Without what we remember the page is still of use.
  const records = await store.read().catch(() => new Map());
  render(
    <Remembering store={store} initial={settingsOf(records)}>
      <Dressed title={title} view={view} />
    </Remembering>,
    root,
  );
}

function Dressed({ title, view }: { readonly title: MessageKey; readonly view: () => ComponentChild }) {
  const { interfaceLocale, theme } = useSettings().preferences;
  const drawn = useRef(interfaceLocale);
  // What is drawn anew has lost the focus; whoever chose the language by keyboard goes on where they were.
  const focused = drawn.current === interfaceLocale ? undefined : focusedName();
  setInterfaceLocale(interfaceLocale);
  useLayoutEffect(() => {
    document.title = t(title);
    document.documentElement.dataset.theme = theme;
    drawn.current = interfaceLocale;
    if (focused) document.querySelector<HTMLElement>(`[name="${focused}"]:checked`)?.focus();
  }, [title, theme, interfaceLocale]);
  return <Again key={interfaceLocale} view={view} />;
}

function focusedName(): string | undefined {
  return document.activeElement instanceof HTMLInputElement ? document.activeElement.name : undefined;
}

function Again({ view }: { readonly view: () => ComponentChild }) {
  return <>{view()}</>;
}
