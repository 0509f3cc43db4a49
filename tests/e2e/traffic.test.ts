// Nothing leaves the browser: a whole run behind a proxy that writes down every request, and pages that may connect to nowhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabOf } from '../browsers/picker.ts';
import { applicant, company, introduce, openCompose, type Stage, setStage, writeLetter } from './stage.ts';

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { tellsRequests: true });
  });
  afterAll(() => stage.close());

  it("from the profile to the letter, the mail sites' own pages are all that is asked for", async () => {
    const before = stage.hosts.refused.length;
    await introduce(stage);
    for (const host of ['gmail', 'outlook'] as const) {
      const page = await stage[host]();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const id = await openCompose(page);
      const seen = stage.hosts.answered.length;
      expect(await writeLetter(page, id)).toContain(company);
      // From the press of our button on: not even the mail site is asked for anything of ours.
      const addresses = [...stage.hosts.answered.slice(seen), ...asked];
      for (const word of [applicant.name, applicant.phone, company])
        expect(addresses.map((address) => decodeURIComponent(address)).join('\n')).not.toContain(word);
      // That it is told at all; Firefox tells of no frame's requests, there the proxy alone is the witness.
      if (name === 'chromium') expect(asked.join('\n')).toContain('/popup.html');
      const own = addresses.filter((address) =>
        /^(?:(?:chrome|moz)-extension|data):|\/_\/|favicon/.test(address),
      );
      expect(addresses.filter((address) => !own.includes(address))).toEqual([]);
      await page.close();
    }
    const refused = stage.hosts.refused.slice(before);
    // The browser's own errands, such as updates, name themselves; nothing else may be among them.
    expect(refused.filter((target) => !errands.test(target))).toEqual([]);
  });

  it.each(['popup.html', 'options.html'])(
    '%s can connect to nowhere, not even to a mail site',
    async (path) => {
      const page = await tabOf(stage.launched, path);
      const before = stage.hosts.answered.length + stage.hosts.refused.length;
      const outcomes = await page.evaluate(async () => {
        const target = 'https://mail.google.com/leak';
        const settled = (work: () => Promise<unknown>) =>
          work().then(
            () => 'allowed',
            () => 'refused',
          );
        const loaded = (tag: 'img' | 'script' | 'iframe' | 'link' | 'video') =>
          new Promise((resolve, reject) => {
            const element = document.createElement(tag);
            element.addEventListener('load', resolve);
            element.addEventListener('error', reject);
            // A frame that is kept out says nothing, or loads an error of the browser's own.
            document.addEventListener('securitypolicyviolation', reject, { once: true });
            if (element instanceof HTMLLinkElement)
              Object.assign(element, { rel: 'stylesheet', href: target });
            else element.src = target;
            document.body.append(element);
          });
        return {
          fetch: await settled(() => fetch(target, { mode: 'no-cors' })),
          xhr: await settled(
            () =>
              new Promise((resolve, reject) => {
                const request = new XMLHttpRequest();
                request.addEventListener('load', resolve);
                request.addEventListener('error', reject);
                request.open('GET', target);
                request.send();
              }),
          ),
          socket: await settled(
            () =>
              new Promise((resolve, reject) => {
                const socket = new WebSocket('wss://mail.google.com/leak');
                socket.addEventListener('open', resolve);
                socket.addEventListener('error', reject);
              }),
          ),
          beacon: await settled(
            () =>
              new Promise((resolve, reject) => {
                document.addEventListener('securitypolicyviolation', reject, { once: true });
                if (!navigator.sendBeacon(target, 'x')) reject();
                setTimeout(resolve, 3000);
              }),
          ),
          img: await settled(() => loaded('img')),
          script: await settled(() => loaded('script')),
          style: await settled(() => loaded('link')),
          frame: await settled(() => loaded('iframe')),
          text: await settled(async () => new Function('return 1')()),
        };
      });
      expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
      expect(stage.hosts.answered.filter((address) => address.includes('leak'))).toEqual([]);
      expect(stage.hosts.answered.length + stage.hosts.refused.length - before).toBeLessThan(5);
      await page.close();
    },
  );
});

const errands =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|gvt1\.com|googleapis\.com|google\.com|gstatic\.com|chromium\.org):\d+$/;
