// What Gmail sends: the body cleaned and wrapped as HTML, and the same as text (gmail.md §1.3, §3.5).
import { setHtml } from './editor.ts';

/** Never sent (gmail.md §3.5). Classes, ids and attributes do stay: whatever an extension leaves behind shows up. */
const stripped = 'style, script, meta, link, title, base';

/** The sent HTML: one `<div dir="ltr">` around the content, the quote after it. */
export function outgoingHtml(body: string, trimmedQuote: string): string {
  const content = inert(body);
  for (const element of content.querySelectorAll(stripped)) element.remove();
  const comments = document.createNodeIterator(content, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  const quote = takeQuote(content);
  const html = isWrapped(content) ? content.innerHTML : `<div dir="ltr">${content.innerHTML}</div>`;
  return [html, quote, trimmedQuote].filter(Boolean).join('<br>');
}

/** A quote at the body's end stands beside the wrapped content, not in it. */
function takeQuote(content: HTMLElement): string {
  const quote = content.lastElementChild;
  if (!quote?.matches('.gmail_quote_container')) return '';
  if (quote.previousSibling instanceof HTMLBRElement) quote.previousSibling.remove();
  quote.remove();
  return quote.outerHTML;
}

function isWrapped(content: HTMLElement): boolean {
  const only = content.childNodes.length === 1 ? content.firstElementChild : null;
  return only?.matches('div[dir="ltr"]:not(.gmail_signature)') ?? false;
}

/** The text of the sent mail: a block is a line, `<br>` ends one, nbsp is a space, quotes are prefixed by "> ". */
export function outgoingText(html: string): string {
  return linesOf(inert(html)).join('\n').replace(/\s+$/, '');
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FORM H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TR UL'.split(
    ' ',
  ),
);

function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    lines.push(line.trimEnd());
    line = '';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const collapsed = node.data.replace(/[ \t\r\n]+/g, ' ');
      const joined = line === '' || line.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
      line += joined.replace(/\u00a0/g, ' ');
    } else if (node instanceof HTMLBRElement) {
      end();
    } else if (node instanceof Element) {
      const isBlock = blocks.has(node.tagName);
      if (isBlock && line !== '') end();
      if (node.matches('blockquote.gmail_quote')) {
        lines.push(...linesOf(node).map((quoted) => `> ${quoted}`.trimEnd()));
      } else {
        if (node.tagName === 'LI') line = '   - ';
        node.childNodes.forEach(visit);
      }
      if (isBlock && line !== '') end();
      if (node.tagName === 'P') lines.push('');
      if (node.tagName === 'TD' || node.tagName === 'TH') line += line === '' ? '' : ' ';
    }
  };
  root.childNodes.forEach(visit);
  if (line !== '') end();
  return lines;
}

/** Parsed where nothing runs and nothing loads; the elements are of this window's classes all the same. */
function inert(html: string): HTMLElement {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  setHtml(holder, html);
  return holder;
}
