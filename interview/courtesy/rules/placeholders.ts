// Rules P: what is left unfilled, what is missing, what contradicts itself, and where a mail can't arrive.
import type { Purpose } from '../../purpose.ts';
import { signatureLines } from '../../sender-ja.ts';
import { anyDay } from '../days.ts';
import type { Situation } from '../finding.ts';
import { isLatin, isNamedIn } from '../names.ts';
import type { Mail } from '../parts.ts';
import { atEnd, atTop, type Hit, matching, type Rule } from '../rule.ts';
import { hasContact, isSignOff, personIn } from '../sender.ts';
import { introducesAnother } from './self-introduction.ts';
import { introducesAnotherInEnglish } from './self-introduction-en.ts';
import { isPlaceholder, placeholder } from './unfilled.ts';

const aboutInterview: readonly (Purpose | undefined)[] = [
  'withdraw',
  'reschedule',
  'late',
  'online-trouble',
  'noshow-withdraw',
  'noshow-retry',
  'briefing-cancel',
  'confirm',
];
/** Lines at the end in which a signature is looked for when none stands apart. */
const END = 15;
/** Lines of the core in which the sender is expected to say their name. */
const START = 8;
const WIDEST = 300;

const hour = /\d{1,2} ?(?:時|:\d\d)|\b\d{1,2} ?[ap]\.?m\b|先ほど|just now/i;
const appointed =
  /面接の(?:お約束|予約)を|面接のお時間をいただいて(?:おり|い)|\d{1,2}時半?(?:から|より|開始)?の?[^。\n]{0,6}面接/;
const calledOff = /辞退|欠席|キャンセル|変更|伺え|伺うこと|行け/;
const runningLate = /遅れ|遅刻|到着|接続|入室/;
const noReply = /no-?_?reply|do-?_?not-?_?reply|notification[\w.+-]{0,40}@/i;
const again =
  /(?:改めて|あらためて|再度)、?[^。、]{0,12}(?:機会|日程|調整)[^。]{0,30}(?:いただけ|いただきた|ください|頂け|頂きた|お願い|幸い|でしょうか)|(?:別の(?:日|機会)|別日|日を(?:改め|あらため))[^。]{0,24}(?:いただけ|いただきた|ください|頂け|頂きた|頂戴でき|お願い|幸い|でしょうか)/;
const thanks = /ありがと|有難|感謝|御礼|お礼/;
const declines = /辞退/;
/** 「難しい場合は辞退として…」 offers it, 「辞退ではなく」 and 「辞退するつもりはなく」 deny it. */
const declinesIf =
  /(?:場合|とき|際|ようでしたら|難しければ)[^。]{0,20}辞退|辞退(?:扱い|として|ではな|する(?:つもり|意思)は)|辞退[^。]{0,12}では(?:な|ござ)/;

export const placeholders: readonly Rule[] = [
  {
    id: 'P01',
    severity: 'block',
    find: matching({ in: ['subject', 'own'], view: 'named', pattern: placeholder, when: isPlaceholder }),
  },
  {
    id: 'P02',
    severity: 'error',
    find: (mail, situation) =>
      mail.locale === 'ja' ? introducesAnother(mail, situation) : introducesAnotherInEnglish(mail),
  },
  { id: 'P03', severity: 'error', find: unsigned },
  { id: 'P04', severity: 'warn', locale: 'ja', find: unnamed },
  { id: 'P05', severity: 'warn', find: undated },
  { id: 'P06', severity: 'warn', locale: 'ja', find: contradictory },
  { id: 'P07', severity: 'error', find: undeliverable },
  { id: 'P08', severity: 'info', find: bookedOnSite },
];

/** P03: nobody can phone back. */
function unsigned({ own, core, signature, locale }: Mail, { purpose, profile }: Situation): Hit[] {
  if (isBlank(core) && isBlank(signature)) return [];
  const written = own.lines.filter(({ raw }) => raw.trim() !== '');
  const end = [...written.slice(-END), ...signature.lines];
  const isSigned = end.some(
    ({ plain }) =>
      personIn(plain) !== undefined || (profile.name && isNamedIn(plain.slice(0, WIDEST), profile.name)),
  );
  // In English a name below the closing is enough; a thank-you between two who know each other is too.
  const isEnough = locale === 'en' ? written.slice(-END, -1).some(({ plain }) => isSignOff(plain)) : isSigned;
  if ((locale === 'en' || purpose === 'acknowledge') && isEnough) return [];
  const isReachable = end.some(({ plain }) => hasContact(plain));
  if (isReachable && (isSigned || !profile.name)) return [];
  // Only where nothing of it stands yet can the whole signature be put below.
  const canSign = locale === 'ja' && isBlank(signature) && isNamedIn(core.plain, profile.name || '?');
  const isKnown = profile.phone !== '' || profile.email !== '';
  return atEnd(
    own,
    {},
    canSign && isKnown ? (line) => [line, '', ...signatureLines(profile)].join('\n') : undefined,
  );
}

/** P04: the first lines don't say who writes. */
function unnamed({ core, senders, isReply }: Mail, { purpose }: Situation): Hit[] {
  const start = core.lines.filter(({ raw }) => raw.trim() !== '').slice(0, START);
  const text = start.map(({ plain }) => plain.slice(0, WIDEST)).join('');
  if (senders.length === 0 || !text || (isReply && (!purpose || purpose === 'acknowledge'))) return [];
  // Whom the profile knows in Latin letters may say their name in kanji.
  const isTranscribed = senders.every(isLatin) && /[一-龠ァ-ヶー]{2,}(?:です|でございます)/.test(text);
  const isNamed =
    isTranscribed ||
    /と申し|と言います|といいます/.test(text) ||
    senders.some((name) => isNamedIn(text, name));
  return isNamed ? [] : atTop(core);
}

/** P05: which interview? A reply's quoted mail can say it. */
function undated(mail: Mail, { purpose, answered }: Situation): Hit[] {
  const { core, locale, quoted, subject } = mail;
  const isKnown = aboutInterview.includes(purpose);
  if (!(isKnown || (!purpose && keepsNoAppointment(mail))) || isBlank(core)) return [];
  const context = `${isKnown ? '' : subject?.text}\n${core.text}\n${quoted.text}\n${answered?.body ?? ''}`;
  // Who is late or can't connect writes on the very day: the hour is enough.
  const isToday = purpose === 'late' || purpose === 'online-trouble';
  return anyDay[locale].test(context) || (isToday && hour.test(context)) ? [] : atTop(core);
}

/** Even where nobody said what the mail is for: it calls off a meeting that has its hour. */
function keepsNoAppointment({ core, isReply }: Mail): boolean {
  return !isReply && appointed.test(core.text) && calledOff.test(core.text) && !runningLate.test(core.text);
}

/** P06: withdraws and asks for another day at once. */
function contradictory({ core, sentences }: Mail, { purpose, route }: Situation): Hit[] {
  if (purpose === 'noshow-retry' || route === 'agent' || route === 'staffing') return [];
  const asking = sentences.find(
    ({ joined }) => again.test(joined) && !declines.test(joined) && !thanks.test(joined),
  );
  const isDeclined = sentences.some(({ joined }) => declines.test(joined) && !declinesIf.test(joined));
  return asking && isDeclined ? [{ passage: core, index: asking.index, length: asking.joined.length }] : [];
}

/** P07: the address takes no answers. */
function undeliverable(mail: Mail, { recipients = [], answered }: Situation): Hit[] {
  const isNoReply = recipients.some((recipient) => noReply.test(recipient));
  const isSendOnly = mail.isReply && /送信専用/.test(`${answered?.body ?? ''}\n${mail.quoted.plain}`);
  return isNoReply || isSendOnly ? atTop(mail.own) : [];
}

/** P08: a booking made on a job site is cancelled there first. */
function bookedOnSite(mail: Mail, { answered, purpose }: Situation): Hit[] {
  const read = `${answered?.body ?? ''}\n${mail.quoted.plain}`;
  const isCancelling =
    purpose === undefined || ['withdraw', 'reschedule', 'briefing-cancel'].includes(purpose);
  return isCancelling && /マイページ/.test(read) && /キャンセル/.test(read) ? atTop(mail.own) : [];
}

function isBlank({ plain }: { readonly plain: string }): boolean {
  return plain.trim() === '';
}
