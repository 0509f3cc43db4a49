// Opens a saved page in the real browser with the extension, and asks the extension's own lookups what they find.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { launch } from '../browsers/launch.ts';
import { serveHosts } from '../hosts/serve.ts';
import { lookupsScript } from './lookups.ts';
import type { Seen } from './page/look.ts';

export interface Report extends Seen {
  readonly errors: readonly string[];
}

/** Milliseconds in which our button comes, if it comes: the script runs once the page has loaded. */
const PATIENCE = 5000;

/** @throws Error when the page doesn't load at any of the addresses. */
export async function probe(page: Buffer, addresses: readonly string[]): Promise<Report> {
  const answer = answerWith(page);
  const hosts = await serveHosts({
    hosts: Object.fromEntries(addresses.map((address) => [new URL(address).host, answer])),
  });
  const { browser, close } = await launch('chromium', {
    proxy: hosts.proxy,
    extension: '.output/chrome-mv3',
    width: 1280,
    height: 800,
  });
  try {
    let report: Report | undefined;
    for (const address of addresses) {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      await tab.goto(address, { waitUntil: 'load' });
      await tab.evaluate(await lookupsScript());
      await tab
        .waitForFunction(() => window.lookAtPage().composes.every(({ button }) => button), {
          timeout: PATIENCE,
          polling: 50,
        })
        .catch(() => errors.push('A compose got no button.'));
      report = { ...(await tab.evaluate(() => window.lookAtPage())), errors };
      if (report.composes.length > 0) break;
    }
    if (!report) throw new Error('No address to open the page at.');
    // Where no address was known and none fits, the page is of neither host.
    return addresses.length > 1 && report.composes.length === 0 ? { ...report, host: 'none' } : report;
  } finally {
    await close();
    await hosts.close();
  }
}

/** The page's own scripts stay asleep: what was saved is what is looked at. */
function answerWith(page: Buffer) {
  const isUtf8 = !page.toString('utf8').includes('\ufffd');
  return (_url: URL, request: IncomingMessage, response: ServerResponse) => {
    if (request.headers['sec-fetch-dest'] !== 'document') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': isUtf8 ? 'text/html; charset=utf-8' : 'text/html',
      'content-security-policy':
        "script-src 'none'; object-src 'none'; connect-src 'none'; form-action 'none'",
    });
    response.end(page);
  };
}
