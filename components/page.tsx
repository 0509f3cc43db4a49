// Draws a page of ours with what we remember and what an organisation lays down, in the language and the theme that the user chose.
import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PolicySource } from '../settings/managed.ts';
import { settingsOf } from '../settings/settings.ts';
import type { Store } from '../settings/store.ts';
import { interfaceLocale, type MessageKey, setInterfaceLocale, t } from './locale.ts';
import { Managed } from './policy.tsx';
import { Remembering, useSettings } from './settings.tsx';
import './tokens.css';

/** `view` is drawn anew, from its start, when the language changes. */
export async function showPage(
  title: MessageKey,
  store: Store,
  managed: PolicySource,
  view: () => ComponentChild,
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  // Without what we remember the page is still of use.
  const [records, policy] = await Promise.all([store.read().catch(() => new Map()), managed.read()]);
  render(
    <Remembering store={store} initial={settingsOf(records)}>
      <Managed source={managed} initial={policy}>
        <Dressed title={title} view={view} />
      </Managed>
    </Remembering>,
    root,
  );
}

function Dressed({ title, view }: { readonly title: MessageKey; readonly view: () => ComponentChild }) {
  const { interfaceLocale: wanted, theme } = useSettings().preferences;
  const drawn = useRef(wanted);
  // What is drawn anew has lost the focus; whoever chose the language by keyboard goes on where they were.
  const focused = drawn.current === wanted ? undefined : focusedName();
  setInterfaceLocale(wanted);
  useLayoutEffect(() => {
    document.title = t(title);
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = interfaceLocale;
    drawn.current = wanted;
    if (focused) document.querySelector<HTMLElement>(`[name="${focused}"]:checked`)?.focus();
  }, [title, theme, wanted]);
  return <Again key={wanted} view={view} />;
}

function focusedName(): string | undefined {
  return document.activeElement instanceof HTMLInputElement ? document.activeElement.name : undefined;
}

function Again({ view }: { readonly view: () => ComponentChild }) {
  return <>{view()}</>;
}
