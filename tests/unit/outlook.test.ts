// What Outlook's page tells us, from its ids and roles alone.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { outlook } from '../../mail/outlook.ts';

const send = '<div data-testid="ComposeSendButton"><button title="送信 (Ctrl+Enter)">送信</button></div>';
const fields =
  '<div id="MSG_a1_TO" role="group"><span id="REKx" contenteditable="false">\u200b採用担当\ue73e</span></div>' +
  '<input id="MSG_a1_SUBJECT" value="面接のご案内">';
const rich = (html = '<div><br></div>') =>
  `<div id="editorParent_1"><div role="textbox" aria-multiline="true" contenteditable="true">${html}</div></div>`;
const header =
  '<b>差出人:</b> 佐藤 &lt;s@example.jp&gt;<br><b>送信日時:</b> 2026年11月20日<br><b>宛先:</b> 山田<br><b>件名:</b> 面接のご案内';
const quote = `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg">${header}</div><div>山田様</div><div>面接は25日です。</div>`;

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}
const surface = (body: string, inside = send + fields) =>
  `<div id="docking_InitVisiblePart_1">${inside}<div id="docking_DockingTriggerPart_1">${body}</div></div>`;
const roots = () => outlook.findComposes(document);
const only = () => {
  const [root, ...others] = roots();
  if (!root || others.length > 0) throw new Error('Not exactly one compose.');
  return root;
};

afterEach(() => document.body.replaceChildren());

describe('A compose', () => {
  it('is found by its editor, its Send and its fields', () => {
    show(surface(rich()));
    expect(only().id).toBe('docking_InitVisiblePart_1');
    expect(outlook.subjectText(only())).toBe('面接のご案内');
    expect(outlook.recipients(only())).toEqual(['採用担当']);
    expect(outlook.draftKey(only())).toBe('MSG_a1_SUBJECT');
  });

  it.each([
    ['no surface id', `<div data-app-section="Form_Content">${send}${fields}${rich()}</div>`],
    ['no surface at all', `<section>${send}${fields}${rich()}</section>`],
    ['no editor id', surface('<div role="textbox" aria-multiline="true" contenteditable="true"></div>')],
    [
      'no test id on Send',
      surface(rich(), `<button id="splitButton-r1__primaryActionButton"></button>${fields}`),
    ],
    ['no id on Send', surface(rich(), `<button title="Senden (Ctrl+Enter)"></button>${fields}`)],
    ['no Send, but Discard', surface(rich(), `<button id="discardCompose"></button>${fields}`)],
    ['no id on the subject', surface(rich(), `${send}<input type="text" autocomplete="off">`)],
  ])('is found with %s', (_, html) => {
    show(html);
    expect(outlook.body(only())).toBeDefined();
    expect(outlook.buttonPlaces(only())[0]).toBeDefined();
  });

  it.each([
    ["a calendar's form", `<div data-app-section="Form_Content"><div id="CAL_TITLE"></div>${rich()}</div>`],
    [
      'a message that is read',
      `<div id="UniqueMessageBody_1" role="document" aria-label="メッセージ本文">text</div>${fields}`,
    ],
    ['an editor without a mail around it', rich()],
  ])('is not %s', (_, html) => {
    show(html);
    expect(roots()).toEqual([]);
  });

  it('never takes in a second one', () => {
    show(`<main>${surface(rich())}<div>${send}${fields}${rich().replace('_1', '_2')}</div></main>`);
    expect(roots()).toHaveLength(2);
  });

  it('is a reply where it quotes, or stands in the reading pane', () => {
    show(surface(rich(`<div><br></div>${quote}`)));
    expect(outlook.kind(only())).toBe('reply');
    show(`<div id="ItemReadingPaneContainer">${surface(rich())}</div>`);
    expect(outlook.kind(only())).toBe('reply');
    show(surface(rich()));
    expect(outlook.kind(only())).toBe('new');
  });

  it('gets the button right after the whole Send button', () => {
    show(surface(rich(), `<div class="row">${send}<button id="discardCompose"></button></div>${fields}`));
    expect(outlook.buttonPlaces(only())[0]?.before).toMatchObject({ id: 'discardCompose' });
  });
});

describe('The mail that is answered', () => {
  it('is read from the quoted text by the order of its header, whatever the language', () => {
    show(surface(rich(`<div><br></div>${quote}`)));
    expect(outlook.answered(only())).toEqual({
      from: '佐藤 <s@example.jp>',
      received: '2026年11月20日',
      subject: '面接のご案内',
      body: '山田様\n面接は25日です。',
    });
  });

  it('is read from the quoted text of a plain-text draft', () => {
    show(surface('<div id="editorParent_1"><textarea></textarea></div>'));
    const field = outlook.body(only()) as HTMLTextAreaElement;
    field.value =
      '\n\n________________________________\nVon: Sato <s@example.jp>\nGesendet: 20.11.\nBetreff: Termin\n\nHallo';
    expect(outlook.answered(only())).toEqual({
      from: 'Sato <s@example.jp>',
      received: '20.11.',
      subject: 'Termin',
      body: 'Hallo',
    });
  });

  it('is otherwise the message above the reply, never one below', () => {
    const card = (id: number, text: string) =>
      `<div><span id="MSG_${id}_FROM">佐藤</span><span data-testid="SentReceivedSavedTime" title="11/20">11/20</span><div id="UniqueMessageBody_${id}">${text}</div></div>`;
    show(
      `<div id="ConversationReadingPaneContainer">${card(1, '一通目')}${card(2, '二通目')}${surface(rich())}${card(3, '三通目')}</div>`,
    );
    expect(outlook.answered(only())).toMatchObject({ body: '二通目', from: '佐藤', received: '11/20' });
  });

  it('is nothing for a new mail', () => {
    show(surface(rich()));
    expect(outlook.answered(only())).toBeUndefined();
  });
});
