// A browser that a career centre manages, by the very policy files of docs/rollout.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabOf } from '../browsers/picker.ts';
import type { BrowserName } from '../browsers/plan.ts';
import { type ManagedBrowser, manage } from '../browsers/policy.ts';
import {
  applicant,
  introduce,
  openCompose,
  openPicker,
  patience,
  press,
  type Stage,
  setStage,
  writeLetter,
} from './stage.ts';

const policy = JSON.parse(readFileSync('docs/rollout/policy.json', 'utf8'));
const [house] = policy.templates;
const locked = `[data-owner="house"][data-id="${house.id}"]`;

describe.each<BrowserName>(['chromium', 'firefox'])('Managed, %s', (name) => {
  let managed: ManagedBrowser;
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    managed = await manage(name, `.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`, policy);
    stage = await setStage(name, managed.options);
    options = await tabOf(stage.launched, 'options.html');
    // Chromium hands a policy to an extension a moment after it was installed.
    await options.waitForSelector(locked, { timeout: patience.timeout });
  });
  afterAll(async () => {
    await stage?.close();
    await managed?.remove();
  });

  it('a house template is shown with its text, locked', async () => {
    const shown = await options.$eval(locked, (row) => ({
      lock: row.querySelector('[role="img"]')?.getAttribute('aria-label'),
      presses: [...row.querySelectorAll('[data-press]')].map((press) => press.getAttribute('data-press')),
    }));
    expect(shown).toEqual({ lock: '変更できません', presses: ['duplicate'] });
    await press(options, `${locked} a`);
    await options.waitForSelector('#template-duplicate', { timeout: patience.timeout });
    const isLocked = await options.$eval('#templates', (section) => {
      const editors = [...section.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('[contenteditable]') ?? []),
      ]);
      return editors.every((editor) => editor.getAttribute('contenteditable') === 'false');
    });
    expect(isLocked).toBe(true);
    expect(await options.$eval('#templates', ({ textContent }) => textContent)).toContain(house.title);
    await press(options, '#templates .editor-top button');
    await options.waitForSelector(locked, { timeout: patience.timeout });
  });

  it('who manages it, where they help, and what they hide is said; nothing is amiss', async () => {
    const section = await options.$eval('#organisation', ({ textContent }) => textContent);
    expect(section).toContain(policy.organisation);
    expect(section).toContain('派遣会社に辞退を伝える');
    const link = await options.$eval('#organisation .help-link', (element) => {
      const { href, target, rel, textContent } = element as HTMLAnchorElement;
      return { href, target, rel, textContent };
    });
    expect(link).toEqual({
      href: policy.help.url,
      target: '_blank',
      rel: 'noreferrer',
      textContent: policy.help.label,
    });
    expect(await options.$('.policy-problems')).toBeNull();
  });

  it('its copy is a template of the user’s own', async () => {
    await press(options, `${locked} [data-press="duplicate"]`);
    await options.waitForSelector('#templates [name="title"]', { timeout: patience.timeout });
    const stored = await options.evaluate(() => browser.storage.local.get(null));
    const copies = Object.entries(stored).filter(([key]) => key.startsWith('template:'));
    const { id: _, ...text } = house;
    expect(copies.map(([, record]) => record.value)).toMatchObject([
      { ...text, title: expect.stringContaining(text.title), isHidden: false },
    ]);
    await press(options, '#templates .editor-top button');
    await options.waitForSelector(locked, { timeout: patience.timeout });
  });

  it('who writes no school signs as one of theirs, and who does as they wrote', async () => {
    await introduce(stage);
    const page = await stage.gmail();
    expect(await writeLetter(page, await openCompose(page))).toContain(policy.affiliation);
    await introduce(stage, { ...applicant, affiliation: '西南大学 文学部 4年' });
    const body = await writeLetter(page, await openCompose(page));
    expect(body).toContain('西南大学');
    expect(body).not.toContain(policy.affiliation);
  });

  it('the house template stands in the picker, what is hidden doesn’t, and help is a press away', async () => {
    const page = await stage.gmail();
    await page.bringToFront();
    const picker = await openPicker(page, await openCompose(page));
    await picker.waitForSelector(`#scenario-house-${house.id}`, { timeout: patience.timeout });
    for (const hidden of policy.hiddenScenarios) expect(await picker.$(`#scenario-${hidden}`)).toBeNull();
    expect(await picker.$eval('.help-link', (link) => (link as HTMLAnchorElement).href)).toBe(
      policy.help.url,
    );
    await page.close();
  });

  // Firefox reads its policies when it starts.
  if (name === 'firefox') return;
  it('another policy shows at once, and what is wrong with it', async () => {
    await managed.write({ organisation: '西南大学', templates: [{ ...house, body: '{{会社}}' }] });
    await options.waitForSelector('.policy-problems', { timeout: 20_000 });
    const section = await options.$eval('#organisation', ({ textContent }) => textContent);
    expect(section).toContain('西南大学');
    expect(section).toContain('templates[0]');
    expect(await options.$(locked)).toBeNull();
  });
});

declare const browser: {
  readonly storage: {
    readonly local: { get(keys: null): Promise<Record<string, { readonly value: unknown }>> };
  };
};
