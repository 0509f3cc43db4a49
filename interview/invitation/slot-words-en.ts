// What English says in front of a date that is a deadline, another event or an old day, or the new day of a change.

const timeOfDay =
  '(?:noon|midnight|midday|cob|eod|close of (?:business|play)|(?:the )?end of (?:the )?(?:day|business day|business)|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?\\s?m\\.?|hrs|hours)?(?:\\s?JST)?)';
/** by noon on, no later than 6 pm on; a bare "by" is the caller's. */
const deadline = new RegExp(
  `\\b(?:by|before|until|till|no later than|not later than)\\s(?:the\\s)?(?:latest\\s)?${timeOfDay},?\\s{0,2}(?:on\\s|of\\s)?$|\\b(?:no|not) later than\\s(?:on\\s)?$|\\b(?:clos(?:es?|ing)|expir(?:es?|y)|lapses?)\\b[^.?!]{0,24}$`,
  'i',
);
/** your application of, your e-mail dated: what the applicant or the writer sent. */
const sent =
  /\b(?:application|e-?mail|letter|message|enquiry|inquiry|cv|r[eé]sum[eé]|note|submission|advert(?:isement)?|posting|reply|documents?)\b,? (?:of|dated|from|on|(?:which )?(?:you )?(?:sent|received|submitted)(?: on)?)\s(?:the )?$/i;
const away =
  /\b(?:closed|on leave|on holiday|on vacation|out of (?:the )?office|away|unavailable|not available|fully booked|except|apart from)\b(?: (?:on|from|between|for|to the public))*\s$/i;

/** great to meet you on Friday, thanks for your time last Friday: a meeting that was. */
const past =
  /\b(?:thank(?:s| you)(?: \w+){0,2} for|(?<!\b(?:be|is) )(?:great|good|nice|lovely|wonderful|pleasure) (?:to (?:meet|speak|talk|chat|see)|(?:meet|speak|talk|chatt|see)ing)|(?:following|further to|after|since) (?:our|your|the|my) (?:\w+ )?(?:conversation|call|chat|meeting|talk|visit|discussion|interview)|enjoyed|spoke|talked|met|discussed)\b(?:(?!invite|interview is)[^.?!;]){0,60}\s(?:on|last|this)\s\w+,?$|\blast\s\w+,?$/i;

/** A weekday that lies behind, which would be taken for the next one. */
export function isPastWeekday(beforeAndName: string): boolean {
  return past.test(beforeAndName.slice(-120));
}

/** at 4pm instead of 2pm on Thursday: the time is given up and not the day. */
export function isOldTimeOnly(before: string): boolean {
  return /\b(?:instead of|rather than)\s\d[\d:.]*\s?(?:[ap]\.?m\.?)?\s?(?:on\s)?$/i.test(before);
}

const impossible =
  /(?<!\bif (?:you|this|that|it) |\bin case you )\b(?:unable|(?:not|no longer)(?: be)? (?:able|possible)|can(?:no|['’])t|won['’]t)\b(?! wait)[^.?!;]{0,60}$/i;

/** not able to hold our interview tomorrow. */
export function isImpossible(before: string): boolean {
  return impossible.test(before.slice(-100));
}

/** If not, we can look at Friday: only where the day before it doesn't do. */
export function isFallback(clause: string): boolean {
  return /^(?:if not|otherwise|failing that)\b/i.test(clause);
}

/** A deadline, a day on which something was sent, or one on which nobody is there. */
export function isOutsideInterview(before: string): boolean {
  const near = before.slice(-60);
  return deadline.test(near) || sent.test(near) || away.test(near);
}

const starts =
  /\b(?:terms?|semester|year|contract|employment|training|position|role|job|post|placement|internship|program(?:me)?|course|work|duties|season|candidates?|employees?|hires?|appointee|to)\b(?:(?!interview)[^.?!]){0,24}\b(?:starts?|starting|begins?|beginning|commenc(?:es?|ing))\b(?: (?:on|from|work on))?\s$/i;
const told =
  /\b(?:hear (?:back )?from us|notif(?:y|ied)|informed|announced?|results?|decisions?|feedback|outcome|shortlist)\b(?:(?!interview|meet|invit|that\b)[^.?!]){0,40}$/i;

/** The first day of work or of term, or the day on which they tell how it went. */
export function isOtherEvent(before: string): boolean {
  return starts.test(before.slice(-80)) || told.test(before.slice(-80));
}

/** Contract start, Employment date: an item of a list that dates the job and not the interview. */
export function isStartOfWork(label: string): boolean {
  return /\w\s(?:start|starts|commencement|entry)(?: date)?$|^(?:commencement|employment|contract|term|semester)\b/i.test(
    label,
  );
}

const moves =
  '\\b(?:mov(?:ed?|ing)|chang(?:ed?|ing)|reschedul(?:ed?|ing)|postpon(?:ed?|ing)|push(?:ed|ing)?|shift(?:ed|ing)|(?:to|we) shift|(?:br(?:ought|ing(?:ing)?)|put(?:ting)?)\\b[^.?!;]{0,40}\\b(?:forward|back)|delay(?:ed|ing)?)\\b';
const movedFrom = `${moves}(?:(?!\\bto\\b)[^.?!;]){0,80}\\bfrom\\s`;
const given = new RegExp(`${movedFrom}(?:the\\s)?$`, 'i');
const fromTo = new RegExp(`${movedFrom}[^.?!;]{4,60}\\sto\\s`, 'i');
const taken = new RegExp(
  `${moves}[^.?!;]{0,100}\\b(?:to|until|for)\\s(?:the\\s)?$|\\bwill now (?:take place|be held|be|happen|start)(?: on| at)?\\s$|\\bis now (?:on|set for|scheduled for)?\\s?$|\\bnew (?:date|day|time|slot)(?: and time)? (?:is|will be)(?: on)?\\s$`,
  'i',
);
const conditional = /\b(?:if you|should you|would you like|need to (?:change|reschedule|move))\b/i;

/** moved from …: what stands behind no longer holds. */
export function isMovedFrom(before: string): boolean {
  return given.test(before.slice(-160));
}

/** moved from A to B, which is no period from A to B. */
export function isMove(clause: string): boolean {
  return fromTo.test(clause);
}

/** moved … to, will now take place on …. */
export function isMovedTo(before: string): boolean {
  const near = before.slice(-160);
  return taken.test(near) && !conditional.test(near);
}
