// Class names come and go with each build of a mail site: no single one may matter in Gmail, and none at all in Outlook.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmail } from '../../mail/gmail.ts';
import { complete } from './letters.ts';
import { openCompose, patience, type Stage, setStage } from './stage.ts';
import { makeWire, type Wire } from './wire.ts';

const classNames = [
  ...new Set(
    Object.values(gmail.anchors).flatMap((ways) =>
      ways.flatMap((selector) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)),
    ),
  ),
];

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await setStage('chromium');
  wire = await makeWire(stage.launched);
});
afterAll(() => stage.close());

describe('In Gmail every surface still works', () => {
  it('and the class names of its anchors are known', () => {
    expect(classNames).toContain('M9');
    expect(classNames.length).toBeGreaterThan(20);
  });

  it.each(classNames)('without the class %s', async (name) => {
    const page = await stage.gmail();
    // The inline one first: the double itself finds its place by class names.
    for (const surface of ['inline-reply', 'dock-reply', 'dock', 'fullscreen'] as const) {
      const id = await openCompose(page, { surface });
      await work(page, [id], name);
      await page.evaluate((compose) => window.mailDouble.discard(compose), id);
    }
    await page.close();
    for (const path of ['/mail/u/0/popout?ver=1&cvid=1', '/mail/u/0/?view=cm&fs=1&tf=1']) {
      const alone = await stage.gmail('lang:ja', path);
      await alone.waitForFunction(() => window.mailDouble.ids().length > 0, patience);
      await work(alone, await alone.evaluate(() => window.mailDouble.ids()), name);
      await alone.close();
    }
  });
});

describe('In Outlook every class name replaced by a random one changes nothing', () => {
  it.each(['reading-pane', 'inline-reply', 'inline-forward'] as const)(
    'on the surface %s',
    async (surface) => {
      const page = await stage.outlook();
      const id = await openCompose(page, { surface });
      await work(page, [id]);
      await page.close();
    },
  );

  it.each(['/mail/0/deeplink/compose', '/mail/compose/new'])('on the page %s', async (path) => {
    const page = await stage.outlook('lang:ja', path);
    await page.waitForFunction(() => window.mailDouble.ids().length > 0, patience);
    await work(page, await page.evaluate(() => window.mailDouble.ids()));
    await page.close();
  });

  it('in plain-text mode', async () => {
    const page = await stage.outlook('lang:ja,plain:true');
    await work(page, [await openCompose(page)]);
    await page.close();
  });
});

/** Spoils the page and takes our buttons away; then each compose gets its button again, and takes a letter. */
async function work(page: Page, ids: readonly string[], name?: string): Promise<void> {
  await everyButton(page, ids);
  await page.evaluate(spoil, name ?? null);
  await everyButton(page, ids);
  const tab = await wire.tab(page);
  for (const id of ids) {
    await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
    const order = complete();
    expect(await wire.insert(tab, order)).toBe('inserted');
    const text = await page.evaluate((compose) => textIn(window.mailDouble.editor(compose)), id);
    for (const line of order.letter.lines) expect(text).toContain(line);
  }
}

function everyButton(page: Page, ids: readonly string[]) {
  return page.waitForFunction(
    (all) => all.every((id) => window.mailDouble.root(id).querySelector('[role="button"][data-host]')),
    patience,
    ids,
  );
}

declare global {
  var textIn: (editor: HTMLElement) => string;
  var sweeping: MutationObserver | undefined;
}

/** Runs in the page. Null: every class name becomes another, now and whenever one is set. */
function spoil(name: string | null): void {
  globalThis.textIn = (editor) => (editor as HTMLTextAreaElement).value ?? editor.textContent ?? '';
  const tokens = new Map<string, string>();
  const changed = (token: string) => {
    if (tokens.has(token)) return tokens.get(token) ?? '';
    const random = `x${Math.random().toString(36).slice(2, 9)}`;
    tokens.set(token, random).set(random, random);
    return random;
  };
  const change = (element: Element) => {
    const before = [...element.classList];
    const after = name === null ? before.map(changed) : before.filter((token) => token !== name);
    if (after.join(' ') !== before.join(' ')) element.setAttribute('class', after.join(' '));
  };
  globalThis.sweeping?.disconnect();
  const sweep = () => {
    for (const element of document.querySelectorAll('[class]')) change(element);
  };
  globalThis.sweeping = new MutationObserver(sweep);
  globalThis.sweeping.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['class'],
  });
  sweep();
  for (const button of document.querySelectorAll('[role="button"][data-host]'))
    button.parentElement?.remove();
}
