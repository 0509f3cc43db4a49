// Closure Library as one classic script: the editor that Gmail's compose body is built on (gmail.md §0.1).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';

interface ClosureFile {
  readonly path: string;
  readonly provides: readonly string[];
  readonly requires: readonly string[];
  readonly isModule: boolean;
}

/** What the double uses: an in-page field (never an iframe) and the plugins behind Gmail's `command="+…"` buttons. */
const wanted = [
  'goog.dom.safe',
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.Blockquote',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.ListTabHandler',
  'goog.editor.plugins.RemoveFormatting',
  'goog.editor.plugins.UndoRedo',
  'goog.html.legacyconversions',
] as const;

/** Set before base.js runs: no dependency loading, a production build's flags, a Trusted Types policy name. */
const preamble = `var CLOSURE_NO_DEPS = true;
var CLOSURE_UNCOMPILED_DEFINES = { 'goog.DEBUG': false, 'goog.TRUSTED_TYPES_POLICY_NAME': 'goog' };
`;

const root = dirname(createRequire(import.meta.url).resolve('google-closure-library/closure/goog/base.js'));
let bundle: string | undefined;

/** The script, in the order Closure's own deps.js asks for; built once per process. */
export function closureScript(): string {
  bundle ??= [preamble, baseWithoutEval(), ...inOrder(wanted, readDependencies()).map(wrapped)].join('\n');
  return bundle;
}

/** base.js probes an old Chrome with eval in a block that compiled builds don't have; the page's CSP would report it. */
function baseWithoutEval(): string {
  const probe = /isChrome87 = eval\([^;]*;/;
  const base = read('base.js');
  if (!probe.test(base)) throw new Error('base.js has no eval probe any more');
  return base.replace(probe, '');
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** deps.js is a list of calls, so it is run with a recorder in goog's place. */
function readDependencies(): Map<string, ClosureFile> {
  const byName = new Map<string, ClosureFile>();
  const goog = {
    addDependency(path: string, provides: string[], requires: string[], load: { module?: string } = {}) {
      const file: ClosureFile = { path, provides, requires, isModule: load.module === 'goog' };
      for (const name of provides) byName.set(name, file);
    },
  };
  runInNewContext(read('deps.js'), { goog });
  return byName;
}

function inOrder(names: readonly string[], byName: ReadonlyMap<string, ClosureFile>): ClosureFile[] {
  const ordered = new Set<ClosureFile>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const file = byName.get(name);
    if (!file) throw new Error(`Closure provides no ${name}`);
    if (ordered.has(file) || open.has(file.path)) return;
    open.add(file.path);
    file.requires.forEach(visit);
    ordered.add(file);
  };
  names.forEach(visit);
  return [...ordered];
}

function wrapped(file: ClosureFile): string {
  const source = read(file.path);
  if (!file.isModule) return source;
  return `goog.loadModule(function(exports) {'use strict';${source}\n;return exports;});`;
}
