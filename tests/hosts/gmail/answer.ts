// Gmail's server side: its addresses, its headers and the empty page that the page scripts fill.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { closureScript } from '../closure.ts';
import { readSource } from '../source.ts';

const assets = '/_/double/';
const pages = /^\/mail(\/u\/\d+)?\/(popout)?$/;

/** Answers one request to mail.google.com. */
export function answerAsGmail(url: URL, _request: IncomingMessage, response: ServerResponse): void {
  if (pages.test(url.pathname)) {
    sendPage(response);
    return;
  }
  if (url.pathname === '/' || url.pathname === '/mail') {
    response.writeHead(302, { location: '/mail/u/0/' }).end();
    return;
  }
  const asset = url.pathname.startsWith(assets) ? readAsset(url.pathname.slice(assets.length)) : undefined;
  if (asset) {
    response.writeHead(200, { 'content-type': `${asset.type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(asset.text);
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  }
}

function sendPage(response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce),
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  });
  response.end(shell(nonce));
}

/**
 * Trusted Types are enforced and no list of policy names is known (gmail.md §3.1). Gmail's style-src isn't
 * recorded there; bodies carry inline styles, so inline must be allowed.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** `og-profile-acct` is the language-independent place of the account's address (gmail.md §4). */
function shell(nonce: string): string {
  const styles = ['theme', 'mailbox', 'thread', 'surfaces', 'compose']
    .map((name) => `<link rel="stylesheet" href="${assets}gmail/page/${name}.css">`)
    .join('\n');
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Gmail</title>
<meta name="og-profile-acct" content="haruka.shimura@post.example">
<link rel="icon" href="data:,">
${styles}
<script nonce="${nonce}" src="${assets}closure.js"></script>
<script nonce="${nonce}" type="module" src="${assets}gmail/page/main.ts"></script>
</head>
<body></body>
</html>
`;
}

/** Page scripts are served as modules with their types stripped, which is all the build there is. */
function readAsset(path: string): { readonly type: string; readonly text: string } | undefined {
  if (path === 'closure.js') return { type: 'text/javascript', text: closureScript() };
  const kind = /^(?:gmail\/)?page\/[a-z-]+\.(css|ts)$/.exec(path)?.[1];
  const source = kind && readSource(path);
  if (!source) return undefined;
  return kind === 'css'
    ? { type: 'text/css', text: source }
    : { type: 'text/javascript', text: stripTypeScriptTypes(source) };
}
