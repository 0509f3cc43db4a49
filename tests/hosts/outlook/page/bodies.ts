// What stands in a body before anyone types (outlook.md §1.9).
import { type Message, owner } from '../../page/mails.ts';
import type { DoubleOptions } from '../double.ts';
import type { Words } from './words.ts';

type BodyOptions = Pick<DoubleOptions, 'font' | 'signature' | 'quote'>;

const fonts: Readonly<
  Record<DoubleOptions['font'], { readonly fontFamily: string; readonly fontSize: string }>
> = {
  aptos: {
    fontFamily: 'Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif',
    fontSize: '12pt',
  },
  meiryo: { fontFamily: 'Meiryo, メイリオ, sans-serif', fontSize: '11pt' },
};

/** The format that an empty draft is written in, as roosterjs wants it. */
export function defaultFormat(font: DoubleOptions['font']) {
  return { ...fonts[font], textColor: 'rgb(0, 0, 0)' };
}

/** One line as Outlook makes it, class and font inline; empty ones hold a break. */
function line(content: string, font: DoubleOptions['font']): string {
  const { fontFamily, fontSize, textColor } = defaultFormat(font);
  return `<div class="elementToProof" style="font-family: ${fontFamily}; font-size: ${fontSize}; color: ${textColor};">${content || '<br>'}</div>`;
}

/** A new mail's body: a line to write on, and the signature two blank lines below or at the very top. */
export function newBody({ font, signature }: BodyOptions): string {
  const empty = line('', font);
  if (signature === 'none') return empty;
  const own = [owner.name, '青葉大学 経済学部 4年', 'TEL 090-0000-5678']
    .map((text) => line(text, font))
    .join('');
  const block = `<div id="Signature" class="elementToProof">${own}</div>`;
  return signature === 'first' ? block + empty : empty + empty + block;
}

/** Plain text of a deeplink as lines of a draft. */
export function textBody(text: string, { font }: BodyOptions): string {
  return text
    .split(/\r?\n/)
    .map((one) => line(escaped(one), font))
    .join('');
}

/** A reply's or a forward's body: what a new mail has, then the mail that it answers. */
export function replyBody(message: Message, subject: string, options: BodyOptions, words: Words): string {
  if (options.quote === 'none') return newBody(options);
  const header = headerOf(message, subject, words);
  const quoted = prefixed(message.html);
  if (options.quote === 'reference')
    return `${newBody(options)}<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><div class="ms-outlook-mobile-reference-message skipProofing" style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor; font-family: Aptos; font-size: 12pt; color: black;">${header}</div><br><div>${quoted}</div></div>`;
  return `${newBody(options)}<div id="appendonsend"></div><hr style="display: inline-block; width: 98%;" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><span style="font-family: Calibri, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);">${header}</span><div>&nbsp;</div></div><div class="x_WordSection1">${quoted}</div>`;
}

/** From, Sent, To, Subject: bold labels in the interface's language, always in this order (outlook.md §4.1). */
function headerOf(message: Message, subject: string, words: Words): string {
  const named = ({ name, address }: Message['from']) => escaped(`${name} <${address}>`);
  const parts: readonly (readonly [string, string])[] = [
    [words.from, named(message.from)],
    [words.sent, escaped(message.date)],
    [words.to, message.to.map(named).join('; ')],
    [words.subjectLine, escaped(subject)],
  ];
  return parts.map(([label, value]) => `<b>${label}:</b>&nbsp;${value}`).join('<br>');
}

/** Every class and id in a quoted body gets `x_` (outlook.md §1.9). */
function prefixed(html: string): string {
  return html.replace(/\b(class|id)="([^"]*)"/g, (_whole, name: string, value: string) => {
    const tokens = value.split(/\s+/).map((token) => `x_${token}`);
    return `${name}="${tokens.join(' ')}"`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
