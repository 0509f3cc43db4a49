// A calendar's form: it has the editor and the form of mail, but no recipients' ids and no subject's (outlook.md §1.1).
/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import { newBody } from './bodies.ts';
import { makeEditor } from './editor.ts';
import { Icon } from './icon.tsx';
import type { Parts } from './parts.ts';

export function Calendar({ options, words }: Parts) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!body.current) return undefined;
    const html = newBody({ ...options, signature: 'none' });
    const editor = makeEditor(body.current, html, { ...options, onChange: () => {} });
    return () => editor.end();
  }, [options]);
  return (
    <main className="ow-form" role="main" data-app-section="CalendarModuleSurface">
      <div data-app-section="Form_Content" className="ow-surface">
        <div className="ow-send-row" role="toolbar">
          <button
            id="splitButton-r1c__primaryActionButton"
            type="button"
            className="fui-Button fui-SplitButton__primaryActionButton ow-primary"
            title={`${words.save} (Ctrl+S)`}
          >
            <Icon name="calendar" />
            {words.save}
          </button>
        </div>
        <div className="ow-subject-row">
          <input
            className="fui-Input__input ow-subject-input"
            type="text"
            aria-label={words.addTitle}
            placeholder={words.addTitle}
          />
        </div>
        <div id="editorParent_0" className="ow-editor-parent">
          <div
            ref={body}
            className="ow-editor"
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={words.newEvent}
            contentEditable
            suppressContentEditableWarning
          />
        </div>
      </div>
    </main>
  );
}
