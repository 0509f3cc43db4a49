// A letter that should stand in the draft of a new tab, and doesn't.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../components/picker/bridge.ts';
import { Picker } from '../../../components/picker/picker.tsx';
import type { FreshLetter, Order } from '../../../templates/letter.ts';
import { at } from '../writing.ts';
import { context, fakeBridge } from './fake-bridge.ts';
import { mount, press, settled, the } from './mount.ts';

const kept: FreshLetter = {
  letter: { subject: '面接辞退のご連絡', lines: ['株式会社青空商事', '採用ご担当者様'] },
  proof: { ticket: 't', blanks: [] },
  isInAddress: false,
};

let orders: Order[];
let copies: number;
beforeEach(() => {
  orders = [];
  copies = 0;
});

async function open(own: Partial<Bridge>): Promise<void> {
  const bridge = fakeBridge({
    async insert(order) {
      orders.push(order);
      return 'inserted';
    },
    undelivered: async () => (copies > 0 ? null : kept),
    copied: () => void copies++,
    ...own,
  });
  await mount(<Picker bridge={bridge} surface="frame" now={() => at('2026-11-20T10:00')} />);
  await import('../../../components/picker/analysis.ts');
  await settled();
}

const line = () => document.querySelector('#deliver-that');

describe('The letter of a new tab', () => {
  test('that isn’t in its empty draft is told of, and a press inserts it as it was', async () => {
    await open({});
    expect(the('#status').textContent).toContain('“面接辞退のご連絡” isn’t in a draft yet');
    await press('#deliver-that');
    expect(orders).toEqual([
      {
        composeId: '1',
        letter: kept.letter,
        proof: kept.proof,
        placement: 'letter',
        replaceSubject: false,
      },
    ]);
    expect(line()).toBeNull();
  });

  test('that is refused again is copied', async () => {
    const write = vi.fn(async (_items: readonly ClipboardItem[]) => {});
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(write as never);
    await open({ insert: async () => 'failed' });
    await press('#deliver-that');
    await vi.waitFor(() => expect(the('#status').dataset.notice).toBe('copiedInstead'));
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(await (await item?.getType('text/plain'))?.text()).toBe('株式会社青空商事\n採用ご担当者様');
    expect(line()).toBeNull();
    expect(copies).toBe(1);
  });

  test('is only to be copied beside a draft that is about something else', async () => {
    await open({ context: async () => ({ ...context, subject: 'Re: 株式会社みらい商事 面接のご案内' }) });
    expect(the('#deliver-that').textContent).toBe('Copy that mail');
  });

  test('isn’t told of on a page that is no mail site’s any more', async () => {
    await open({ context: async () => null, isMailPage: async () => false });
    expect(line()).toBeNull();
  });

  test('that is refused too late to be copied is copied by the next press', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValueOnce(new Error('No press.'));
    document.execCommand = () => false;
    await open({ insert: async () => 'failed' });
    await press('#deliver-that');
    await vi.waitFor(() => expect(the('#deliver-that').textContent).toBe('Copy that mail'));
    write.mockResolvedValue();
    await press('#deliver-that');
    await vi.waitFor(() => expect(the('#status').dataset.notice).toBe('copied'));
  });

  test('is copied where no compose is', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await open({ context: async () => null });
    expect(the('#deliver-that').textContent).toBe('Copy that mail');
    await press('#deliver-that');
    await vi.waitFor(() => expect(the('#status').dataset.notice).toBe('copied'));
    expect(orders).toEqual([]);
  });

  test('isn’t asked for where the draft says something', async () => {
    await open({ context: async () => ({ ...context, text: 'letter' }) });
    expect(line()).toBeNull();
  });

  test('there is none, and nothing is told', async () => {
    await open({ undelivered: async () => null });
    expect(line()).toBeNull();
    expect(the('#status').textContent).toBe('');
  });
});
