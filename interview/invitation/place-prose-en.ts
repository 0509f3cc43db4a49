// Where an English sentence says that the interview is held.
import type { Part } from './reading.ts';

const until =
  '(?=[.!?]|\\s(?:on\\s(?:mon|tue|wed|thu|fri|sat|sun|[a-z]{3,9}\\s\\d|\\d)|(?:mon|tues?|wednes|thurs|fri|satur|sun)day\\b|at\\s\\d|at noon|around\\s|(?:this|tomorrow|today)\\b|next (?:week|mon|tue|wed|thu|fri|sat|sun)|instead|rather than|as (?:usual|before))|$)';
const rooms =
  'lab|laboratory|office|store|shop|boutique|hotel|cent(?:er|re)|embassy|consulate|building|restaurant|clinic|school|site|library|hall|campus|cafe|café|studio|lobby|room|branch|headquarters|hq|warehouse|showroom|gate';
/** What sentences speak of for other reasons too: only where people are to come there. */
const spots =
  'bar|lounge|terrace|rooftop|deck|garden|kitchen|workshop|factory|plant|gallery|museum|theatre|theater|church|chapel|gym|salon|barn|farm|bakery|pub|counter|desk|reception|foyer|atrium|cafeteria|canteen|auditorium|classroom|bookshop|hotel|hostel|station|entrance|tent|booth|centre|center|house|bench|diner|bistro|clubhouse|pool|court';
const forms: readonly RegExp[] = [
  new RegExp(
    `\\b(?:it['’]s|we['’]re(?: in| at|(?= the ))|find us (?:at|in|on)|come (?:to|by)|address is|we['’]re on|meet me|meet (?:us )?(?:in|at)|held (?:in|at)|take place (?:in|at)|(?:drop|stop|swing|pop) (?:by|into)|visit us at)\\s(?<place>(?:the\\s|our\\s)?[^.!?]{4,80}?)${until}`,
    'i',
  ),
  new RegExp(
    `\\b(?:at|in|to) (?<place>(?:our|the) [^.!?,]{3,60}?(?:${rooms})(?:\\s\\([^()]{2,40}\\)|, \\d{1,2}F|[^.!?]{0,60}?(?:floor|building|street|station|tower)| in [A-Z][a-z]+)?)(?=[.!?,]|\\s(?:on|at|and|to|for|works|is|would|if|when)\\s|$)`,
    'i',
  ),
  new RegExp(
    `\\b(?:at|in|to) (?<place>(?:our|the) (?:${rooms}) (?:in|near|on|opposite|next to|above|behind) [^.!?,]{2,40}?)${until}`,
    'i',
  ),
  new RegExp(
    `\\b(?:sit|meet|see you|chat|talk|wait(?:ing)?|find (?:me|us)|gather|come|held|interview)\\b[^.!?]{0,40}? (?:at|in|on|to|by) (?<place>(?:our|the|my) [^.!?,]{0,40}?\\b(?:${spots})\\b(?: of (?:the|our) \\w+| on the \\w+ floor)?)(?=[.!?,]|\\s(?:on|at|and|to|for|just|from|when|if|where|which|with)\\s|$)`,
    'i',
  ),
  new RegExp(
    `\\b(?:[Ii]nterview|[Mm]eeting|[Ww]e|[Ii]t)\\b[^.!?]{0,40}?\\b(?:is|are|be) (?:in|at)\\s(?<place>(?:the |our )?(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][^.!?]{3,60}?)${until}`,
  ),
  new RegExp(
    `\\b(?:on|to) (?<place>(?:level \\d{1,2} of|the (?:\\d{1,2}(?:st|nd|rd|th)|ground|top|first|second|third|fourth|fifth|sixth|seventh) floor)[^.!?,;]{0,40}?)${until}`,
    'i',
  ),
  new RegExp(
    `\\((?<place>(?:at |in )?(?:our|the) [^()]{0,40}?\\b(?:${rooms}|${spots})\\b[^()]{0,30})\\)`,
    'i',
  ),
  /\b(?:(?:same|usual) (?:place|venue|location|address|room)(?: as (?:before|planned))?|(?:place|venue|location|address) (?:has(?: not|n['’]t) changed|(?:is|remains|stays) (?:the same|unchanged)))[,:]\s(?<place>[A-Z][^.!?;]{3,60}?)(?=[.!?;]|$)/,
  /\bat (?<place>\d{1,4}(?:-\d{1,4}){1,3}[\w ,-]{3,60}?)(?=[.!?]|\s(?:on|at)\s|$)/i,
];
const locates = new RegExp(
  `\\b(?:behind|next to|opposite|near|above|floor|street|tower|wing|avenue|road|square|${rooms}|${spots})\\b|\\d-\\d|\\d{1,2}F\\b`,
  'i',
);
/** It's Fern from Littlebrook Farm. */
const elsewhere = /zoom|teams|meet\b|online|^\w+ from\s/i;
/** Where a bag is left or a train. */
const inPassing =
  /\b(?:leave|store|get off|change|park|collect|pick up|drop off|go past|pass)\b[^.!?]{0,40}$/i;

/** The place that the sentence names, as offsets in it. */
export function placeInEnglish(sentence: string): Part | undefined {
  for (const form of forms) {
    const match = form.exec(sentence);
    const name = match?.groups?.place;
    if (!match || !name) continue;
    const start = match.index + match[0].indexOf(name);
    const isPlace = name.length > 1 && name.length <= 60 && locates.test(name) && !elsewhere.test(name);
    if (isPlace && !inPassing.test(sentence.slice(0, start))) return { start, end: start + name.length };
  }
  return undefined;
}

/** 14:00-15:30, Naranoki Inc., Ueda site, Building C: what stands behind the time. */
export function placeBehindTime(after: string): Part | undefined {
  const match = /^\s?(?:JST)?\s?[,;@-]\s?(?:at |in )?(?<place>[A-Z][^!?;|]{3,70}?)\.?$/.exec(after);
  const name = match?.groups?.place;
  if (!name || !locates.test(name) || elsewhere.test(name)) return undefined;
  const start = after.indexOf(name);
  return { start, end: start + name.length };
}

/** The interview will take place in …: more than where one signs in. */
export function speaksOfVenue(sentence: string): boolean {
  return /\b(?:interview|meeting|it|we)\b[^.?!]{0,40}\b(?:held|take place|takes place|is|are|be|conducted|meet)\b[^.?!]{0,10}\b(?:at|in|on)\b/i.test(
    sentence,
  );
}
