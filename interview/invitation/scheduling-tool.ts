// A tool that tells of an appointment or a message at somebody else's: Pickatime <notifications@…>, 面接予約Bot.
import type { Clause } from './clauses.ts';
import { nameplatesIn } from './nameplate.ts';
import { type Found, plainOf } from './reading.ts';

const automatic =
  /<?(?:no-?reply|do-?not-?reply|noti\w*|alerts?|bot|messages?|invit\w*|calendar|schedul\w*|bookings?|appointments?|reminders?|mailer|system|auto\w*|updates?)@/i;
/** interview with Ann Lee at …: whose appointment it is. */
const appointment =
  /\b(?:interview|meeting|call|chat|conversation|appointment|event)\b[^.!?]{0,60}\b(?:at|with|from|of)\s(?:the\s)?$/i;
/** 【ナラノキ株式会社】1次面接, Naranoki K.K. has scheduled an interview. */
const appointmentBehind =
  /^\s(?:has|have|would like|invites?|wants)\b[^.!?]{0,40}\b(?:interview|meet|speak|talk)|^\s?[」』】>\]]?\s?(?:様)?(?:の|との)?\s?(?:[一二三1-3]次|最終|個別|web|オンライン|カジュアル){0,2}の?(?:面接|面談|選考|説明会)/i;
const address = /\S+@\S+|https?:\S+/g;
/** What a chat's or a job site's notice says. */
const tellsOfMessage = /メッセージが(?:届|あり)|\bnew message|sent you a message/i;
const machine = /(?:通知|お知らせ|[Bb]ot|BOT|ボット|自動(?:送信|配信|返信)|予約システム)$/;

/** Chatboard通知, 面接予約Bot: what it is called says that it is nobody's company. */
export function isMachine(name: string): boolean {
  return machine.test(name);
}

/**
 * The sender, where only an automatic address bears its name, and of the others there is one at which the mail says that
 * the appointment is, or that the person who wrote is of.
 */
export function isTool(sender: Found, others: readonly Found[], clauses: readonly Clause[]): boolean {
  if (sender.text.source !== 'from') return false;
  const name = plainOf(sender);
  if (isMachine(name)) return true;
  const isNotice = clauses.some(({ content }) => tellsOfMessage.test(content));
  if (!isNotice && !automatic.test(sender.text.plain)) return false;
  const isNamed = clauses.some(({ content }) =>
    content.replace(address, '').toLowerCase().includes(name.toLowerCase()),
  );
  return !isNamed && (others.some(isOfAppointment) || nameplatesIn(clauses).length > 0);
}

function isOfAppointment({ text, start, end }: Found): boolean {
  return (
    appointment.test(text.plain.slice(Math.max(0, start - 100), start)) ||
    appointmentBehind.test(text.plain.slice(end, end + 60))
  );
}
