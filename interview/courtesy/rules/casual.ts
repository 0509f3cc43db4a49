// Rules K15 to K18, and K14 at their head: shop clerks' politeness, characters, commands.
import { bareName, surnameOf } from '../names.ts';
import type { Mail } from '../parts.ts';
import { type Hit, matching, type Rule } from '../rule.ts';
import { talk } from './spoken.ts';

/** What a clerk's ほう is said of. With the kanji, of nobody: 担当の方, 面接官の方. */
const matters = '日程|面接|選考|内定|書類|履歴書|資料|作品|予定|件|時間|体調|メール';
const counterClerk = new RegExp(
  `よろしかったでしょうか|のほう(?=[をは])|(?<=${matters})(?:のほうが|の方(?:[をはが]|(?=(?:です|でございます)が)))|(?<=[でもは])大丈夫でしょうか|で結構(?:ですか|でしょうか)|(?<=[時分日)])で結構です`,
  'g',
);
/** A comparison, a choice, a direction, a person after all: のほう is meant. */
const compared =
  /いらっしゃ|お見え|[名人]|対象|全員|参加|よ[いかりろ]|良[いかり]|あり(?:がた|難)|望まし|助か|都合|適|希望|選|いずれ|どちら|早|確実|可能/;

const kana: Readonly<Record<string, string>> = {
  致: 'いた',
  頂: 'いただ',
  下さ: 'くださ',
  宜し: 'よろし',
  有難う: 'ありがとう',
  有り難う: 'ありがとう',
};

const clerks = matching({
  in: ['core'],
  pattern: counterClerk,
  when: ({ 0: said, index }, text) =>
    !/^の[ほ方]/.test(said) || !compared.test(text.slice(index + 2, index + 43).split('。')[0] ?? ''),
  mend: ([said]) => {
    if (/^の[ほ方]/.test(said)) return /[をはが]$/.test(said) ? said.slice(-1) : '';
    return /^(?:よろしかった|大丈夫)/.test(said) ? 'よろしいでしょうか' : undefined;
  },
});

/** Nouns that take ご beside いただけますと. */
const chinese = '返信|連絡|変更|確認|調整|送付|返答|回答|案内|用意|検討|対応|手配|提示|指定|返却';
const orders = matching({
  in: ['core'],
  pattern: new RegExp(
    `(?:(?<word>${chinese}|電話)|メール|キャンセル|(?!安心)[一-龠]{2})(?:して(?:くだ|下)さい|(?<=${chinese}|電話|メール)(?:くだ|下)さい)(?!ま|って|と(?:[のいおご]|伺|書|記))`,
    'g',
  ),
  // ご返信ください asks politely; only the bare noun orders.
  when: ({ 0: said, index }, text) => said.includes('して') || !/[ごお御]$/.test(text.slice(0, index)),
  mend: ({ 0: said, groups, index, input }) => {
    const word = groups?.word;
    const isEnd = /^ {0,3}(?:[。\n]|$)/.test(input.slice(index + said.length));
    const isHonoured = /[ごお御]$/.test(input.slice(0, index));
    if (!word || !isEnd) return undefined;
    return `${isHonoured ? '' : word === '電話' ? 'お' : 'ご'}${word}いただけますと幸いです`;
  },
});
/** 切り替えてください: what the other side is told to do, in a verb. */
const commands = matching({
  in: ['core'],
  pattern:
    /(?:替え|変え|代え|換え|ずらし|送っ|待っ|教え|決め|選ん|進め|伝え|取り消し|直し|調べ|知らせ|書い|空け|取っ|見|読ん|返し|(?<!大切|大事|参考)にし)て(?:くだ|下)さい(?!ま|って|と(?:[のいおご]|伺|書|記))/g,
});

export const casual: readonly Rule[] = [
  talk,
  {
    id: 'K15',
    severity: 'warn',
    locale: 'ja',
    find: (mail, situation) => [...clerks(mail, situation), ...turnsInto(mail)],
  },
  {
    id: 'K16',
    severity: 'info',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern:
        /(?<=(?:て|で|[おご][一-龠]{1,4}(?:[りきしちみけせめえれび]|))) ?頂(?=[きくけい])|(?<![合一誘招極筆誤])致(?=し(?:ます|まし|ませ|たく|て|かね)|す)|(?<=(?:て|[おご][一-龠]{1,4}[りきしちみけせめえれび]?))下さ(?=[いっ])|宜し(?=く|い)|有り?難う/g,
      mend: ([word]) => kana[word.trim()],
    }),
  },
  {
    id: 'K17',
    severity: 'warn',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern:
        /ご教授(?=いただ|頂|くださ|下さ|願|のほど|賜)|お[侘詑]び(?=を|申|と|いた|の)|お詫び申しあげいた|誠に誠に|ご了承いたしました/g,
      mend: ([said]) =>
        /^お.び$/.test(said)
          ? 'お詫び'
          : { ご教授: 'ご教示', 誠に誠に: '誠に', ご了承いたしました: '承知いたしました' }[said],
    }),
  },
  {
    id: 'K18',
    severity: 'warn',
    locale: 'ja',
    find: (mail, situation) => [...orders(mail, situation), ...commands(mail, situation)],
  },
];

/** 山田太郎になります, as a clerk says of the change. */
function turnsInto({ core, senders }: Mail): Hit[] {
  const end = 'になります';
  return Array.from(
    core.plain.matchAll(/(?<name>[^\s、。]{1,12}(?: [^\s、。]{1,8})?)になります(?=[。、\n]|$)/g),
  )
    .filter(({ groups }) => senders.some((sender) => endsIn(groups?.name ?? '', sender)))
    .map(({ index, groups }) => ({
      passage: core,
      index: index + (groups?.name ?? '').length,
      length: end.length,
      mend: 'です',
    }));
}

function endsIn(text: string, name: string): boolean {
  return [bareName(name), surnameOf(name)].some((one) => one.length > 1 && bareName(text).endsWith(one));
}
