// @vitest-environment happy-dom
// Composes are noticed by what changes: the page is searched once, and never again for a change that brings no editor.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Compose } from '../../mail/compose.ts';
import type { MailHost } from '../../mail/host.ts';
import { watchComposes } from '../../mail/watch.ts';

/** A host on whose pages each `form` with an editor and a `button` is a compose. */
const findComposes = vi.fn((page: Document, writable?: readonly HTMLElement[]) =>
  [...(writable ?? page.querySelectorAll<HTMLElement>('[contenteditable]'))].flatMap((editor) => {
    const form = editor.closest('form');
    return form?.querySelector('button') ? [form as HTMLElement] : [];
  }),
);
const host = { name: 'gmail', writable: '[contenteditable="true"]', findComposes } as unknown as MailHost;

describe('A watched page', () => {
  const found: Compose[] = [];
  const mend = vi.fn();
  let ends: AbortController;

  beforeEach(() => {
    document.body.innerHTML = '<main><p>mail</p></main>';
    found.length = 0;
    ends = new AbortController();
    watchComposes(
      host,
      document,
      (compose) => {
        found.push(compose);
        return mend;
      },
      ends.signal,
    );
    findComposes.mockClear();
    mend.mockClear();
  });
  afterEach(() => ends.abort());

  /** All that a change sets off has happened. */
  const settled = async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  };
  const add = (html: string, to = document.body) => to.insertAdjacentHTML('beforeend', html);
  const compose = '<form><button>Send</button><div contenteditable="true"></div></form>';

  test('has a compose once it comes, as a whole', async () => {
    add(compose);
    await vi.waitFor(() => expect(found).toHaveLength(1));
  });

  test('has a compose whose editor comes first and whose button comes later', async () => {
    add('<form><div contenteditable="true"></div></form>');
    await settled();
    expect(found).toHaveLength(0);
    add('<button>Send</button>', document.querySelector('form') as HTMLElement);
    await vi.waitFor(() => expect(found).toHaveLength(1));
  });

  test('has a compose whose editor becomes one by its attribute', async () => {
    add('<form><button>Send</button><div></div></form>');
    await settled();
    document.querySelector('form div')?.setAttribute('contenteditable', 'true');
    await vi.waitFor(() => expect(found).toHaveLength(1));
  });

  test('is not looked at again for mail that comes and goes', async () => {
    add('<p>more mail</p>');
    document.querySelector('p')?.remove();
    await settled();
    expect(findComposes).not.toHaveBeenCalled();
  });

  describe('with a compose', () => {
    beforeEach(async () => {
      add(compose);
      await vi.waitFor(() => expect(found).toHaveLength(1));
      await settled();
      findComposes.mockClear();
      mend.mockClear();
    });

    test('is not looked at again for mail that comes, nor for what is typed', async () => {
      add('<p>more mail</p>', document.querySelector('main') as HTMLElement);
      add('<div>a line</div>', document.querySelector('[contenteditable]') as HTMLElement);
      await settled();
      expect(findComposes).not.toHaveBeenCalled();
    });

    test('has it mended when something in it changes', async () => {
      add('<p>a toolbar</p>', document.querySelector('form') as HTMLElement);
      await vi.waitFor(() => expect(mend).toHaveBeenCalled());
    });

    test('knows when it has gone, and what comes after it', async () => {
      document.querySelector('form')?.remove();
      await vi.waitFor(() => expect(findComposes).toHaveBeenCalled());
      add(compose);
      await vi.waitFor(() => expect(found).toHaveLength(2));
    });
  });
});
