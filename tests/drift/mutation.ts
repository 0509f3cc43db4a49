// One change to a compose as a mail site's next build might bring it, and the list of them for a host's anchors.
import type { Anchors } from '../../mail/anchors.ts';

/** The parts of a compose that a change is made around, as selectors; the double names editor and root itself. */
export interface Parts {
  readonly send: string;
  readonly row: string;
  readonly subject: string;
}
export type Part = keyof Parts | 'editor' | 'root';

export type Change =
  /** The class goes by another name. */
  | { readonly do: 'rename-class'; readonly name: string }
  /** The attribute is gone; or, with a value, has another one wherever it had this. */
  | { readonly do: 'drop'; readonly attribute: string }
  | { readonly do: 'change'; readonly attribute: string; readonly holding: string }
  /** What matches is gone; what holds the editor leaves its contents behind. */
  | { readonly do: 'remove'; readonly selector: string }
  | { readonly do: 'wrap'; readonly part: Part; readonly times: number }
  /** The part's siblings stand in the opposite order. */
  | { readonly do: 'reverse'; readonly part: Part }
  | { readonly do: 'move'; readonly part: Part; readonly to: 'first' | 'last' | 'before-editor' }
  /** The part is there, but not shown. */
  | { readonly do: 'hide'; readonly part: Part }
  /** Table parts, or a button, become plain `div`s. */
  | { readonly do: 'flatten'; readonly part: Part }
  /** Another editable box opens in the compose: a prompt for a writing assistant. */
  | { readonly do: 'add-prompt'; readonly before: Part }
  /** A kind of attribute is gone, or a kind of name has changed, everywhere in the compose. */
  | { readonly do: 'drop-all'; readonly prefix: string }
  | { readonly do: 'rename-all'; readonly attribute: string };

export interface Mutation {
  readonly name: string;
  readonly change: Change;
}

/** Each once; not all of them change something on every surface. */
export function mutationsOf(anchors: Anchors): readonly Mutation[] {
  const changes = [
    ...Object.values(anchors).flatMap((ways) => ways.flatMap(changesTo)),
    ...around('send', 'row', 'subject', 'editor', 'root'),
    ...everywhere,
  ];
  return [...new Map(changes.map((change) => [nameOf(change), change]))].map(([name, change]) => ({
    name,
    change,
  }));
}

/** What can happen to what a selector asks for. */
function changesTo(selector: string): readonly Change[] {
  const found = (pattern: RegExp) => [...selector.matchAll(pattern)].map(([, ...groups]) => groups);
  const changes: Change[] = alternativesOf(selector).map((one) => ({ do: 'remove', selector: one }));
  for (const [name = ''] of found(/\.([\w-]+)/g)) changes.push({ do: 'rename-class', name });
  for (const [holding = ''] of found(/#([\w-]+)/g))
    changes.push({ do: 'drop', attribute: 'id' }, { do: 'change', attribute: 'id', holding });
  for (const [attribute = '', holding] of found(/\[([\w-]+)(?:[\^$*~|]?="([^"]*)")?\s*i?\]/g)) {
    // Without it there is no editor.
    if (attribute === 'contenteditable') continue;
    changes.push({ do: 'drop', attribute });
    if (holding) changes.push({ do: 'change', attribute, holding });
  }
  return changes;
}

/** At the commas that stand in no brackets. */
function alternativesOf(selector: string): readonly string[] {
  return selector.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,(])+/g) ?? [];
}

function around(...parts: readonly Part[]): readonly Change[] {
  const wraps = parts.flatMap((part) => [1, 4].map((times): Change => ({ do: 'wrap', part, times })));
  const orders = parts.map((part): Change => ({ do: 'reverse', part }));
  const moves = (['first', 'last', 'before-editor'] as const).flatMap((to) =>
    (['row', 'send'] as const).map((part): Change => ({ do: 'move', part, to })),
  );
  const prompts = (['row', 'editor'] as const).map((before): Change => ({ do: 'add-prompt', before }));
  const hidden = (['row', 'send'] as const).map((part): Change => ({ do: 'hide', part }));
  const flat = (['row', 'send'] as const).map((part): Change => ({ do: 'flatten', part }));
  return [...wraps, ...orders, ...moves, ...prompts, ...hidden, ...flat];
}

const everywhere: readonly Change[] = [
  ...['role', 'aria-', 'data-', 'title', 'tabindex', 'id', 'name'].map(
    (prefix): Change => ({ do: 'drop-all', prefix }),
  ),
  ...['class', 'id', 'data-testid', 'aria-label', 'title', 'data-tooltip'].map(
    (attribute): Change => ({ do: 'rename-all', attribute }),
  ),
];

function nameOf(change: Change): string {
  const { do: what, ...where } = change;
  return `${what} ${Object.values(where).join(' ')}`;
}
