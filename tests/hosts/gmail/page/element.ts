// Builds elements as `el('div.nH.Hd', { role: 'dialog' }, …children)`, without innerHTML: Trusted Types are on.

type TagOf<Spec extends string> = Spec extends `${infer Tag}.${string}` ? Tag : Spec;
type ElementOf<Spec extends string> =
  TagOf<Spec> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[TagOf<Spec>] : HTMLElement;

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Child = Node | string | undefined;

/** An element from `tag.class.class`, attributes (undefined ones are left out) and children. */
export function el<Spec extends string>(
  spec: Spec,
  attributes: Attributes = {},
  ...children: Child[]
): ElementOf<Spec> {
  const [tag = 'div', ...classes] = spec.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element as ElementOf<Spec>;
}

/** Calls `act` on a click and, as Gmail's role=button elements do, on Enter and Space. */
export function onPress<Pressed extends HTMLElement>(element: Pressed, act: () => void): Pressed {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  });
  return element;
}

/** As Closure's buttons: the mouse goes down and up on it, Enter goes down, or the space bar comes up. */
export function onMousePress<Pressed extends HTMLElement>(element: Pressed, act: () => void): Pressed {
  let isDown = false;
  element.addEventListener('mousedown', ({ button }) => {
    isDown = button === 0;
  });
  element.addEventListener('mouseup', () => {
    if (isDown) act();
    isDown = false;
  });
  element.addEventListener('keydown', ({ key, ctrlKey }) => key === 'Enter' && !ctrlKey && act());
  element.addEventListener('keyup', ({ key }) => key === ' ' && act());
  return element;
}

/** For toolbar buttons: pressing must not take the caret out of the body. */
export function keepFocus<Pressed extends HTMLElement>(element: Pressed): Pressed {
  element.addEventListener('mousedown', (event) => event.preventDefault());
  return element;
}

/** The element, or an error that names what is missing. */
export function find(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The double has no ${selector} here`);
  return found;
}
