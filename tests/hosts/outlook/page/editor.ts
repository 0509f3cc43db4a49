// The body's editor: roosterjs with the plugins that Outlook runs, in either theme (outlook.md §3.1, §3.5).
import {
  AutoFormatPlugin,
  ChangeSource,
  Editor,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  getDarkColor,
  type ModelToDomOption,
  PastePlugin,
  ShortcutPlugin,
  type Snapshots,
} from 'roosterjs';
import type { Spot } from '../../double.ts';
import { select } from '../../page/spots.ts';
import type { DoubleOptions } from '../double.ts';
import { defaultFormat } from './bodies.ts';
import { setHtml, trusted } from './trusted.ts';

export interface BodyEditor {
  readonly element: HTMLElement;
  /** As it stands in the page: roosterjs's innerHTML, or a textarea's text. */
  content(): string;
  /** What is saved and sent: light colours, nothing of the editor's own. */
  outgoing(): { readonly html: string; readonly text: string };
  /** Loads stored content: no change is told, nothing can be undone. */
  load(html: string): void;
  focusAtStart(): void;
  select(at: Spot, to?: Spot): void;
  setTheme(theme: DoubleOptions['theme']): void;
  end(): void;
}

export interface EditorSettings {
  readonly theme: DoubleOptions['theme'];
  readonly font: DoubleOptions['font'];
  readonly paste: DoubleOptions['paste'];
  readonly onChange: () => void;
}

/** roosterjs writes no classes; Outlook gives its lines theirs again (outlook.md §1.9). */
const outlookLines: ModelToDomOption = {
  additionalFormatAppliers: {
    block: [(_format, element) => element.tagName === 'DIV' && element.classList.add('elementToProof')],
  },
};

export function makeEditor(element: HTMLDivElement, html: string, settings: EditorSettings): BodyEditor {
  const { theme, font, paste, onChange } = settings;
  const snapshots: Snapshots = {
    snapshots: [],
    totalSize: 0,
    currentIndex: -1,
    autoCompleteIndex: -1,
    maxSize: 1e7,
  };
  let isLoading = false;
  const editor = new Editor(element, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      new AutoFormatPlugin({ autoLink: true, autoUnlink: true, autoBullet: true, autoNumbering: true }),
      changeTeller(() => !isLoading && onChange()),
    ],
    snapshots,
    defaultSegmentFormat: defaultFormat(font),
    defaultModelToDomOptions: outlookLines,
    defaultPasteType: paste,
    inDarkMode: theme === 'dark',
    getDarkColor,
    trustedHTMLHandler: trusted,
  });

  const setTheme = (wanted: DoubleOptions['theme']): void => editor.setDarkModeState(wanted === 'dark');
  const load = (stored: string): void => {
    isLoading = true;
    const isDark = editor.isDarkMode();
    editor.setDarkModeState(false);
    setHtml(element, stored);
    editor.setDarkModeState(isDark);
    Object.assign(snapshots, { snapshots: [], totalSize: 0, currentIndex: -1, autoCompleteIndex: -1 });
    editor.takeSnapshot();
    editor.getSnapshotsManager().hasNewContent = false;
    isLoading = false;
  };
  load(html);

  return {
    element,
    content: () => element.innerHTML,
    outgoing: () => ({
      html: exportContent(editor, 'HTML', outlookLines),
      text: exportContent(editor, 'PlainText').replaceAll('\r\n', '\n'),
    }),
    load,
    focusAtStart() {
      editor.focus();
      const range = element.ownerDocument.createRange();
      range.setStart(element.firstElementChild ?? element, 0);
      editor.setDOMSelection({ type: 'range', range, isReverted: false });
    },
    select: (at, to) => select(element, at, to),
    setTheme,
    end: () => editor.dispose(),
  };
}

/** Outlook saves what its editor tells it of: typed input and finished changes, but no switch of the theme. */
function changeTeller(onChange: () => void): EditorPlugin {
  return {
    getName: () => 'DraftSaver',
    initialize: () => {},
    dispose: () => {},
    onPluginEvent(event) {
      const isSwitch =
        event.eventType === 'contentChanged' &&
        (event.source === ChangeSource.SwitchToDarkMode || event.source === ChangeSource.SwitchToLightMode);
      if ((event.eventType === 'input' || event.eventType === 'contentChanged') && !isSwitch) onChange();
    },
  };
}
