// Which room may know which. The rule has its one home here.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** What each room may import besides itself. `type` stands before a file of which only types may be known. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  interview: [],
  templates: ['interview'],
  settings: ['interview', 'templates'],
  components: ['interview', 'templates', 'settings', 'public'],
  mail: ['type interview/context.ts', 'type interview/courtesy/finding.ts', 'type templates/letter.ts'],
  // What runs on a command line: node stands in for the browser.
  tools: ['interview', 'templates', 'settings', 'public'],
  entrypoints: ['components', 'templates', 'interview', 'settings', 'mail', 'public'],
};

describe('The rooms of the product', () => {
  const rooms = Object.keys(allowed);
  const files = globSync(rooms.map((room) => `${room}/**/*.{ts,tsx}`)).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const imports = files.flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

  test.each(rooms)('%s is there to be checked', (room) => {
    expect(files.some((file) => file.startsWith(`${room}/`))).toBe(true);
  });

  test('import only what they may', () => {
    expect(trespasses(imports)).toEqual([]);
  });

  test('import each other in no circle', () => {
    expect(circleIn(imports)).toBeUndefined();
  });
});

describe('The check itself', () => {
  const imports = (from: string, source: string) => importsIn(from, source);

  test.each([
    ['interview/phase.ts', "import { parse } from '../templates/template.ts';"],
    ['templates/render.ts', "import { load } from '../settings/profile.ts';"],
    ['settings/own.ts', "import { Picker } from '../components/picker.tsx';"],
    ['components/picker.tsx', "import type { MailHost } from '../mail/host.ts';"],
    ['components/picker.tsx', "const lazy = import('../mail/host.ts');"],
    ['mail/insert.ts', "import { Letter } from '../templates/letter.ts';"],
    ['mail/insert.ts', "import {\n  type Letter,\n  render,\n} from '../templates/letter.ts';"],
    ['mail/insert.ts', "import type { Facts } from '../interview/facts.ts';"],
    ['mail/insert.ts', "import '../settings/profile.ts';"],
    ['components/picker.tsx', "export * from '../entrypoints/popup/main.tsx';"],
    ['entrypoints/background.ts', "import { at } from '../tests/unit/writing.ts';"],
    ['components/picker.tsx', "import { host } from '@/mail/host.ts';"],
  ])('%s may not: %s', (from, source) => {
    expect(trespasses(imports(from, source))).toHaveLength(1);
  });

  test.each([
    ['mail/insert.ts', "import type { Letter } from '../templates/letter.ts';"],
    ['mail/messages.ts', "import { defineExtensionMessaging } from '@webext-core/messaging';"],
    [
      'components/picker.tsx',
      "import words from '../public/_locales/ja/messages.json' with { type: 'json' };",
    ],
    ['components/picker.tsx', "import './picker.css';\nimport { render } from '../templates/render.ts';"],
    ['templates/catalogue.ts', "import text from './ja/cancel.md?raw';"],
  ])('%s may: %s', (from, source) => {
    expect(imports(from, source)).not.toEqual([]);
    expect(trespasses(imports(from, source))).toEqual([]);
  });

  test('finds a circle over three files, and none in a tree', () => {
    const edge = (from: string, to: string) => ({ from, to, isType: false });
    const tree = [edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')];
    expect(circleIn(tree)).toBeUndefined();
    expect(circleIn([...tree, edge('d', 'a')])).toEqual(['a', 'b', 'd', 'a']);
  });
});

function importsIn(from: string, source: string): Import[] {
  const statements = source.matchAll(
    /^\s*(?:import|export)\s(?:(?<what>[^'";]*?)\sfrom\s)?\s*['"](?<static>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm,
  );
  return [...statements].map(({ groups = {} }) => ({
    from,
    to: resolve(from, groups.static ?? groups.dynamic ?? ''),
    isType: groups.what?.startsWith('type ') ?? false,
  }));
}

function resolve(from: string, specifier: string): string {
  const file = specifier.replace(/\?.*$/, '').replace(/^(@|~)\//, '');
  return file.startsWith('.') ? posix.join(posix.dirname(from), file) : file;
}

/** Imports that the table doesn't allow; packages are knip's to judge. */
function trespasses(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, isType }) => {
      const [room = ''] = from.split('/');
      const [other = ''] = to.split('/');
      const isOurs = other in allowed || ['tests', 'public'].includes(other);
      const may = allowed[room] ?? [];
      return isOurs && other !== room && !may.includes(other) && !(isType && may.includes(`type ${to}`));
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

/** The files of a circle, the first repeated at its end. */
function circleIn(imports: readonly Import[]): string[] | undefined {
  const next = Map.groupBy(imports, ({ from }) => from);
  const cleared = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (cleared.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const circle = walk(to, [...path, file]);
      if (circle) return circle;
    }
    cleared.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
