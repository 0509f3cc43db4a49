// The mailbox: header, ribbon, folders, list, reading pane with its tabs (outlook.md §1.2, §4.3).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { owner } from '../../page/mails.ts';
import { Conversation } from './conversation.tsx';
import { Icon, type IconName } from './icon.tsx';
import { MailList } from './mail-list.tsx';
import type { Parts } from './parts.ts';
import { Ribbon } from './ribbon.tsx';
import { Surface } from './surface.tsx';
import { Tabs } from './tabs.tsx';

const rail: readonly IconName[] = ['mail', 'calendar', 'people'];
const folderIcons: readonly IconName[] = ['inbox', 'compose', 'send', 'delete', 'folder'];

export function App(parts: Parts) {
  const { words } = parts;
  return (
    <div id="app" className="ow-app">
      <header className="ow-header" role="banner">
        <span className="ow-brand">Outlook</span>
        <div className="ow-search" id="searchBoxId-Mail">
          <Icon name="search" />
          <input
            type="search"
            role="combobox"
            aria-expanded="false"
            aria-controls="searchSuggestions"
            aria-label={words.search}
            placeholder={words.search}
          />
        </div>
        <div id="owa-me-control-container">
          <button type="button" className="ow-me" aria-label={`${owner.name} ${words.accountManager}`}>
            {owner.name.slice(0, 1)}
          </button>
        </div>
      </header>
      <div className="ow-columns">
        <div className="ow-rail">
          {rail.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
        <div className="ow-mail">
          <Ribbon {...parts} />
          <div className="ow-panes">
            <Folders {...parts} />
            <MailList {...parts} />
            <main className="ow-main" role="main" data-app-section="MailReadCompose">
              <ReadingPane {...parts} />
              <Tabs {...parts} />
            </main>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The account's address stands here alone, whatever the language (outlook.md §4.3). */
function Folders({ words }: Parts) {
  return (
    <div className="ow-folders" role="tree">
      <div
        id="primaryMailboxRoot_1"
        className="ow-account"
        role="treeitem"
        tabIndex={0}
        aria-level={1}
        data-folder-name={owner.address}
        title={owner.address}
      >
        {owner.address}
      </div>
      {words.folders.map((folder, at) => (
        <div key={folder} className="ow-folder" role="treeitem" tabIndex={-1} aria-level={2} title={folder}>
          <Icon name={folderIcons[at] ?? 'folder'} />
          {folder}
        </div>
      ))}
    </div>
  );
}

/** One draft or the conversation; the others are hidden or not on the page at all. */
function ReadingPane(parts: Parts) {
  const { composes, state, words, options } = parts;
  const open = useSyncExternalStore(composes.subscribe, composes.list);
  const { theme } = useSyncExternalStore(state.subscribe, state.shown);
  const { shown } = composes;
  const keeps = options.tabs === 'hide';
  return (
    <div id="ReadingPaneContainerId" className="ow-reading-pane">
      {(keeps || !shown) && <Conversation {...parts} isHidden={shown !== undefined} />}
      {open
        .filter((compose) => compose.surface === 'reading-pane' && (keeps || compose === shown))
        .map((compose) => (
          <Surface
            key={compose.id}
            compose={compose}
            words={words}
            theme={theme}
            popOut={() => void composes.popOut(compose.id)}
            isHidden={compose !== shown}
          />
        ))}
    </div>
  );
}
