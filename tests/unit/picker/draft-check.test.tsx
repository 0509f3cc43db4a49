// The check of the draft as it stands in the compose.
// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import * as analysis from '../../../components/picker/analysis.ts';
import type { Bridge } from '../../../components/picker/bridge.ts';
import { DraftCheck } from '../../../components/picker/draft-check.tsx';
import { useDraftCheck } from '../../../components/picker/use-draft-check.ts';
import type { Writing } from '../../../components/picker/use-writing.ts';
import type { Context, DraftAsItStands } from '../../../interview/context.ts';
import { emptyProfile } from '../../../interview/profile.ts';
import { writing } from '../writing.ts';
import { mount, press, settled, the } from './mount.ts';

const context: Context = {
  composeId: '1',
  kind: 'reply',
  recipients: [],
  draft: 'd',
  hasOurSubject: false,
  subject: '',
  canSetSubject: false,
  text: 'own-words',
  hasCursor: false,
};

const given = writing({ facts: {}, profile: emptyProfile });

function Checked({ bridge }: { readonly bridge: Bridge }) {
  const check = useDraftCheck({
    bridge,
    visit: { context, isMailPage: true, thread: undefined, analysis, count: 1 },
    isOpen: true,
    writing: { given } as unknown as Writing,
    hasInserted: false,
    isReasonConfirmed: false,
  });
  return <DraftCheck check={check} onConfirm={() => {}} />;
}

/** A compose that holds these lines and lets itself be mended. */
function compose(...lines: string[]) {
  const draft = async (): Promise<DraftAsItStands> => ({ subject: '', lines: [...lines] });
  const shown = vi.fn(async () => {});
  const mendPlace: Bridge['mendPlace'] = async ({ line, column, length }, was, text) => {
    const at = lines[line - 1] ?? '';
    if (at.slice(column - 1, column - 1 + length) !== was) return false;
    lines[line - 1] = at.slice(0, column - 1) + text + at.slice(column - 1 + length);
    return true;
  };
  return {
    lines,
    shown,
    bridge: { draft, showPlace: shown, mendPlace } as unknown as Bridge,
  };
}

const right = [
  '株式会社みらい商事',
  '採用ご担当者様',
  '',
  '東西大学の山田太郎です。',
  '面接を辞退いたします。',
];
const signed = ['', '-----', '山田太郎', '090-1234-5678'];

async function check(bridge: Bridge): Promise<void> {
  await mount(<Checked bridge={bridge} />);
  await settled();
}

describe('The draft', () => {
  test('that is right gets no finding, though its host hides the subject', async () => {
    await check(compose(...right, ...signed).bridge);
    expect(the('.draft-verdict').dataset.faults).toBe('0');
  });

  test('is mended in the compose and read anew', async () => {
    const { bridge, lines } = compose(...right, 'すみません。', ...signed);
    await check(bridge);
    expect(the('.draft-verdict').dataset.faults).toBe('1');
    await press('[data-rule="K12"] .mend');
    expect(lines).toContain('申し訳ございません。');
    expect(the('.draft-verdict').dataset.faults).toBe('0');
  });

  test('that has changed meanwhile stays as it is, and the user hears of it', async () => {
    const { bridge, lines } = compose(...right, 'すみません。', ...signed);
    await check(bridge);
    lines[5] = 'あのう、すみません。';
    await press('[data-rule="K12"] .mend');
    expect(lines[5]).toBe('あのう、すみません。');
    expect(the('#draft-check').textContent).toContain('had changed');
  });

  test('shows the place of a finding in the compose', async () => {
    const { bridge, shown } = compose(...right, 'すみません。', ...signed);
    await check(bridge);
    await press('[data-rule="K12"] .finding-place');
    expect(shown).toHaveBeenCalledWith({ where: 'body', line: 6, column: 1, length: 5 });
  });

  test('that is empty has nothing to be checked', async () => {
    await check(compose('', '').bridge);
    expect(the('.draft-note').textContent).toBe('Your draft is still empty.');
  });

  test('that isn’t there is no fault', async () => {
    await check({ draft: async () => null } as unknown as Bridge);
    expect(the('.draft-note').textContent).toBe('No draft is open');
  });
});
