// Puts a view on a page of its own, and presses and types in it as a user would. The interface is English there.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

const root = document.createElement('div');
document.body.append(root);

afterEach(() => render(null, root));

export async function mount(view: ComponentChild): Promise<void> {
  await act(() => render(view, root));
}

/** The one element that matches; a test that finds none fails here. */
export function the<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (!element) throw new Error(`Nothing matches ${selector} in:\n${root.innerHTML}`);
  return element;
}

export function texts(selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

export async function press(selector: string): Promise<void> {
  await act(async () => the(selector).click());
  await settled();
}

export async function key(selector: string, name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(async () => void the(selector).dispatchEvent(event));
  await settled();
  return event;
}

export async function type(selector: string, value: string): Promise<void> {
  await act(async () => {
    const field = the<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

/** Promises and timers of no length have had their turn. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}
