// English fields: tone, the phone call, and the phrases that change with them.
import { type Call, calls } from '../../../interview/facts.ts';
import { type Purpose, type Tone, tones } from '../../../interview/purpose.ts';
import { condition, type Field, type Fields, question, type Writing } from '../../field.ts';

/** What a text that serves several purposes is for. */
export const purposeNames: Record<Purpose, string> = {
  withdraw: 'withdraw',
  reschedule: 'reschedule',
  late: 'late',
  'late-apology': 'late-apology',
  'online-trouble': 'online-trouble',
  'noshow-withdraw': 'noshow-withdraw',
  'noshow-retry': 'noshow-retry',
  'selection-decline': 'selection-decline',
  'offer-decline': 'offer-decline',
  'briefing-cancel': 'briefing-cancel',
  acknowledge: 'acknowledge',
  confirm: 'confirm',
  thanks: 'thanks',
  'ask-again': 'ask-again',
  'answer-late': 'answer-late',
};

export const manner: Fields = {
  purpose: condition(purposeNames, [], ({ purpose }) => purpose),
  tone: { asks: [], print: ({ tone }) => tone, values: tones },
  reply: question([], ({ isReply }) => isReply, 'yes'),
  call: { asks: ['call'], print: callOf, values: calls },
  call_note: { asks: ['call'], print: callNote },
  i_apologize: byTone('I’m sorry', 'I apologize', 'I sincerely apologize'),
  sign_off: byTone('Best regards,', 'Kind regards,', 'Sincerely,'),
};

function byTone(brief: string, standard: string, polite: string): Field {
  const words: Record<Tone, string> = { brief, standard, polite };
  return { asks: [], print: ({ tone }) => words[tone] };
}

function callOf({ facts }: Writing): Call {
  return facts.call ?? 'none';
}

const callNotes: Readonly<Record<Exclude<Call, 'none'>, string>> = {
  done: 'This confirms what I said on the phone earlier.',
  missed: 'I tried to reach you by phone but could not get through.',
  later: 'I will also call you shortly.',
};

function callNote(writing: Writing): string | null {
  const call = callOf(writing);
  return call === 'none' ? null : callNotes[call];
}
