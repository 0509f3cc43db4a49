// Outlook's server side: its addresses, its headers and the empty page that the page script fills.
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSource } from '../source.ts';
import { pageScript } from './bundle.ts';

/** Addresses are the same on all of them (outlook.md §1.1). */
export const outlookHosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

const pages =
  /^\/(mail(\/\d+)?(\/|\/(inbox|drafts|sentitems)\/id\/[^/]+|\/compose\/[^/]+|\/deeplink\/(compose(\/[^/]+)?|read\/[^/]+))?|calendar(\/.*)?)$/;
const assets = /^\/owa\/double\/([0-9a-f]+)\/(main\.js|styles\.css)$/;

/** Answers one request to any of Outlook's hosts. */
export async function answerAsOutlook(
  url: URL,
  _request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, build = '', asset] = assets.exec(url.pathname) ?? [];
  if (asset) {
    const isScript = asset === 'main.js';
    const text = isScript ? await pageScript() : styles();
    response.writeHead(200, {
      'content-type': `${isScript ? 'text/javascript' : 'text/css'}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(hashed(text, build));
  } else if (url.pathname === '/') response.writeHead(302, { location: '/mail/' }).end();
  else if (pages.test(url.pathname)) sendPage(response);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}

function sendPage(response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  });
  response.end(shell(nonce, randomBytes(6).toString('hex')));
}

/**
 * The lab's strict policy (outlook.md §3.9) with a list of Trusted Types policies as Outlook has one. Styles may
 * stand inline, for the mail that one reads and writes has them and is in no frame.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types owaTrustedHtml',
  ].join('; ');
}

function shell(nonce: string, build: string): string {
  return `<!doctype html>
<html dir="ltr">
<head>
<meta charset="utf-8">
<title>Outlook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/owa/double/${build}/styles.css">
<script nonce="${nonce}" type="module" src="/owa/double/${build}/main.js"></script>
</head>
<body></body>
</html>
`;
}

function styles(): string {
  return ['theme', 'frame', 'reading', 'compose']
    .map((name) => readSource(`outlook/page/${name}.css`) ?? '')
    .join('\n');
}

/** Our own class names (`ow-…`) become five letters that differ with every page load (outlook.md §1.8, NOT stable). */
function hashed(text: string, build: string): string {
  return text.replace(/(?<![\w-])ow-[a-z-]+/g, (name) => {
    const hash = createHash('sha256')
      .update(build + name)
      .digest('base64url')
      .replace(/[^A-Za-z]/g, '');
    return hash.slice(0, 5);
  });
}
