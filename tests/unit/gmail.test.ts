// What Gmail's page tells of the mail that is answered, and of the one that is open.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gmail } from '../../mail/gmail.ts';

const message = (id: string, body: string | undefined, after = '') =>
  `<div class="h7" role="listitem"><div class="adn" data-message-id="#msg-f:${id}">
    <span class="gD" email="saiyo@minato.example" name="株式会社ミナト設計 採用担当">採用担当</span>
    <span class="g3" title="2026年11月24日(火) 9:30">11月24日</span>
    ${body === undefined ? '<div class="iA">ご応募を…</div>' : `<div class="ii gt"><div class="a3s aiL">${body}</div></div>`}
  </div>${after}</div>`;
const compose = (rm: string) =>
  `<div class="M9"><input name="subjectbox" value="Re: 面接"><input name="draft" value="d"><input name="rm" value="${rm}"><div g_editable="true" role="textbox" contenteditable="true"><br></div></div>`;
const thread = (...messages: string[]) =>
  `<h2 class="hP">一次面接のご案内</h2><div role="list">${messages.join('')}</div>`;
const openers =
  '<div class="amn"><span class="ams bkH" role="link">返信</span><span class="ams bkG" role="link">転送</span></div>';

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('.M9') ?? document.body;
}

/** There is no layout here: everything counts as seen. */
beforeEach(() => {
  HTMLElement.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
});
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'getClientRects');
  document.body.replaceChildren();
});

describe('The mail that is answered', () => {
  it('is the one that the compose names, wherever the compose stands', () => {
    const root = show(thread(message('1', '一通目'), message('2', '二通目')) + compose('#msg-f:1'));
    expect(gmail.answered(root)).toEqual({
      subject: '一次面接のご案内',
      from: '株式会社ミナト設計 採用担当 <saiyo@minato.example>',
      received: '2026年11月24日(火) 9:30',
      body: '一通目',
    });
  });

  it('is otherwise the message that the reply stands in', () => {
    const root = show(thread(message('1', '一通目'), message('2', '二通目', compose(''))));
    expect(gmail.answered(root)?.body).toBe('二通目');
  });

  it('is read line by line, a row of a table as one line', () => {
    const html =
      'お世話に<br>なっております。<table><tbody><tr><td>日時</td><td>12月3日（木）14:00</td></tr></tbody></table><p>以上</p>';
    const root = show(thread(message('1', html, compose(''))));
    expect(gmail.answered(root)?.body).toBe('お世話に\nなっております。\n日時 12月3日（木）14:00\n以上');
  });

  it('is nothing for a new mail, or where the message is folded away', () => {
    expect(gmail.answered(show(compose('')))).toBeUndefined();
    expect(gmail.answered(show(thread(message('1', undefined)) + compose('#msg-f:1')))).toBeUndefined();
  });
});

describe('The mail that is open', () => {
  it('is the last one that shows its words, and its reply is what starts one', () => {
    show(thread(message('1', '一通目'), message('2', '二通目', openers), message('3', undefined)));
    expect(gmail.shown(document)?.body).toBe('二通目');
    expect(gmail.replyButton(document)?.textContent).toBe('返信');
  });

  it('is nothing in a list of mails', () => {
    show('<table><tr><td>件名</td></tr></table>');
    expect(gmail.shown(document)).toBeUndefined();
    expect(gmail.replyButton(document)).toBeUndefined();
  });
});
