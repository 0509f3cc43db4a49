// The body's editor: Closure's own in-page field with its plugins, as Gmail's (gmail.md §0.1, §0.2, §3.2).
import type { DoubleOptions } from '../double.ts';

interface ClosureField {
  registerPlugin(plugin: object): void;
  makeEditable(): void;
  makeUneditable(skipRestore: boolean): void;
  getCleanContents(): string;
  setSafeHtml(addParas: boolean, html: object, dontFireDelayedChange: boolean): void;
  manipulateDom(change: () => void): void;
  execCommand(command: string): unknown;
  focusAndPlaceCursorAtStart(): void;
  clearDelayedChange(): void;
  dispose(): void;
}

interface UndoPlugin {
  refreshCurrentState(field: ClosureField): void;
}

interface TabHandler {
  handleKeyboardShortcut(event: unknown, key: string, isModified: boolean): boolean;
}

declare const goog: {
  events: { listen(source: object, type: string, listener: () => void): void };
  dom: { safe: { setInnerHtml(element: Element, html: object): void } };
  html: { legacyconversions: { safeHtmlFromString(html: string): object } };
  editor: {
    ContentEditableField: new (id: string) => ClosureField;
    Field: { EventType: { DELAYEDCHANGE: string } };
    plugins: {
      BasicTextFormatter: new () => object;
      Blockquote: new (requiresClassName: boolean, className: string) => object;
      EnterHandler: new () => object;
      ListTabHandler: new () => TabHandler;
      RemoveFormatting: new () => object;
      UndoRedo: new () => UndoPlugin;
    };
  };
};

export interface Editor {
  readonly element: HTMLElement;
  html(): string;
  /** Loads stored content: no change event, no undo step. */
  load(html: string): void;
  /** A change by Gmail itself, e.g. opening the quote; followed by a delayed change. */
  change(act: () => void): void;
  /** A Closure command such as `+bold` or `+undo`. */
  run(command: string): void;
  focusAtStart(): void;
  /** Fires a pending delayed change now, as closing and sending do. */
  flush(): void;
  end(): void;
}

/** Puts HTML into an element through Closure's Trusted Types policy. */
export function setHtml(element: Element, html: string): void {
  goog.dom.safe.setInnerHtml(element, goog.html.legacyconversions.safeHtmlFromString(html));
}

/** Makes `element`, which has its content, an id and a place in the document, editable. */
export function makeEditor(
  element: HTMLElement,
  undo: DoubleOptions['undo'],
  onDelayedChange: () => void,
): Editor {
  const field = new goog.editor.ContentEditableField(element.id);
  const { plugins } = goog.editor;
  const history = undo === 'closure' ? new plugins.UndoRedo() : undefined;
  field.registerPlugin(new plugins.BasicTextFormatter());
  field.registerPlugin(new plugins.RemoveFormatting());
  field.registerPlugin(new plugins.Blockquote(true, 'gmail_quote'));
  field.registerPlugin(new plugins.ListTabHandler());
  field.registerPlugin(new plugins.EnterHandler());
  if (history) field.registerPlugin(history);
  field.makeEditable();
  goog.events.listen(field, goog.editor.Field.EventType.DELAYEDCHANGE, onDelayedChange);

  return {
    element,
    html: () => field.getCleanContents(),
    load(html) {
      field.setSafeHtml(false, goog.html.legacyconversions.safeHtmlFromString(html), true);
      history?.refreshCurrentState(field);
    },
    change: (act) => field.manipulateDom(act),
    run: (command) => void field.execCommand(command),
    focusAtStart: () => field.focusAndPlaceCursorAtStart(),
    flush: () => field.clearDelayedChange(),
    end() {
      field.makeUneditable(true);
      field.dispose();
    },
  };
}
