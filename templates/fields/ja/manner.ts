// Japanese fields: tone, the phone call, and the set phrases that change with them.
import type { Call } from '../../../interview/facts.ts';
import { hasBegun } from '../../../interview/phase.ts';
import type { Purpose, Tone } from '../../../interview/purpose.ts';
import { condition, type Field, type Fields, question, type Writing } from '../../field.ts';

const toneNames: Record<Tone, string> = { standard: '標準', polite: '丁寧', brief: '簡潔' };
const callNames: Record<Call, string> = { none: 'なし', later: '予定', missed: '不通', done: '済み' };

/** What a text that serves several purposes is for. */
export const purposeNames: Record<Purpose, string> = {
  withdraw: '辞退',
  reschedule: '日程変更',
  late: '遅刻',
  'late-apology': '遅刻のお詫び',
  'online-trouble': '接続の不調',
  'noshow-withdraw': '欠席のお詫びと辞退',
  'noshow-retry': '欠席のお詫びとお願い',
  'selection-decline': '選考辞退',
  'offer-decline': '内定辞退',
  'briefing-cancel': '説明会の欠席',
  acknowledge: '返信',
  confirm: '承諾',
  thanks: 'お礼',
  'ask-again': '確認',
  'answer-late': '遅れた返信',
};

export const manner: Fields = {
  用件: condition(purposeNames, [], ({ purpose }) => purpose),
  文体: condition(toneNames, [], ({ tone }) => tone),
  返信: question([], ({ isReply }) => isReply, 'はい'),
  電話連絡: condition(callNames, ['call'], callOf),
  電話の一文: { asks: ['call'], print: (writing) => callNote(writing) },
  申し訳ございません: byTone('申し訳ありません', '申し訳ございません', '誠に申し訳ございません'),
  申し訳ございませんでした: byTone(
    '申し訳ありませんでした',
    '申し訳ございませんでした',
    '誠に申し訳ございませんでした',
  ),
  お詫び申し上げます: byTone('お詫びいたします', 'お詫び申し上げます', '深くお詫び申し上げます'),
  御礼申し上げます: byTone('感謝いたします', '御礼申し上げます', '心より御礼申し上げます'),
  よろしくお願い申し上げます: byTone(
    'よろしくお願いいたします',
    'よろしくお願い申し上げます',
    '何卒よろしくお願い申し上げます',
  ),
};

function byTone(brief: string, standard: string, polite: string): Field {
  const words: Record<Tone, string> = { brief, standard, polite };
  return { asks: [], print: ({ tone }) => words[tone] };
}

function callOf({ facts }: Writing): Call {
  return facts.call ?? 'none';
}

/** Purposes whose mail apologises for what has happened. */
const apologies: readonly Purpose[] = ['noshow-withdraw', 'noshow-retry'];

/** A briefing's text is for both: staying away, and having stayed away. */
function isApologetic({ purpose, facts, now }: Writing): boolean {
  return apologies.includes(purpose) || (purpose === 'briefing-cancel' && hasBegun(facts, now));
}

/** Where the phone stands: done, tried, still to come; or why a mail has to do. */
function callNote(writing: Writing): string | null {
  const isApology = isApologetic(writing);
  switch (callOf(writing)) {
    case 'done':
      return `先ほどお電話でお伝えいたしましたが、\nあらためてメールでも${isApology ? 'お詫び申し上げます' : 'ご連絡いたします'}。`;
    case 'missed':
      return `お電話を差し上げましたが、つながりませんでしたので、\nメールにて${isApology ? 'お詫び申し上げます' : 'ご連絡いたします'}。`;
    case 'later':
      return isApology
        ? 'このあと、あらためてお電話でもお詫び申し上げます。'
        : 'このあと、あらためてお電話を差し上げます。';
    case 'none':
      if (writing.tone === 'brief') return null;
      return `本来は${isApology ? '直接お詫びすべき' : '直接お伝えすべき'}ところ、\nメールでのご連絡となりますことをご容赦ください。`;
  }
}
