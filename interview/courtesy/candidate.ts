// A line that offers a time to come instead.

const bullet =
  /^ {0,6}(?:[・●○■□◆◇▪•*･-]|\d{1,2}[.)]|\(\d{1,2}\)|第?[1-5一二三四五]希望|[①-⑳]|候補(?:日|日程)?\d?)[ :]{0,3}/;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const weekdays = '(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?';
const day = new RegExp(
  `\\d{1,2} ?月 ?\\d{1,2} ?日|\\d{1,2} ?日 ?\\([月火水木金土日]|(?<![\\d/.-])\\d{1,2}/\\d{1,2}(?![\\d/])|[月火水木金土日]曜日?|\\b(?:${months})\\.? \\d{1,2}\\b|\\b\\d{1,2} (?:${months})\\b|\\b${weekdays}\\b`,
);
/** What an offered time consists of; what is left of the line is prose. */
const ofTimes = new RegExp(
  `\\([^()]{0,40}\\)|\\d|[ :：~〜.,、・/-]|令和|年|月|日|時|分|半|頃|ごろ|終日|午前|午後|中|以降|まで|から|または|あるいは|もしくは|の間|可能?|いつでも|何時でも|夕方|早朝|[昼朝夜]|[月火水木金土日]曜|(?:${months}|${weekdays}|AM|PM|am|pm|a\\.m\\.|p\\.m\\.|JST|between|and|or|after|before|from|to|until|any ?time|st|nd|rd|th|the|in|morning|afternoon|all|day|at|on)\\b`,
  'g',
);
const clock =
  /\d{1,2} ?(?:[:時]|[ap]\.?m)|終日|午前|午後|以降|まで|~|any ?time|morning|afternoon|all day|AM|PM/;

/** Whether the line, folded, is an item of a list of times: a day with its hours, or at least a bullet before it. */
export function isCandidate(line: string): boolean {
  if (line.length > 160 || line.includes('。')) return false;
  const item = line.replace(bullet, '');
  if (!day.test(item) || /卒業|入学|修了|生まれ/.test(item)) return false;
  // A sentence that goes on in the next line.
  if (/[がをにはの][、,]? *$/.test(item)) return false;
  if (item === line && !clock.test(item)) return false;
  return item.replace(ofTimes, '').trim().length <= 6;
}
