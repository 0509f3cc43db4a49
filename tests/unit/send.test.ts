// Send and its shortcut, found in builds that have lost one of the signs, and never taken for the arrow beside it.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { gmail } from '../../mail/gmail.ts';
import { outlook } from '../../mail/outlook.ts';

const rows = {
  gmail: `<tr class="btC"><td class="gU Up"><div class="dC"><div data-is="send" class="T-I aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="보내기 (Ctrl-Enter)" aria-label="보내기 (Ctrl-Enter)">보내기</div><div class="hG T-I" role="button" aria-haspopup="true" aria-label="보내기 옵션 더보기"></div></div></td></tr>`,
  outlook: `<div class="fui-SplitButton" data-testid="ComposeSendButton"><button data-is="send" id="splitButton-r1__primaryActionButton" class="fui-Button fui-SplitButton__primaryActionButton" title="Senden (Ctrl+Enter)" aria-label="Senden">Senden</button><button id="splitButton-r1__menuButton" class="fui-SplitButton__menuButton" aria-haspopup="menu"></button></div>`,
} as const;

afterEach(() => document.body.replaceChildren());

describe.each([gmail, outlook])('On $name', (host) => {
  const root = () => {
    document.body.innerHTML = `<table><tbody></tbody></table><div></div>`;
    const holder = document.querySelector(host.name === 'gmail' ? 'tbody' : 'div') as HTMLElement;
    holder.innerHTML = rows[host.name];
    return holder;
  };
  const names = ['class', 'role', 'data-tooltip', 'aria-label', 'id', 'title', 'data-testid', 'tabindex'];

  it.each(['nothing', ...names])('Send is found without %s', (name) => {
    const holder = root();
    for (const element of holder.querySelectorAll('*')) element.removeAttribute(name);
    expect(host.sendButton(holder)?.dataset.is).toBe('send');
  });

  const key = (init: KeyboardEventInit) => host.isSendKey(new KeyboardEvent('keydown', init));

  it('its shortcut is Ctrl or ⌘ with either Enter, and no key of an input method', () => {
    expect(key({ key: 'Enter', ctrlKey: true })).toBe(true);
    expect(key({ key: 'Enter', metaKey: true })).toBe(true);
    expect(key({ key: 'Unidentified', code: 'NumpadEnter', ctrlKey: true })).toBe(true);
    expect(key({ key: 'Enter' })).toBe(false);
    expect(key({ key: 'Enter', ctrlKey: true, isComposing: true })).toBe(false);
    expect(key({ key: 's', code: 'KeyS', altKey: true })).toBe(host.name === 'outlook');
  });
});
