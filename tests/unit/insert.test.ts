// Inserting when the editor won't have it: another way, or nothing at all.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextOf, makeCompose } from '../../mail/compose.ts';
import { gmail } from '../../mail/gmail.ts';
import { insertLetter } from '../../mail/insert.ts';
import type { Way } from '../../mail/write.ts';

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

  it('the subject is known as ours until the user types another, whatever becomes of the letter', async () => {
    const root = makeRoot('<div>mine</div>');
    const compose = makeCompose('1', gmail, root);
    const subject = showSubject(root);
    expect(contextOf(compose)?.hasOurSubject).toBe(false);
    await insertLetter(compose, order);
    bodyOf(root).firstElementChild?.append('と、その続き');
    expect(contextOf(compose)).toMatchObject({ draft: 'd1', hasOurSubject: true });
    subject.value = '別の件';
    expect(contextOf(compose)?.hasOurSubject).toBe(false);
  });

  it("the user's own words stay", async () => {
    const root = makeRoot('<div>mine</div>');
    const compose = makeCompose('1', gmail, root);
    await insertLetter(compose, order);
    expect(bodyOf(root).textContent).toContain('mine');
  });
});

describe('Of several ways', () => {
  const nodes = gmail.ways.at(-1) as Way;
  const hostWith = (...ways: Way[]) => ({ ...gmail, ways });

  it('none follows one whose words are still there after it was taken back', async () => {
    const root = makeRoot('<div><br></div>');
    const half: Way = (body) => {
      body.prepend(letter.lines[0] ?? '');
      return { isLate: false, takeBack: () => {} };
    };
    const next = vi.fn(nodes);
    expect(await insertLetter(makeCompose('1', hostWith(half, next), root), order)).toBe('failed');
    expect(next).not.toHaveBeenCalled();
    expect(bodyOf(root).textContent?.match(/青空商事/g)).toHaveLength(1);
  });

  it('one that wrote nothing takes nothing back, whatever the host marked in the body meanwhile', async () => {
    const root = makeRoot('<div>mine</div>');
    const takeBack = vi.fn();
    const idle: Way = (body) => {
      body.firstElementChild?.setAttribute('data-marked', '');
      return { isLate: false, takeBack };
    };
    expect(await insertLetter(makeCompose('1', hostWith(idle, nodes), root), order)).toBe('inserted');
    expect(takeBack).not.toHaveBeenCalled();
  });

  it('one that takes its time is waited for, though the quoted mail says the same', async () => {
    const root = makeRoot(
      `<div><br></div><div class="gmail_quote">${letter.lines.join(' ').replaceAll('<', '&lt;')}</div>`,
    );
    const late: Way = (body, _target, lines) => {
      setTimeout(() => root.append(document.createElement('i')));
      const range = new Range();
      range.setStart(body, 0);
      setTimeout(() => nodes(body, range, lines), 20);
      return { isLate: true, takeBack: () => {} };
    };
    const next = vi.fn(nodes);
    expect(await insertLetter(makeCompose('1', hostWith(late, next), root), order)).toBe('inserted');
    expect(next).not.toHaveBeenCalled();
  });

  it('one that follows a rebuilt body writes in the new one, though the caret was in the old', async () => {
    const root = makeRoot('<div>mine</div>');
    const rebuilding: Way = (body) => {
      body.innerHTML = '<div>mine</div>';
      return { isLate: false, takeBack: () => {} };
    };
    const compose = makeCompose('1', hostWith(rebuilding, nodes), root);
    const caret = new Range();
    caret.setStart(bodyOf(root).firstElementChild?.firstChild as Text, 4);
    compose.noteSelection(caret);
    expect(compose.hasCursor()).toBe(true);
    expect(await insertLetter(compose, { ...order, placement: 'cursor' })).toBe('inserted');
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
