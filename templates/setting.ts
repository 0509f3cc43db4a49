// Follows what a text sets for itself: which names are certainly there at each place.
import { opensSection } from './sections.ts';
import type { TagToken } from './tokens.ts';

interface Section {
  /** Set before it, whatever happens in it. */
  readonly before: ReadonlySet<string>;
  /** At the end of each branch so far. */
  readonly ends: ReadonlySet<string>[];
  readonly name: string;
  readonly captures: readonly string[];
  hasElse: boolean;
}

export class Setting {
  #now: ReadonlySet<string> = new Set();
  readonly #sections: Section[] = [];

  has(name: string): boolean {
    return this.#now.has(name);
  }

  /** Goes past a tag that sets these names. */
  pass(tag: TagToken, sets: readonly string[]): void {
    const section = this.#sections.at(-1);
    if (opensSection(tag)) {
      this.#sections.push({ before: this.#now, ends: [], name: tag.name, captures: sets, hasElse: false });
    } else if (section && ['elsif', 'else', 'when'].includes(tag.name)) {
      section.ends.push(this.#now);
      if (tag.name === 'else') section.hasElse = true;
      this.#now = section.before;
    } else if (section && tag.name === `end${section.name}`) {
      this.#sections.pop();
      this.#now = this.#after(section);
    } else {
      this.#now = new Set([...this.#now, ...sets]);
    }
  }

  #after({ before, ends, name, captures, hasElse }: Section): ReadonlySet<string> {
    // A capture's body always runs, and sets its name at its end.
    if (name === 'capture') return new Set([...this.#now, ...captures]);
    if (!hasElse) return before;
    // What stands between a case and its first branch is never rendered.
    const branches = [...(name === 'case' ? ends.slice(1) : ends), this.#now];
    return new Set([...this.#now].filter((one) => branches.every((branch) => branch.has(one))));
  }
}
