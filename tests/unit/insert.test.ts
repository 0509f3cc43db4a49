// Inserting when the editor won't have it: another way, or nothing at all.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextOf, makeCompose } from '../../mail/compose.ts';
import { gmail } from '../../mail/gmail.ts';
import { insertLetter } from '../../mail/insert.ts';

const letter = { subject: '件名', lines: ['株式会社青空商事', '', '<b>太字ではない</b>'] };
const order = { composeId: '1', letter, placement: 'top', replaceSubject: false } as const;

function makeRoot(body: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'M9';
  root.innerHTML = `<input name="subjectbox"><input name="draft" value="d1"><div g_editable="true" role="textbox" contenteditable="true">${body}</div>`;
  document.body.replaceChildren(root);
  return root;
}
/** There is no layout here: the subject field is made to look as if it were on screen. */
function showSubject(root: Element): HTMLInputElement {
  const input = root.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'offsetWidth', { value: 100 });
  input.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
  return input;
}
const bodyOf = (root: Element) => gmail.body(root) as HTMLElement;

describe('Where the editor refuses the command', () => {
  beforeEach(() => {
    document.execCommand = () => false;
  });
  afterEach(() => vi.restoreAllMocks());

  it('the letter is written as nodes, as text and above the signature', async () => {
    const root = makeRoot('<div><br></div><div class="gmail_signature">me</div>');
    const compose = makeCompose('1', gmail, root);
    const heard = vi.fn();
    bodyOf(root).addEventListener('input', heard);
    expect(await insertLetter(compose, order)).toBe('inserted');
    expect(bodyOf(root).innerHTML).toBe(
      '<div><div>株式会社青空商事</div><div><br></div><div>&lt;b&gt;太字ではない&lt;/b&gt;</div></div><div class="gmail_signature">me</div>',
    );
    expect(heard).toHaveBeenCalledOnce();
    expect(contextOf(compose)?.text).toBe('letter');
  });

  it('and swallows every change: the draft is as it was, and the outcome says so', async () => {
    const root = makeRoot('<div>mine</div>');
    const compose = makeCompose('1', gmail, root);
    const body = bodyOf(root);
    const before = body.innerHTML;
    const subjects: string[] = [];
    showSubject(root).addEventListener('input', () => subjects.push(gmail.subjectText(root)));
    body.addEventListener('input', () => {
      // A host that spoils what was written.
      const ours = [...body.querySelectorAll('div')].find((line) => line.textContent === '株式会社青空商事');
      if (ours) ours.textContent = '…';
    });
    expect(await insertLetter(compose, order)).toBe('failed');
    expect(body.innerHTML).toBe(before);
    expect(contextOf(compose)?.text).toBe('own-words');
    expect(subjects).toEqual([letter.subject, '']);
    expect(gmail.subjectText(root)).toBe('');
  });

  it("the user's own words stay", async () => {
    const root = makeRoot('<div>mine</div>');
    const compose = makeCompose('1', gmail, root);
    await insertLetter(compose, order);
    expect(bodyOf(root).textContent).toContain('mine');
  });
});

it('a compose that was closed meanwhile takes nothing', async () => {
  const root = makeRoot('<br>');
  const compose = makeCompose('1', gmail, root);
  root.remove();
  expect(await insertLetter(compose, order)).toBe('gone');
  expect(contextOf(compose)).toBeUndefined();
});
