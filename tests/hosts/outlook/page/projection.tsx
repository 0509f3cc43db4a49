// Pop-outs: an about:blank window whose document the opener fills and goes on driving (outlook.md §1.6).
/** @jsxImportSource react */
import { createRoot, type Root } from 'react-dom/client';
import { listenForShortcuts } from '../../page/keys.ts';
import type { OutlookDouble } from '../double.ts';
import type { Compose } from './compose.ts';
import { Form } from './form.tsx';
import type { PageState } from './page-state.ts';
import type { Words } from './words.ts';

interface Context {
  readonly words: Words;
  readonly state: PageState;
  /** The test's view of one window. */
  readonly api: (compose: Compose, shortcuts: ReturnType<typeof listenForShortcuts>) => OutlookDouble;
}

export class Projections {
  readonly #context: Context;
  readonly #shown = new Map<Compose, { readonly popup: Window; readonly root: Root }>();

  constructor(context: Context) {
    this.#context = context;
    context.state.subscribe(() => {
      for (const { popup } of this.#shown.values()) setTheme(popup.document, context.state);
    });
    // The React tree lives here, so the windows go with this page.
    addEventListener('pagehide', () => {
      for (const { popup } of this.#shown.values()) popup.close();
    });
  }

  show(compose: Compose): void {
    const popup = window.open('about:blank', '_blank', 'popup,width=900,height=680');
    if (!popup) throw new Error('The browser let no window open');
    const { words, state, api } = this.#context;
    const page = popup.document;
    page.documentElement.lang = document.documentElement.lang;
    page.title = compose.subject || words.noSubject;
    setTheme(page, state);
    page.head.append(adoptedStyles(page));
    const holder = page.createElement('div');
    holder.id = '_owa_projection_root';
    holder.className = 'ow-app';
    page.body.append(holder);
    const root = createRoot(holder);
    this.#shown.set(compose, { popup, root });
    root.render(<Form compose={compose} words={words} state={state} />);

    const double = api(compose, listenForShortcuts({}, page));
    popup.mailDouble = double;
    popup.outlookDouble = double;
    popup.addEventListener('pagehide', () => {
      if (this.#shown.has(compose)) compose.close();
    });
  }

  /** The compose has gone: its window closes. */
  end(compose: Compose): void {
    const shown = this.#shown.get(compose);
    if (!shown) return;
    this.#shown.delete(compose);
    shown.root.unmount();
    shown.popup.close();
  }
}

function setTheme(page: Document, state: PageState): void {
  page.documentElement.dataset.theme = state.shown().theme;
}

/** The rules themselves: the window's head names no address of the host. */
function adoptedStyles(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  const rules = [...document.styleSheets].filter(({ href }) => href).flatMap((sheet) => [...sheet.cssRules]);
  style.textContent = rules.map(({ cssText }) => cssText).join('\n');
  return style;
}
