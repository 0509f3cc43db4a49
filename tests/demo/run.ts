// `npm run demo [-- outlook]`: the built extension on the demo mailbox of Gmail, or of Outlook. With a display it opens for you to try;
// without one it does the main job by itself and leaves screenshots in demo-output/.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { ensureFonts, prepareBrowsers } from '../browsers/find.ts';
import { buildExtension } from '../e2e/setup.ts';
import {
  applicant,
  bodyWith,
  buttonOf,
  company,
  dayFromNow,
  fill,
  openCompose,
  openPicker,
  type Stage,
  setStage,
} from '../e2e/stage.ts';

const hosts = ['gmail', 'outlook'] as const;
const host = hosts.find((name) => name === (process.argv[2] ?? 'gmail'));
if (!host) {
  console.error(`demo: no mail host is called ${process.argv[2]}; there are ${hosts.join(' and ')}.`);
  process.exit(2);
}
const open = (stage: Stage, settings?: string) => stage[host](settings);

const OUT = `demo-output/${host}`;

buildExtension();
await prepareBrowsers(['chromium']);
await ensureFonts();
const hasDisplay =
  !process.env.CI && (process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY);
await (hasDisplay ? show() : perform());

/** A window of the real browser, until it is closed. */
async function show(): Promise<void> {
  const stage = await setStage('chromium', { headless: false });
  const page = await open(stage);
  await openCompose(page);
  console.log('The demo mailbox is open: press the envelope beside Send. Close the browser to end the demo.');
  await new Promise((resolve) => stage.launched.browser.once('disconnected', resolve));
  await stage.hosts.close();
}

async function perform(): Promise<void> {
  console.log('No display: doing the main job without one.');
  await mkdir(OUT, { recursive: true });
  for (const lang of ['ja', 'en'] as const) {
    for (const dark of [false, true]) {
      for (const scale of [1, 2] as const) await performOnce(lang, dark, scale);
    }
  }
  console.log(`Screenshots: ${OUT}/`);
}

async function performOnce(lang: 'ja' | 'en', dark: boolean, scale: 1 | 2): Promise<void> {
  const stage = await setStage('chromium', { lang, dark, scale });
  const theme = dark ? 'dark' : 'light';
  const shoot = (page: Page, step: string) =>
    page.screenshot({ path: `${OUT}/${step}-${lang}-${theme}-${scale}x.png` });
  try {
    const page = await open(stage, `lang:${lang},theme:${theme}`);
    const id = await openCompose(page);
    await buttonOf(page, id);
    await shoot(page, '1-compose');
    const picker = await openPicker(page, id);
    await shoot(page, '2-picker');
    await picker.click('#scenario-cancel');
    await fill(picker, { ...applicant, company, date: dayFromNow(1), time: '14:00' });
    await picker.waitForFunction(
      (name) => document.querySelector('#preview-body')?.textContent?.includes(name),
      {},
      company,
    );
    await shoot(page, '3-filled');
    await picker.click('#insert');
    const html = await bodyWith(page, id, company);
    await shoot(page, '4-inserted');
    await page.evaluate((compose) => window.mailDouble.send(compose), id);
    const [mail] = await page.evaluate(() => window.mailDouble.sent());
    if (
      !mail ||
      !/辞退|Withdrawal/.test(mail.subject) ||
      !mail.text.includes(company) ||
      /kotowari|〔/i.test(html)
    ) {
      throw new Error(`The draft isn't right:\n${mail?.subject}\n${mail?.text}`);
    }
    if (lang === 'ja' && !dark && scale === 1) console.log(`\n${mail.subject}\n\n${mail.text}\n`);
  } finally {
    await stage.close();
  }
}
