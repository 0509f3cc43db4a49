// A content script whose process the mail page has taken over: what it can say to the background.
import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launch.ts';

/** What came back of a message that our own content script's world sends. */
export function sayAsContentScript(page: Page, launched: Launched, message: object): Promise<unknown> {
  return runAsContentScript(
    page,
    launched,
    `new Promise((done) => chrome.runtime.sendMessage(${JSON.stringify(message)}, (answer) => done(answer ?? { silent: chrome.runtime.lastError?.message ?? true })))`,
  );
}

/**
 * What an expression comes to in our own content script's world; Chromium alone lets a test in there.
 * @throws what the expression throws
 */
export async function runAsContentScript(
  page: Page,
  { extensionId }: Launched,
  expression: string,
): Promise<unknown> {
  const session = await page.createCDPSession();
  const contexts: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const context = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!context) throw new Error('Our script has no world on this page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: context.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
