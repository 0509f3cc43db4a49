// The interface's words in the languages that the double speaks (outlook.md §1.8, labels; the rest is our own).
import type { DoubleOptions } from '../double.ts';

export interface Words {
  /** The editor's label, and that of the bodies one reads. */
  readonly body: string;
  readonly subject: string;
  readonly addSubject: string;
  readonly addMessage: string;
  readonly to: string;
  readonly cc: string;
  readonly from: string;
  readonly sent: string;
  readonly subjectLine: string;
  readonly send: string;
  readonly moreSend: string;
  readonly discard: string;
  readonly discardQuestion: string;
  readonly cancel: string;
  readonly newMail: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly popOut: string;
  readonly attach: string;
  readonly saved: string;
  readonly noSubject: string;
  readonly search: string;
  readonly quickActions: string;
  readonly folders: readonly [inbox: string, drafts: string, sent: string, deleted: string, junk: string];
  readonly ribbon: readonly [home: string, view: string, help: string];
  readonly nothingChosen: string;
  readonly accountManager: string;
  readonly draft: string;
  readonly newEvent: string;
  readonly addTitle: string;
  readonly save: string;
}

const words: Readonly<Record<DoubleOptions['lang'], Words>> = {
  ja: {
    body: 'メッセージ本文',
    subject: '科目',
    addSubject: '件名を追加',
    addMessage: 'メッセージを追加',
    to: '宛先',
    cc: 'CC',
    from: '差出人',
    sent: '送信日時',
    subjectLine: '件名',
    send: '送信',
    moreSend: 'その他の送信オプション',
    discard: '破棄',
    discardQuestion: 'この下書きを破棄しますか?',
    cancel: 'キャンセル',
    newMail: '新規メール',
    reply: '返信',
    replyAll: '全員に返信',
    forward: '転送',
    popOut: '新しいウィンドウで開く',
    attach: 'ファイルの添付',
    saved: '下書きの保存時刻',
    noSubject: '(件名なし)',
    search: '検索',
    quickActions: 'クイック操作',
    folders: ['受信トレイ', '下書き', '送信済みアイテム', '削除済みアイテム', '迷惑メール'],
    ribbon: ['ホーム', '表示', 'ヘルプ'],
    nothingChosen: '閲覧するアイテムを選択する',
    accountManager: 'のアカウント マネージャー',
    draft: '[下書き]',
    newEvent: '新しいイベント',
    addTitle: 'タイトルを追加する',
    save: '保存',
  },
  en: {
    body: 'Message body',
    subject: 'Subject',
    addSubject: 'Add a subject',
    addMessage: 'Add a message',
    to: 'To',
    cc: 'Cc',
    from: 'From',
    sent: 'Sent',
    subjectLine: 'Subject',
    send: 'Send',
    moreSend: 'More send options',
    discard: 'Discard',
    discardQuestion: 'Discard this draft?',
    cancel: 'Cancel',
    newMail: 'New mail',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    popOut: 'Open in new window',
    attach: 'Attach file',
    saved: 'Draft saved at',
    noSubject: '(No subject)',
    search: 'Search',
    quickActions: 'Quick actions',
    folders: ['Inbox', 'Drafts', 'Sent Items', 'Deleted Items', 'Junk Email'],
    ribbon: ['Home', 'View', 'Help'],
    nothingChosen: 'Select an item to read',
    accountManager: 'Account manager for',
    draft: '[Draft]',
    newEvent: 'New event',
    addTitle: 'Add a title',
    save: 'Save',
  },
  de: {
    body: 'Nachrichtentext',
    subject: 'Betreff hinzufügen',
    addSubject: 'Betreff hinzufügen',
    addMessage: 'Nachricht hinzufügen',
    to: 'An',
    cc: 'Cc',
    from: 'Von',
    sent: 'Gesendet',
    subjectLine: 'Betreff',
    send: 'Senden',
    moreSend: 'Weitere Sendeoptionen',
    discard: 'Verwerfen',
    discardQuestion: 'Diesen Entwurf verwerfen?',
    cancel: 'Abbrechen',
    newMail: 'Neue E-Mail',
    reply: 'Antworten',
    replyAll: 'Allen antworten',
    forward: 'Weiterleiten',
    popOut: 'In neuem Fenster öffnen',
    attach: 'Datei anfügen',
    saved: 'Entwurf gespeichert um',
    noSubject: '(Kein Betreff)',
    search: 'Suchen',
    quickActions: 'Schnellaktionen',
    folders: ['Posteingang', 'Entwürfe', 'Gesendete Elemente', 'Gelöschte Elemente', 'Junk-E-Mail'],
    ribbon: ['Start', 'Ansicht', 'Hilfe'],
    nothingChosen: 'Wählen Sie ein Element zum Lesen aus.',
    accountManager: 'Konto-Manager für',
    draft: '[Entwurf]',
    newEvent: 'Neues Ereignis',
    addTitle: 'Titel hinzufügen',
    save: 'Speichern',
  },
};

export function wordsIn(lang: DoubleOptions['lang']): Words {
  return words[lang];
}
