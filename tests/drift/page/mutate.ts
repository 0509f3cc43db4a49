// Runs in a double's page: makes one change to a compose, and takes it back. Given to the page as source, so it imports nothing at run time.
import type { Change, Part, Parts } from '../mutation.ts';

declare global {
  var mutate: (id: string, change: Change, parts: Parts) => Mutated;
}

export interface Mutated {
  /** What the change touched, as one name for it; empty where there is nothing of that kind. */
  readonly touched: string;
  undo(): void;
}

/** Defines `mutate` in the page. */
export function defineMutate(): void {
  const numbers = new WeakMap<Element, number>();
  let numbered = 0;
  const numberOf = (element: Element) => {
    if (!numbers.has(element)) numbers.set(element, numbered++);
    return numbers.get(element);
  };

  globalThis.mutate = (id, change, parts) => {
    const root = window.mailDouble.root(id);
    const editor = window.mailDouble.editor(id);
    const undos: (() => void)[] = [];
    const touched: string[] = [];
    const touch = (element: Element, what: string) => touched.push(`${numberOf(element)}${what}`);

    /** The compose, what it stands in, and none of what is ours or in the draft. */
    const around: Element[] = [];
    for (let node = root.parentElement; node && node !== document.body; node = node.parentElement)
      around.push(node);
    const elements = [...around, root, ...root.querySelectorAll('*')].filter(
      (element) => !(element !== editor && editor.contains(element)) && !element.matches('[data-host]'),
    );
    const partOf = (part: Part): Element | undefined => {
      if (part === 'root') return root;
      if (part === 'editor') return editor;
      return [...root.querySelectorAll(parts[part])].find((element) => !editor.contains(element));
    };

    const set = (element: Element, attribute: string, value: string | null) => {
      const former = element.getAttribute(attribute);
      if (former === value) return;
      touch(element, attribute);
      const put = (wanted: string | null) =>
        wanted === null ? element.removeAttribute(attribute) : element.setAttribute(attribute, wanted);
      put(value);
      undos.push(() => put(former));
    };
    /** Puts the node elsewhere, or nowhere; a mark keeps its place. */
    const relocate = (node: ChildNode, put: () => void) => {
      const mark = document.createComment('');
      node.before(mark);
      put();
      undos.push(() => mark.replaceWith(node));
    };
    const insert = (element: Element, put: () => void) => {
      put();
      undos.push(() => element.remove());
    };
    const random = (value: string) =>
      `x${[...value].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7).toString(36)}`;
    /** Within a table's row or body a wrapper goes around what the cells hold. */
    const wrapperFor = (element: Element) =>
      document.createElement(element.parentElement?.matches('tr') ? 'td' : 'div');

    const wrap = (element: Element, times: number) => {
      for (let time = 0; time < times; time++) {
        if (element.matches('td, tr, tbody')) {
          for (const child of element.matches('td') ? [element] : element.querySelectorAll('td')) {
            const wrapper = document.createElement('div');
            const contents = [...child.childNodes];
            for (const node of contents) relocate(node, () => wrapper.append(node));
            insert(wrapper, () => child.append(wrapper));
          }
        } else {
          const wrapper = wrapperFor(element);
          insert(wrapper, () => element.before(wrapper));
          relocate(element, () => wrapper.append(element));
        }
        touch(element, `wrapped${time}`);
      }
    };
    const unwrap = (element: Element) => {
      for (const child of [...element.childNodes]) relocate(child, () => element.before(child));
      relocate(element, () => element.remove());
    };
    const flatten = (element: Element) => {
      const whole = element.closest('table') ?? element;
      for (const old of [whole, ...whole.querySelectorAll('tbody, tr, td, colgroup, button')].reverse()) {
        if (!old.matches('table, tbody, tr, td, colgroup, button')) continue;
        const plain = document.createElement('div');
        for (const { name, value } of old.attributes) plain.setAttribute(name, value);
        if (old.matches('button')) plain.setAttribute('role', 'button');
        for (const child of [...old.childNodes]) relocate(child, () => plain.append(child));
        insert(plain, () => old.before(plain));
        relocate(old, () => old.remove());
        touch(old, 'flat');
      }
    };

    if (change.do === 'rename-class') {
      for (const element of elements) {
        if (!element.classList.contains(change.name)) continue;
        const names = [...element.classList].map((name) => (name === change.name ? random(name) : name));
        set(element, 'class', names.join(' '));
      }
    } else if (change.do === 'drop') {
      for (const element of elements) set(element, change.attribute, null);
    } else if (change.do === 'change') {
      for (const element of elements) {
        const value = element.getAttribute(change.attribute);
        if (value?.includes(change.holding))
          set(element, change.attribute, value.replace(change.holding, random(change.holding)));
      }
    } else if (change.do === 'remove') {
      for (const element of elements.filter((candidate) => candidate.matches(change.selector))) {
        if (element === editor || element === root || around.includes(element)) continue;
        touch(element, 'removed');
        if (element.contains(editor)) unwrap(element);
        else relocate(element, () => element.remove());
      }
    } else if (change.do === 'drop-all') {
      for (const element of elements)
        for (const name of element.getAttributeNames())
          if (name.startsWith(change.prefix)) set(element, name, null);
    } else if (change.do === 'rename-all') {
      for (const element of elements) {
        const value = element.getAttribute(change.attribute);
        if (value) set(element, change.attribute, value.split(/\s+/).map(random).join(' '));
      }
    } else if (change.do === 'add-prompt') {
      const part = partOf(change.before);
      const place = part?.closest('table.IZ') ?? part;
      if (place) {
        const prompt = document.createElement('div');
        for (const [name, value] of Object.entries({
          contenteditable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': 'Prompt',
          style: 'min-height: 20px',
        }))
          prompt.setAttribute(name, value);
        insert(prompt, () => place.before(prompt));
        touch(prompt, 'added');
      }
    } else {
      const part = partOf(change.part);
      if (part && change.do === 'wrap') wrap(part, change.times);
      else if (part && change.do === 'hide') set(part, 'style', 'display: none');
      else if (part && change.do === 'flatten') flatten(part);
      else if (part && change.do === 'reverse' && part.parentElement) {
        const siblings = [...part.parentElement.children];
        if (siblings.length > 1) touch(part, 'reversed');
        for (const sibling of siblings) {
          const parent = part.parentElement;
          relocate(sibling, () => parent.prepend(sibling));
        }
      } else if (part && change.do === 'move') {
        // A table's row goes with its table.
        const whole = change.part === 'row' ? (part.closest('table') ?? part) : part;
        touch(whole, change.to);
        relocate(whole, () => {
          if (change.to === 'first') root.prepend(whole);
          else if (change.to === 'last') root.append(whole);
          else editor.before(whole);
        });
      }
    }
    return {
      touched: touched.join(' '),
      undo() {
        for (const undo of undos.reverse()) undo();
      },
    };
  };
}
