// What stands in a body before anyone types (gmail.md §3.3 default bodies, §3.4 signature and quotation).

import { type Message, owner } from '../../page/mails.ts';
import type { DoubleOptions } from '../double.ts';

type BodyOptions = Pick<DoubleOptions, 'body' | 'signature' | 'font'>;

const fontStyle = 'font-family:georgia,serif;font-size:large';

/** A new message's body: an empty first line, then the signature if there is one. */
export function newBody(options: BodyOptions): string {
  const line = options.font ? `<div class="gmail_default" style="${fontStyle}"><br></div>` : '<br>';
  const first = options.body === 'div' || options.font ? `<div dir="ltr">${line}</div>` : line;
  if (options.signature === 'none') return first;
  const gap = '<div><br></div>';
  // The lone-<br> form has its break inside a block of its own once a signature follows (gmail.md §3.3).
  return (first === '<br>' ? '<div><br clear="all"></div>' : first) + gap + signature(options.signature);
}

function signature(kind: 'prefixed' | 'bare'): string {
  const prefix = kind === 'prefixed' ? '<span class="gmail_signature_prefix">-- </span><br>' : '';
  return `${prefix}<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${owner.name}<div>青葉大学 経済学部 4年</div><div>TEL 090-0000-5678</div></div></div>`;
}

/** A reply's quote, which waits in `input[name=uet]` or stands in the body (gmail.md §3.4). */
export function quoteOf(message: Message): string {
  const { name, address } = message.from;
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${message.date} ${name} &lt;<a href="mailto:${address}">${address}</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${message.html}</blockquote></div>`;
}

/** A forward's body: the forwarded message is in it from the start. */
export function forwardBody(message: Message, subject: string, options: BodyOptions): string {
  const { name, address } = message.from;
  const to = message.to.map((person) => `${person.name} &lt;${person.address}&gt;`).join(', ');
  return `${newBody(options)}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${name}</strong> <span dir="auto">&lt;<a href="mailto:${address}">${address}</a>&gt;</span><br>Date: ${message.date}<br>Subject: ${subject}<br>To: ${to}<br></div><br><br>${message.html}</div>`;
}
