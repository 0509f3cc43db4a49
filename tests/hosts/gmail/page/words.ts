// The interface's words in the languages that the double speaks (gmail.md §1.1, language-dependent labels).
import type { DoubleOptions } from '../double.ts';

export interface Words {
  readonly body: string;
  readonly subject: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly send: string;
  readonly sendTip: string;
  readonly moreSend: string;
  readonly newMessage: string;
  readonly compose: string;
  readonly saved: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly popOut: string;
  readonly editSubject: string;
  readonly showTrimmed: string;
  readonly minimise: string;
  readonly fullscreen: string;
  readonly close: string;
  readonly discard: string;
  readonly more: string;
  readonly formatting: string;
  readonly helpMeWrite: string;
  readonly search: string;
  readonly labels: readonly [inbox: string, starred: string, snoozed: string, sent: string, drafts: string];
  readonly tabs: readonly [mail: string, chat: string, meet: string];
  readonly back: string;
  readonly me: string;
  readonly account: string;
  readonly settings: string;
  readonly signature: string;
  readonly vacation: string;
  readonly messageSent: string;
}

/** The shortcut in Send's tooltip stands between U+202A and U+202C (gmail.md §1.1). */
const shortcut = (keys: string): string => `\u202a(${keys})\u202c`;

const words: Readonly<Record<DoubleOptions['lang'], Words>> = {
  ja: {
    body: 'メッセージ本文',
    subject: '件名',
    to: '宛先',
    cc: 'Cc',
    bcc: 'Bcc',
    send: '送信',
    sendTip: `送信 ${shortcut('Ctrl-Enter')}`,
    moreSend: 'その他の送信オプション',
    newMessage: '新規メッセージ',
    compose: '作成',
    saved: '下書きを保存しました',
    reply: '返信',
    replyAll: '全員に返信',
    forward: '転送',
    popOut: '返信をポップアウト',
    editSubject: '件名を編集',
    showTrimmed: '省略されたコンテンツを表示',
    minimise: '最小化',
    fullscreen: '全画面表示',
    close: '保存して閉じる',
    discard: '下書きを破棄',
    more: 'その他のオプション',
    formatting: '書式設定オプション',
    helpMeWrite: '「/」を押して文書作成サポートを利用',
    search: 'メールを検索',
    labels: ['受信トレイ', 'スター付き', 'スヌーズ中', '送信済み', '下書き'],
    tabs: ['メール', 'チャット', 'Meet'],
    back: '受信トレイに戻る',
    me: '自分',
    account: 'Google アカウント',
    settings: '設定',
    signature: '署名',
    vacation: '不在通知',
    messageSent: 'メッセージを送信しました',
  },
  en: {
    body: 'Message Body',
    subject: 'Subject',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    send: 'Send',
    sendTip: `Send ${shortcut('Ctrl-Enter')}`,
    moreSend: 'More send options',
    newMessage: 'New Message',
    compose: 'Compose',
    saved: 'Draft saved',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    popOut: 'Pop out reply',
    editSubject: 'Edit subject',
    showTrimmed: 'Show trimmed content',
    minimise: 'Minimize',
    fullscreen: 'Full screen',
    close: 'Save & close',
    discard: 'Discard draft',
    more: 'More options',
    formatting: 'Formatting options',
    helpMeWrite: 'Press / to write with Help me write',
    search: 'Search mail',
    labels: ['Inbox', 'Starred', 'Snoozed', 'Sent', 'Drafts'],
    tabs: ['Mail', 'Chat', 'Meet'],
    back: 'Back to Inbox',
    me: 'me',
    account: 'Google Account',
    settings: 'Settings',
    signature: 'Signature',
    vacation: 'Vacation responder',
    messageSent: 'Message sent',
  },
  ko: {
    body: '메일 본문',
    subject: '제목',
    to: '받는사람',
    cc: '참조',
    bcc: '숨은참조',
    send: '보내기',
    sendTip: `보내기 ${shortcut('Ctrl-Enter')}`,
    moreSend: '보내기 옵션 더보기',
    newMessage: '새 메일',
    compose: '편지쓰기',
    saved: '임시보관함에 저장됨',
    reply: '답장',
    replyAll: '전체답장',
    forward: '전달',
    popOut: '답장 새 창으로 열기',
    editSubject: '제목 수정',
    showTrimmed: '잘린 내용 표시',
    minimise: '최소화',
    fullscreen: '전체 화면',
    close: '저장하고 닫기',
    discard: '임시보관 메일 삭제',
    more: '옵션 더보기',
    formatting: '서식 옵션',
    helpMeWrite: '/를 눌러 글쓰기 도움받기',
    search: '메일 검색',
    labels: ['받은편지함', '별표편지함', '다시 알림 항목', '보낸편지함', '임시보관함'],
    tabs: ['메일', '채팅', 'Meet'],
    back: '받은편지함으로 돌아가기',
    me: '나',
    account: 'Google 계정',
    settings: '설정',
    signature: '서명',
    vacation: '부재중 자동응답',
    messageSent: '메일을 보냈습니다.',
  },
};

export function wordsIn(lang: DoubleOptions['lang']): Words {
  return words[lang];
}
