// On a mail page the extension does nothing while nothing happens, and little while much does: read from traces, on both doubles.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsOf, insideOf, type Span, spanOf, startTrace, type Trace, total } from '../bench/trace.ts';
import { buttonOf, openCompose, type Stage, setStage } from './stage.ts';

const IDLE_MS = 2000;
const CHANGES = 1000;

describe.each(['gmail', 'outlook'] as const)('On %s with a compose open', (host) => {
  let stage: Stage;
  let page: Page;
  let trace: Trace;
  let idle: Span;
  let busy: Span;
  let busyLarge: Span;
  let origin: string;

  beforeAll(async () => {
    stage = await setStage('chromium');
    origin = stage.launched.extensionUrl('');
    page = await stage[host]();
    await buttonOf(page, await openCompose(page));
    const end = await startTrace(stage.launched.browser);
    // What the opening sets off has happened.
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
    );
    idle = await spanOf(() =>
      page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), IDLE_MS),
    );
    busy = await spanOf(() => page.evaluate(churn, CHANGES));
    await page.evaluate(grow);
    busyLarge = await spanOf(() => page.evaluate(churn, CHANGES));
    trace = await end();
  });
  afterAll(() => stage.close());

  it('nothing of ours runs while nothing happens: no timer, no frame, no polling', () => {
    expect(callsOf(trace.pageIn(idle), origin)).toEqual([]);
  });

  it('one observer of ours watches the page', async () => {
    expect(await observersIn(page, origin)).toBe(1);
  });

  it('what changes elsewhere on the page is noticed without a frame, a timer, a style or a layout of ours', () => {
    const events = trace.pageIn(busy);
    const calls = callsOf(events, origin);
    expect(calls.length).toBeGreaterThan(0);
    const inside = calls.flatMap((call) => insideOf(events, call)).map(({ name }) => name);
    expect(inside).not.toContain('UpdateLayoutTree');
    expect(inside).not.toContain('Layout');
    expect(inside).not.toContain('RequestAnimationFrame');
    expect(inside).not.toContain('TimerInstall');
  });

  it('and costs the same on a page with 50,000 nodes more', () => {
    const cost = (span: Span) => total(callsOf(trace.pageIn(span), origin));
    expect(cost(busyLarge)).toBeLessThan(5 * cost(busy) + 5);
  });
});

/** Objects of our world whose prototype is that of its observers. */
async function observersIn(page: Page, origin: string): Promise<number> {
  const session = await page.createCDPSession();
  const ours = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (origin.startsWith(context.origin) && context.origin !== '') resolve(context.id);
    }),
  );
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId: await ours,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.detach();
  return count.value;
}

/** A list far from the compose, as busy as an inbox. */
async function churn(changes: number): Promise<void> {
  const list = document.createElement('div');
  document.body.append(list);
  for (let change = 0; change < changes; change++) {
    if (change % 50 === 0) await new Promise(requestAnimationFrame);
    const row = document.createElement('div');
    row.append(document.createElement('span'), `${change}`);
    list.append(row);
    if (list.childElementCount > 20) list.firstElementChild?.remove();
  }
  await new Promise(requestAnimationFrame);
  list.remove();
}

function grow(): void {
  const box = document.createElement('div');
  box.hidden = true;
  for (let line = 0; line < 5000; line++) {
    const row = document.createElement('div');
    for (let cell = 0; cell < 9; cell++) row.append(document.createElement('span'));
    box.append(row);
  }
  document.body.append(box);
}
