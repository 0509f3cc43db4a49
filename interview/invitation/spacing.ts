// Japanese print spaces the characters of short words out to fill a column: 面　　接, 受　付.

const inside = /(?<=(?:^|[^\p{L}])\p{Script=Han})\s{1,6}(?=\p{Script=Han}(?:[^\p{L}]|$))/gu;

/** Two lone characters are one word; other gaps are one space. */
export function closedUp(words: string): string {
  return words.includes(' ') ? words.replace(inside, '').replace(/\s{2,}/g, ' ') : words;
}
