// The situation by the interview's day, and the check of a draft as it stands: found, shown and mended in the compose.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { undo } from '../browsers/keys.ts';
import {
  bodyWith,
  closePicker,
  company,
  dayFromNow,
  fill,
  introduce,
  openCompose,
  openPicker,
  patience,
  press,
  type Stage,
  send,
  setStage,
  writeLetter,
} from './stage.ts';

const faulty = `<div>${company} 御中</div><div>佐藤様</div><div><br></div><div>お世話になっております。山田太郎です。</div><div>御社の選考を辞退いたします。</div>`;

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
  });
  afterAll(() => stage.close());

  it('an interview tomorrow at 10:00 puts cancel and reschedule first', async () => {
    const page = await stage.gmail();
    const picker = await openPicker(page, await openCompose(page));
    await fill(picker, { date: dayFromNow(1), time: '10:00' });
    const first = await picker.$$eval('[role="option"]', (options) =>
      options.slice(0, 2).map(({ id }) => id),
    );
    expect(first).toEqual(['scenario-cancel', 'scenario-reschedule']);
    stage.leave(page);
  });

  it('a no-show picked the next morning: the apology for yesterday, and the advice to phone', async () => {
    const page = await stage.gmail();
    const id = await openCompose(page);
    const picker = await openPicker(page, id);
    await fill(picker, { company, date: dayFromNow(-1), time: '14:00' });
    const first = await picker.$eval('[role="option"]', (option) => option.id);
    expect(first).toBe('scenario-noshow-withdraw');
    await press(picker, `#${first}`);
    await picker.waitForSelector('#advice', patience);
    expect(await picker.$eval('#advice', (advice) => advice.textContent)).toContain('電話');
    await closePicker(page);
    await writeLetter(page, id, { scenario: 'noshow-withdraw', fields: { date: dayFromNow(-1) } });
    const { subject, text } = await send(page, id);
    expect(subject).toContain('欠席のお詫び');
    expect(text).toMatch(/昨日\d+月\d+日（.）14時より/);
    expect(text).toContain('ご連絡を差し上げないまま');
    stage.leave(page);
  });

  it.each(['gmail', 'outlook'] as const)(
    'on %s a finding in the draft is mended with one press, and one undo takes it back',
    async (host) => {
      const page = await stage[host]();
      const id = await openCompose(page);
      await page.evaluate((compose, html) => window.mailDouble.setBody(compose, html), id, faulty);
      const picker = await openPicker(page, id);
      await press(picker, '#tab-check');
      await press(picker, '[data-rule="K01"] .mend');
      await bodyWith(page, id, '貴社の選考');
      // What was mended is found no more, and the rest still is.
      await picker.waitForFunction(() => !document.querySelector('[data-rule="K01"]'), patience);
      await press(picker, '[data-rule="A01"] .mend');
      await page.waitForFunction(
        (compose) => !window.mailDouble.bodyHtml(compose).includes('御中'),
        patience,
        id,
      );
      await closePicker(page);
      await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
      await undo(page);
      await bodyWith(page, id, '御中');
      expect(await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id)).toContain(
        '貴社の選考',
      );
      stage.leave(page);
    },
  );

  it.each(['gmail', 'outlook'] as const)(
    'on %s a press on a finding selects its place in the draft',
    async (host) => {
      const page = await stage[host]();
      const id = await openCompose(page);
      await page.evaluate((compose, html) => window.mailDouble.setBody(compose, html), id, faulty);
      const picker = await openPicker(page, id);
      await press(picker, '#tab-check');
      await press(picker, '[data-rule="K01"] .finding-place');
      await page.waitForFunction(() => document.getSelection()?.toString() === '御社', patience);
      stage.leave(page);
    },
  );

  it('in a plain-text draft too', async () => {
    const page = await stage.outlook('lang:ja,plain:true');
    const id = await openCompose(page);
    await page.evaluate(
      (compose, text) => window.mailDouble.setBody(compose, text),
      id,
      `${company}\n採用ご担当者様\n\n山田太郎です。御社の選考を辞退いたします。`,
    );
    const picker = await openPicker(page, id);
    await press(picker, '#tab-check');
    await press(picker, '[data-rule="K01"] .mend');
    await page.waitForFunction(
      (compose) => (window.mailDouble.editor(compose) as HTMLTextAreaElement).value.includes('貴社の選考'),
      patience,
      id,
    );
    stage.leave(page);
  });
});
