// What a user may pass on when something is wrong: which lookups found what on the page, and the page's skeleton.
import type { Bones } from './bones.ts';
import { gmail } from './gmail.ts';
import type { MailHost } from './host.ts';
import { outlook } from './outlook.ts';
import { skeletonOf } from './skeleton.ts';

/** Told by the page's script to our own pages, and to nobody else. */
export interface PageState {
  readonly host: MailHost['name'];
  readonly composes: number;
  /** By lookup: the selector that found something anywhere on the page, or null. */
  readonly ways: Readonly<Record<string, string | null>>;
  readonly bones: readonly Bones[];
}

/** Has nothing of the user's in it. Null: no script of ours answers on the page. */
export function reportOf(page: PageState | null, version: string, browser: string): string {
  if (!page) return JSON.stringify({ version, browser, page: null }, null, 2);
  const { composes, ways, bones } = page;
  const { name: host, anchors } = page.host === 'gmail' ? gmail : outlook;
  const missing = Object.keys(anchors).filter((name) => !ways[name]);
  return JSON.stringify(
    {
      version,
      browser,
      host,
      composes: Number(composes),
      missing,
      second: secondOf(anchors, ways),
      skeleton: skeletonOf(bones, anchors),
    },
    null,
    2,
  );
}

/** The lookups whose most certain way found nothing. */
function secondOf(anchors: MailHost['anchors'], taken: PageState['ways']): readonly string[] {
  return Object.entries(anchors).flatMap(([name, [first]]) =>
    taken[name] && taken[name] !== first ? [name] : [],
  );
}
