// The words of a line that names who wrote it, cut where a particle, a title or a desk is glued on.
import type { Part } from './reading.ts';
import { wordKind } from './words.ts';

export interface Word extends Part {
  readonly text: string;
}

/** 、 and の part what belongs together; so does every space. */
const separator = /[\s、,・/|／:()（）「」『』【】<>〈〉《》[\]＜＞…*_-]+/g;

/** The words around the organisation, の between two of them cut too. */
export function wordsOf(line: string, organisation: Part | undefined): readonly Word[] {
  const pieces = organisation
    ? [
        [0, organisation.start],
        [organisation.end, line.length],
      ]
    : [[0, line.length]];
  return (
    pieces
      .flatMap(([from = 0, to = 0]) => split(line, from, to))
      .flatMap(cutAtNo)
      .flatMap(cutAtTitle)
      // 東北採用センター behind a company's name is one desk.
      .flatMap((word, i) => (i === 0 && !organisation ? cutAtDesk(word) : word))
  );
}

/** ビストロ・ガルニエ. */
const insideName = /^[\p{Script=Katakana}ー]・[\p{Script=Katakana}]/u;

function split(line: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let start = from;
  for (const gap of [...line.slice(from, to).matchAll(separator)].map(
    (m) => [m.index + from, m[0].length] as const,
  )) {
    if (line[gap[0]] === '・' && insideName.test(line.slice(Math.max(0, gap[0] - 1), gap[0] + 2))) continue;
    if (gap[0] > start) words.push({ start, end: gap[0], text: line.slice(start, gap[0]) });
    start = gap[0] + gap[1];
  }
  if (start < to) words.push({ start, end: to, text: line.slice(start, to) });
  return words;
}

/** 総務部の若林; ベーカリー麦の穂の店長: only before what is a title, a department or a name. */
function cutAtNo(word: Word): Word[] {
  if (word.text.startsWith('の'))
    return cutAtNo({ ...word, start: word.start + 1, text: word.text.slice(1) });
  const at = word.text.lastIndexOf('の');
  const rest = word.text.slice(at + 1);
  const isForeign =
    /^[\p{Script=Katakana}ー]{2,6}$/u.test(rest) && wordKind(word.text.slice(0, at)) === 'department';
  if (at <= 0 || (wordKind(rest) === 'other' && !isForeign)) return [word];
  const head = { start: word.start, end: word.start + at, text: word.text.slice(0, at) };
  return [
    ...(wordKind(rest) === 'name' ? cutAtNo(head) : [head]),
    { start: word.start + at + 1, end: word.end, text: rest },
  ];
}

/** ナラノキ採用チーム: the organisation and its desk in one word. */
const deskEnd =
  /^(?!新卒|中途|キャリア|人事|新店|弊社|当社)(.{2,16}?)((?:新卒|中途)?採用(?:チーム|担当|事務局|係|グループ|センター)|人事(?:部|課|担当)|総務(?:部|課))$/u;

function cutAtDesk(word: Word): Word[] {
  const [, name = '', desk = ''] = deskEnd.exec(word.text) ?? [];
  if (desk === '') return [word];
  const at = word.start + name.length;
  return [
    { ...word, end: at, text: name },
    { start: at, end: word.end, text: desk },
  ];
}

/** 採用担当佐伯: a title and the name glued to it. */
const titledName = /^(.{0,6}(?:担当者?|店長|部長|課長|代表|園長|院長))([\p{Script=Han}々]{1,6})$/u;

/** ビストロ・ガルニエ支配人: a name and the title glued to it. */
const namedTitle =
  /^([\p{Script=Katakana}ー・A-Za-z]{3,})(店長|(?:総)?支配人|オーナー|代表|院長|園長|塾長|採用担当|人事担当)$/u;

function cutAtTitle(word: Word): Word[] {
  const [, shop = '', rank = ''] = namedTitle.exec(word.text) ?? [];
  if (rank !== '' && wordKind(shop) === 'other') {
    const at = word.start + shop.length;
    return [
      { ...word, end: at, text: shop },
      { start: at, end: word.end, text: rank },
    ];
  }
  const [, title = '', name = ''] = titledName.exec(word.text) ?? [];
  if (wordKind(name) !== 'name' || wordKind(word.text) === 'title') return [word];
  const at = word.start + title.length;
  return [
    { ...word, end: at, text: title },
    { start: at, end: word.end, text: name },
  ];
}
