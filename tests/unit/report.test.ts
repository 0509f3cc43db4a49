// The report that a user may pass on has the page's bones in it, and nothing of theirs.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { waysTaken } from '../../mail/anchors.ts';
import { bonesOf } from '../../mail/bones.ts';
import { gmail } from '../../mail/gmail.ts';
import type { MailHost } from '../../mail/host.ts';
import { outlook } from '../../mail/outlook.ts';
import { reportOf } from '../../mail/report.ts';

const hosts = { gmail, outlook } as const;
const report = (host: MailHost) =>
  reportOf(
    {
      host: host.name,
      composes: host.findComposes(document).length,
      ways: waysTaken(document.documentElement, host.anchors),
      bones: bonesOf(document),
    },
    '1.2.3',
    'Browser/1',
  );

afterEach(() => document.body.replaceChildren());

/** Letters that nothing of ours is written in. */
const secret = fc
  .array(fc.constantFrom(...'志村遥面接辞退αβγδЖЩабв漢字カナé@'), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''));
const secretLetters = /[^\x20-\x7e\n]|@/;
/** And words that could be anybody's, in what could be a place for them. */
const word = fc.stringMatching(/^zq[a-z0-9]{4,10}qz$/);

const attribute = fc.tuple(
  fc.constantFrom(
    ...[
      'id',
      'class',
      'name',
      'title',
      'email',
      'href',
      'src',
      'alt',
      'value',
      'placeholder',
      'style',
      'role',
      'type',
    ],
    ...[
      'aria-label',
      'aria-labelledby',
      'data-hovercard-id',
      'data-name',
      'data-message-id',
      'data-tooltip',
      'command',
    ],
    ...[
      'g_editable',
      'contenteditable',
      'tabindex',
      'dir',
      'data-zq',
      'data-testid',
      'data-app-section',
      'maxlength',
    ],
  ),
  fc.oneof(
    secret,
    word,
    fc
      .tuple(
        fc.constantFrom('docking_InitVisiblePart_', 'MSG_', 'UniqueMessageBody', 'M9 ', 'Ctrl+Enter '),
        word,
      )
      .map((both) => both.join('')),
    fc.constantFrom('true', 'textbox', 'dialog', 'M9', 'subjectbox'),
  ),
);

interface Node {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
  readonly inside: readonly Node[];
}
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(
      'div',
      'span',
      'form',
      'input',
      'table',
      'tr',
      'td',
      'button',
      'textarea',
      'x-zqzqqz',
      'svg',
      'p',
    ),
    attributes: fc.array(attribute, { maxLength: 5 }),
    text: fc.oneof(secret, word),
    inside: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 })),
  }),
}));

function build({ tag, attributes, text, inside }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(text, ...inside.map(build));
  return element;
}

describe.each(['gmail', 'outlook'] as const)('The report on %s', (name) => {
  it('has no letter of a text and no word of an attribute of the page', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        document.body.replaceChildren(...nodes.map(build));
        const told = report(hosts[name]);
        expect(told).not.toMatch(secretLetters);
        expect(told).not.toMatch(/zq/);
      }),
      { numRuns: 300 },
    );
  });

  // Twenty thousand rows take happy-dom seconds.
  it('is never longer than a message can be', { timeout: 30_000 }, () => {
    for (let at = 0; at < 20_000; at++) {
      const row = document.createElement('div');
      row.setAttribute('aria-label', 'x'.repeat(50));
      row.tabIndex = 0;
      document.body.append(row);
    }
    expect(report(hosts[name]).length).toBeLessThan(300_000);
  });
});

describe('The skeleton', () => {
  it('is enough for the lookups to find again what they found', () => {
    document.body.innerHTML = `<div class="nH x9"><div class="M9 private" role="dialog" aria-label="新規メッセージ"><form><input name="subjectbox" class="aoT" value="秘密">
      <input name="draft" value="r-123"></form><table class="IZ"><tbody><tr class="btC"><td class="gU Up"><div class="T-I aoO" role="button" data-tooltip="送信 (Ctrl-Enter)">送信</div></td></tr></tbody></table>
      <div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true">こんにちは</div></div></div>`;
    const { skeleton, missing, composes } = JSON.parse(report(gmail)) as {
      skeleton: string;
      missing: readonly string[];
      composes: number;
    };
    expect(composes).toBe(1);
    expect(missing).toContain('reply');
    document.body.innerHTML = skeleton;
    const [root] = gmail.findComposes(document);
    expect(root && gmail.body(root)).toBeDefined();
    expect(root && waysTaken(root, gmail.anchors).send).toBe('.gU.Up');
    expect(document.body.textContent?.trim()).toBe('');
  });

  it('says so where no script of ours is on the page', () => {
    expect(JSON.parse(reportOf(null, '1.2.3', 'Browser/1'))).toEqual({
      version: '1.2.3',
      browser: 'Browser/1',
      page: null,
    });
  });
});
