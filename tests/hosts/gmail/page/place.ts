// Where a compose's root stands on the page; each surface of gmail.md §1.2 is one kind of place.

export interface Place {
  /** Puts the compose's root into the page. */
  mount(root: HTMLElement): void;
  remove(): void;
  /** The window's title, where the place shows one. */
  setTitle(title: string): void;
  minimise(): void;
  restore(): void;
  fullscreen(): void;
}

/** A place that can't be minimised or enlarged: inline, or a window of its own. */
export function plainPlace(mount: (root: HTMLElement) => void, remove: () => void): Place {
  const refuse = (): never => {
    throw new Error('Only a docked compose can be minimised, restored or full screen');
  };
  return { mount, remove, setTitle: () => {}, minimise: refuse, restore: refuse, fullscreen: refuse };
}
