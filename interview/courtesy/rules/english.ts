// Rules X: what an English mail to a company reads like.
import type { Situation } from '../finding.ts';
import { isLatin, isNamedIn } from '../names.ts';
import type { Mail } from '../parts.ts';
import { type Hit, matching, type Rule } from '../rule.ts';
import { role } from './role.ts';

/** Nothing but words that fit any applicant and any job. */
const generic =
  /^(?:(?:interview|job|offer|application|appointment|meeting|cancel(?:l?ation|l?ing)?|withdraw(?:al|ing)?|reschedul(?:e|ing)|apology|apologies|request|question|running|late|missed|missing|unable|attend|change|about|regarding|for|from|of|the|my|our|a|an|to|today(?:['’]s)?|tomorrow(?:['’]s)?|on|and)[ ,:–-]{0,3}){1,12}$/i;
const overVideo =
  /\b(?:online|video|remote) (?:interview|call|meeting)\b|\b(?:Zoom|Google Meet|Microsoft Teams|Webex)\b/i;
const numericDate =
  /(?<![\d/.#A-Za-z:-]|\b(?:scored?|scoring|rated) )(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?:20)?\d{2})?(?![\d/A-Za-z])/g;
const bracket =
  /\[(?=[^\]\n]{0,40}\b(?:your|insert|name|company|date|time|position|role|title|manager|interviewer|recruiter|phone|e-?mail|address|reason|job|day|month|number|employer|organi[sz]ation|university|school|option|recipient|sender|department)\b)[^\]\n]{1,40}\](?!\()/gi;
const casual =
  /\b(?:hey|gonna|wanna|gotta|kinda|asap|plz|[Pp]ls|thx|fyi|btw|lol|u r|cuz|sry|yeah|nope|dunno|oops|messed up|screwed up|my bad|totally|you guys|cool with|haha|yikes|sucks|gotcha|yep|bummer|(?:super|crazy) (?:busy|sorry|late|excited))\b/gi;
const apologies = /\b(?:sorry|apolog(?:y|ies|i[sz]e[ds]?|i[sz]ing|etic))\b/gi;
const because = /\b(?:because|due to|owing to|as a result of|on account of)\b/gi;
const OFTEN = 3;
/** A sentence that asks, thanks, apologises or offers isn't the explanation. */
const toTheReader =
  /\?|\b(?:sorry|apolog|regret|thank|grateful|appreciate|please|could you|would you|available|withdraw|reschedul|interview|application|apply|you|your)\b/i;

export const english: readonly Rule[] = [
  { id: 'X01', severity: 'warn', locale: 'en', find: anonymous },
  {
    id: 'X02',
    severity: 'error',
    locale: 'en',
    find: matching({ in: ['subject', 'own'], view: 'named', pattern: bracket }),
  },
  {
    id: 'X03',
    severity: 'warn',
    locale: 'en',
    find: matching({
      in: ['core'],
      view: 'text',
      pattern: numericDate,
      when: ({ groups }) => isDate(groups),
    }),
  },
  { id: 'X04', severity: 'warn', locale: 'en', find: overApology },
  { id: 'X05', severity: 'info', locale: 'en', find: noTimeZone },
  {
    id: 'X06',
    severity: 'warn',
    locale: 'en',
    find: matching({
      in: ['subject', 'addressee', 'core'],
      view: 'named',
      pattern: casual,
      when: ([word]) => word !== 'PLS',
    }),
  },
];

/** X01: neither who writes nor for which job. */
function anonymous({ subject, isReply, senders }: Mail, { facts, profile }: Situation): Hit[] {
  const shown = subject?.plain.trim() ?? '';
  if (!subject || isReply || !shown) return [];
  const names = [...senders, profile.reading].filter(
    (name) => name !== '' && (isLatin(name) || isNamedIn(shown, name)),
  );
  const isKnown = names.length > 0 || facts.position !== undefined;
  const hasRole =
    role.test(shown) || (!!facts.position && shown.toLowerCase().includes(facts.position.toLowerCase()));
  if (generic.test(shown)) return [{ passage: subject, index: 0, length: shown.length }];
  if (!isKnown || hasRole || names.some((name) => isNamedIn(shown, name))) return [];
  return [{ passage: subject, index: 0, length: shown.length }];
}

/** 10/11 may be either; 24/7 and 50/50 are no dates. */
function isDate(groups: Readonly<Record<string, string>> | undefined): boolean {
  const [a, b] = [Number(groups?.a), Number(groups?.b)];
  return (
    !(a === 24 && b === 7) &&
    Math.min(a, b) >= 1 &&
    Math.min(a, b) <= 12 &&
    Math.max(a, b) <= 31 &&
    !(a === 1 && b <= 4)
  );
}

/** X04: for a missed interview an apology may open and close the mail; a reason takes a sentence or two. */
function overApology({ core }: Mail, { purpose }: Situation): Hit[] {
  const isNoShow = purpose === 'noshow-retry' || purpose === 'noshow-withdraw';
  const said = [...core.voice.matchAll(apologies)];
  const match =
    said[isNoShow ? OFTEN : OFTEN - 1] ?? sameAgain(said) ?? [...core.voice.matchAll(because)][OFTEN - 1];
  if (match) return [{ passage: core, index: match.index, length: match[0].length }];
  const story = longStory(core.voice);
  return story ? [{ passage: core, ...story }] : [];
}

/** The third in one and the same word: sorry, apologise, or apologies. */
function sameAgain(said: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  const word = ([text]: RegExpExecArray) => text.toLowerCase().slice(0, 'apologis'.length);
  return said.find(
    (one, at) => said.slice(0, at).filter((other) => word(other) === word(one)).length === OFTEN - 1,
  );
}

/** The first of the sentences in a row that tell more of the user's own affairs than anyone wants to know. */
function longStory(text: string): { readonly index: number; readonly length: number } | undefined {
  let start = 0;
  let run: { readonly index: number; readonly length: number }[] = [];
  for (const { index, 0: stop } of text.matchAll(/[.!?]+(?=\s|$)/g)) {
    const end = index + stop.length;
    const sentence = text.slice(start, end).trimStart();
    if (toTheReader.test(sentence)) run = [];
    else run.push({ index: end - sentence.length, length: sentence.length });
    if (run.length > OFTEN) return run[0];
    start = end;
  }
  return undefined;
}

/** X05: an online interview at an hour that may be anywhere's. */
function noTimeZone({ core, subject }: Mail, { facts }: Situation): Hit[] {
  const text = `${subject?.plain ?? ''}\n${core.text}`;
  const time = /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b\.?)|\b\d{1,2}:\d\d\b/i.exec(core.text);
  if (
    !(facts.isOnline ?? overVideo.test(core.text)) ||
    !time ||
    /\b(?:JST|UTC|GMT|[A-Z]{1,3}[SD]T)\b|Japan (?:[Ss]tandard )?[Tt]ime|Tokyo time/.test(text)
  )
    return [];
  return [{ passage: core, index: time.index, length: time[0].length }];
}
