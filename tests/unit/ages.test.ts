// Pages of every age: composes as both hosts have built them since 2014, and what only looks like one.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { gmail } from '../../mail/gmail.ts';
import type { MailHost } from '../../mail/host.ts';
import { outlook } from '../../mail/outlook.ts';

function show(html: string): void {
  document.body.innerHTML = html;
}
afterEach(() => document.body.replaceChildren());

/** What the host finds, by the marks of the page: `body`, `subject`, and `send` right before our button. */
function foundBy(host: MailHost) {
  const markOf = (node: Node | null | undefined) => (node as HTMLElement | undefined)?.dataset?.is;
  return host.findComposes(document).map((root) => {
    const [place] = host.buttonPlaces(root);
    const before = place?.before ? place.before.previousSibling : place?.parent.lastChild;
    const inside = (before as Element | undefined)?.querySelector?.('[data-is="send"]');
    return {
      body: markOf(host.body(root)),
      subject: host.subjectText(root),
      after: markOf(before) ?? markOf(inside),
      send: markOf(host.sendButton(root)?.closest('[data-is]')),
    };
  });
}
const whole = { body: 'body', subject: 'the subject', after: 'send', send: 'send' };
const oneLine = (html: string) => html.replace(/\n\s*/g, '');

describe('Gmail', () => {
  const recipients2014 =
    '<div class="GS"><table><tr class="bzf"><td class="eV"><div class="vR"><input type="hidden" name="to" value="A <a@b.example>"></div><textarea class="vO" name="to"></textarea></td></tr></table></div>';
  const recipients2021 =
    '<div class="GS"><div class="anm" name="to"><div class="agb" role="listbox"><div class="afV" role="option" data-hovercard-id="a@b.example" data-name="A"></div></div><input type="text" class="agP" role="combobox" aria-haspopup="listbox" value="typed"></div></div>';
  const toolbar = `<table class="IZ"><tbody><tr class="btC"><td class="gU Up"><div class="dC"><div data-is="send" class="T-I aoO v7 T-I-atl L3" role="button">送信</div><div class="hG" role="button" aria-haspopup="true"></div></div></td><td class="oc gU"></td></tr></tbody></table>`;
  const compose = (parts: {
    recipients: string;
    region?: string;
    editor?: string;
    subject?: string;
    bar?: string;
  }) =>
    oneLine(`<div class="nn"><div class="AD"><div class="nH Hd" role="dialog"><div class="M9"><div class="aoI" ${parts.region ?? ''}>
      <table class="aoP"><tbody><tr><td class="I5"><form class="bAs" method="POST"><input type="hidden" name="composeid" value="1"><input type="hidden" name="draft" value="d">
      <input type="hidden" name="subject">${parts.recipients}<div class="aoD az6"><input ${parts.subject ?? 'class="aoT" name="subjectbox"'} value="the subject"></div></form>
      <table class="iN"><tbody><tr><td class="GQ"><div class="Ar As"><textarea class="Ak" aria-label="メッセージ本文"></textarea></div>
      <div data-is="body" contenteditable="true" ${parts.editor ?? 'class="Am Al editable LW-avf" g_editable="true" role="textbox"'}><br></div></td></tr>
      <tr><td class="HE"><div class="aDg"><div class="aDj"><div class="aDh">${parts.bar ?? toolbar}</div></div></div></td></tr></tbody></table></td></tr></tbody></table></div></div></div></div></div>`);

  it.each([
    ['2014', compose({ recipients: recipients2014 })],
    ['2021', compose({ recipients: recipients2021, region: 'role="region"' })],
    ['2026', compose({ recipients: recipients2021, region: 'role="region" data-compose-id="c1"' })],
    [
      'a build with none of its attributes on the editor',
      compose({ recipients: recipients2021, editor: 'class="Xy"' }),
    ],
    [
      'a build with another name for its subject',
      compose({ recipients: recipients2021, subject: 'class="Xy" type="text"' }),
    ],
    [
      'a build whose toolbar is no table',
      compose({
        recipients: recipients2021,
        bar: toolbar.replace(/<(\/?)(table|tbody|tr|td)/g, '<$1div'),
      }),
    ],
  ])('of %s has its compose, its subject and a place after Send', (_, html) => {
    show(html);
    expect(foundBy(gmail)).toEqual([whole]);
  });

  it('without any class name still has them', () => {
    show(compose({ recipients: recipients2021 }).replace(/ class="[^"]*"/g, ''));
    expect(foundBy(gmail)).toMatchObject([{ body: 'body', subject: 'the subject' }]);
  });

  it('shows two composes as two, though one has lost what the other has', () => {
    show(compose({ recipients: '' }) + compose({ recipients: '', editor: 'class="Xy"' }));
    expect(foundBy(gmail)).toEqual([whole, whole]);
  });

  it('has a prompt beside the draft, which is not the draft', () => {
    const prompt = '<div role="textbox" aria-multiline="true" contenteditable="true"></div>';
    show(compose({ recipients: recipients2021 }).replace('<div data-is="body"', `${prompt}$&`));
    expect(foundBy(gmail)).toEqual([whole]);
  });

  const editor = '<div g_editable="true" role="textbox" contenteditable="true"></div>';
  it.each([
    ['the settings', `<div id="settings" role="main"><input name="subjectbox">${editor}</div>`],
    ['a box to chat in', `<div role="complementary">${editor}</div>`],
    [
      'a mail that imitates a compose',
      `<div class="ii gt"><div class="a3s"><div class="M9"><input name="subjectbox">${editor}</div></div></div>`,
    ],
  ])('has no compose in %s, open alone or beside one', (_, html) => {
    show(`<div>${html}</div>`);
    expect(foundBy(gmail)).toEqual([]);
    show(`<div>${html}</div>${compose({ recipients: recipients2021 })}`);
    expect(foundBy(gmail)).toEqual([whole]);
    show(
      `<div>${html}</div>${compose({ recipients: recipients2021 }).replace(/<div data-is="body".*?<\/div>/, '')}`,
    );
    expect(foundBy(gmail)).toEqual([]);
  });
});

describe('Outlook', () => {
  const well = (name: string) =>
    `<div role="group" id="MSG_x1_${name}"><button>宛先</button><div role="textbox" contenteditable="true" aria-label="宛先"></div></div>`;
  const picker =
    '<div class="ms-BasePicker"><input type="text" role="combobox" aria-label="To" autocomplete="off" aria-haspopup="listbox" value="typed"></div>';
  const split = (label: string) =>
    `<div class="fui-SplitButton" data-is="send"><button id="splitButton-r1__primaryActionButton" aria-label="${label}">${label}</button><button id="splitButton-r1__menuButton" aria-haspopup="menu"></button></div>`;
  const rich =
    '<div data-is="body" role="textbox" aria-multiline="true" contenteditable="true"><div><br></div></div>';
  const docked = (send: string, subject: string, body = rich) =>
    oneLine(`<div role="main" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId"><div id="docking_InitVisiblePart_0"><div>
      <div>${send}<button id="discardCompose"></button></div>${well('TO')}${well('CC')}<div>${subject}</div>
      <div id="docking_DockingTriggerPart_0"><div id="editorParent_1">${body}</div></div></div></div></div></div>`);
  const loose = (row: string, subject: string, body: string) =>
    oneLine(`<div role="main"><div class="a"><div class="b">${row}</div><div class="c">${picker}</div><div class="d">${subject}</div>
      <div class="e">${body}</div></div></div>`);

  it.each([
    [
      '2019',
      loose(
        '<button data-is="send" class="ms-Button--primary" title="Send (Ctrl+Enter)" aria-label="Send"></button><button title="Discard (Esc)"></button>',
        '<input type="text" placeholder="Add a subject" maxlength="255" autocomplete="off" value="the subject">',
        '<div data-is="body" aria-multiline="true" aria-label="Message body" contenteditable="true"><div><br></div></div>',
      ),
    ],
    [
      '2021, in German',
      loose(
        '<button data-is="send" title="Senden (Ctrl+Enter)" aria-label="Senden"></button>',
        '<input type="text" placeholder="Betreff hinzufügen" autocomplete="off" value="the subject">',
        '<div id="editorParent_0"><div data-is="body" role="textbox" contenteditable="true"></div></div>',
      ),
    ],
    [
      '2021, with a textbox that says nothing else',
      loose(
        '<button data-is="send" aria-label="送信"></button>',
        '<input placeholder="件名を追加" maxlength="255" value="the subject">',
        '<div data-is="body" role="textbox" contenteditable="true"></div>',
      ),
    ],
    [
      '2024',
      docked(
        `<div data-testid="ComposeSendButton" data-is="send">${split('Send')}</div>`,
        '<input id="MSG_x1_SUBJECT" type="text" value="the subject">',
      ),
    ],
    [
      '2024, with nothing but label and id on Send',
      docked(
        split('送信'),
        '<span id="MSG_x1_SUBJECT"><input type="text" placeholder="件名を追加" value="the subject"></span>',
      ),
    ],
    [
      '2024, without an id on the subject',
      docked(split('送信'), '<input type="text" placeholder="件名を追加" value="the subject">'),
    ],
    [
      '2026, in plain text',
      docked(
        split('送信'),
        '<input id="MSG_x1_SUBJECT" value="the subject">',
        '<textarea data-is="body" aria-label="メッセージを追加"></textarea>',
      ),
    ],
    [
      'a deeplink',
      oneLine(
        `<div data-app-section="Form_Content"><div>${split('Send')}</div>${well('TO')}<input id="MSG_x1_SUBJECT" value="the subject"><div id="editorParent_0">${rich}</div></div>`,
      ),
    ],
  ])('of %s has its compose, its subject and a place after Send', (_, html) => {
    show(html);
    expect(foundBy(outlook)).toEqual([whole]);
  });

  it('of any age never takes a recipient for the subject', () => {
    show(
      loose(
        '<button title="Send (Ctrl+Enter)"></button>',
        '<input type="text" value="the subject">',
        rich,
      ).replace(' autocomplete="off"', ''),
    );
    for (const root of outlook.findComposes(document)) expect(outlook.subjectText(root)).toBe('the subject');
    const reply = docked(split('送信'), '').replace('ReadingPaneContainerId', 'ItemReadingPaneContainer');
    show(reply.replace(well('CC'), picker));
    expect(foundBy(outlook)).toEqual([{ ...whole, subject: '' }]);
  });

  it.each([
    [
      "an event's form",
      `<div data-app-section="Form_Content"><div>${split('保存')}</div><input type="text" placeholder="タイトルを追加"><div id="editorParent_0">${rich}</div></div>`,
    ],
    ['a pane to talk to Copilot in', `<div role="complementary">${rich}<button title="送信"></button></div>`],
    ['a box to search in', '<div role="banner"><textarea role="searchbox"></textarea></div>'],
    [
      'a mail that imitates a compose',
      `<div role="document"><div id="UniqueMessageBody_1">${docked(split('Send'), '<input id="MSG_x1_SUBJECT">').replaceAll('role="main"', '')}</div></div>`,
    ],
  ])('has no compose in %s, open alone or beside one', (_, html) => {
    show(html);
    expect(foundBy(outlook)).toEqual([]);
    show(html + docked(split('送信'), '<input id="MSG_x1_SUBJECT" value="the subject">'));
    expect(foundBy(outlook)).toEqual([whole]);
  });

  it("'s newsletters, quoted in a draft, don't hide it", () => {
    const quoting = rich.replace('<br>', '<br></div><div role="main"><div role="banner">x</div>');
    show(docked(split('送信'), '<input id="MSG_x1_SUBJECT" value="the subject">', quoting));
    expect(foundBy(outlook)).toEqual([whole]);
  });
});
