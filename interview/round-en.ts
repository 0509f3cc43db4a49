// What an English mail calls a stage of the selection.

const stages: readonly (readonly [RegExp, string])[] = [
  [/最終|役員/, 'final interview'],
  [/一次|1次|１次/, 'first interview'],
  [/二次|2次|２次/, 'second interview'],
  [/三次|3次|３次/, 'third interview'],
  [/カジュアル/, 'casual interview'],
  [/グループ|集団/, 'group interview'],
  [/説明会|セミナー/, 'information session'],
  [/顔合わせ/, 'introductory meeting'],
  [/見学/, 'workplace visit'],
];

const japaneseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** “first interview” for 一次面接; English words as they are; undefined where nothing says more than “interview”. */
export function roundName(round: string | undefined): string | undefined {
  const known = stages.find(([pattern]) => pattern.test(round ?? ''))?.[1];
  return known ?? (round && !japaneseScript.test(round) ? round : undefined);
}
