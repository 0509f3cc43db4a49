// Rules K: honorific and humble forms, and the register of business mail. K11 lists what is right although some call it wrong.
import { matching, type Rule } from '../rule.ts';
import { casual } from './casual.ts';
import { humbly, respectfully } from './conjugation.ts';
import { repeatedApology, repeatedPermission } from './repetition.ts';

/** K11: double honorifics that the Agency for Cultural Affairs' 敬語の指針 (2007) accepts as settled. */
const settled =
  /^(?:お伺い(?:し|する|いたし|いたす|致し|申し上げ)|お見えにな[りるっ]|お召し上がりにな[りるっ])/;
const isSettled = (text: string, index: number) => settled.test(text.slice(index, index + 12));

const spoken: Readonly<Record<string, string>> = {
  御社: '貴社',
  御行: '貴行',
  御校: '貴校',
  御院: '貴院',
  御園: '貴園',
  御庫: '貴庫',
  御庁: '貴庁',
  御法人: '貴法人',
};
const receive = '(?:いただ|頂)';
/** Verbs in 〜す, whose causative is 〜させる by right: ずらさせて, 延ばさせて, 動かさせて. */
const verbsInSu =
  /(?:ずら|減ら|鳴ら|知ら|漏ら|照ら|暮ら|散ら|凝ら|もたら|動か|活か|生か|明か|欠か|驚か|乾か|ごまか|果た|満た|いた|伸ば|延ば|飛ば|及ぼ|済ま|悩ま|励ま|覚ま|冷ま|澄ま|こな|交わ|逃が|転が|探|話|渡|な)$/;
const humbleNouns =
  'ご(?:連絡|報告|案内|説明|紹介|相談|提案|返信|返答|回答|遠慮|辞退)|お(?:詫び|願い|伝え|電話)';

export const keigo: readonly Rule[] = [
  {
    id: 'K01',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['subject', 'core'],
      pattern: /(?<![防制統])御(?:社|行(?![きくこっ儀事])|校|院|園|庫|庁|法人)|弊学/g,
      mend: ([word]) => spoken[word],
    }),
  },
  {
    id: 'K02',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['subject', 'core', 'addressee'],
      pattern: /(?<word>[貴御](?:[社行校院店園庁所会局館]|法人|機構|財団|組合))(?:様(?![式々子])|さま)/g,
      // Alone on its line it stands where a name belongs.
      mend: ({ 0: said, groups, input }) =>
        input.trim() === said ? undefined : groups?.word?.replace('御', '貴'),
    }),
  },
  {
    id: 'K03',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern: /了解(?:(?:いた|致)?し(?:ました|ます|て)|です|でございます)/g,
      mend: ([said]) =>
        /(?:です|でございます)$/.test(said) ? '承知いたしました' : said.replace('了解', '承知'),
    }),
  },
  {
    id: 'K04',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern: /[ご御]?苦労(?:様|さま)(?:です(?=[。\n]|$))?/g,
      mend: ([said]) => (said.endsWith('です') ? 'お世話になっております' : undefined),
    }),
  },
  {
    id: 'K05',
    severity: 'info',
    locale: 'ja',
    find: matching({
      in: ['core'],
      view: 'named',
      pattern: /取り?急ぎ[^\n。]{0,15}まで(?=[。 ]{0,4}$)|取り?急ぎ[^\n。]{0,10}(?:お詫び|お礼)/gm,
    }),
  },
  { id: 'K06', severity: 'warn', locale: 'ja', find: repeatedPermission },
  {
    id: 'K07',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern: new RegExp(
        `(?<=[一-龠ぁ-ん][かがさたなばまらわ]|[一-龠][かがさたなばまらわ])さ(?=せて${receive})`,
        'g',
      ),
      when: ({ index }, text) => !verbsInSu.test(text.slice(Math.max(0, index - 4), index)),
      mend: () => '',
    }),
  },
  {
    id: 'K08',
    // Many mails that nobody would frown at say it once; K06 warns where it comes up often.
    severity: 'info',
    locale: 'ja',
    find: matching({
      in: ['core'],
      // ご相談させていただけないでしょうか asks for leave, which is what the form is for.
      pattern: new RegExp(`(?<noun>${humbleNouns})させて${receive}(?!け)(?<end>[ぁ-ん]{0,4})`, 'g'),
      mend: ({ groups }) => humbly((groups?.noun ?? '').replace('ご辞退', '辞退'), groups?.end ?? ''),
    }),
  },
  {
    id: 'K09',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['core'],
      // お元気になられ and ご担当になられ are no verb's form: that is what one becomes.
      pattern:
        /(?<stem>おっしゃ|(?:お見え|おいで|ご覧|お越し|お(?!元気|幸せ)[一-龠]{1,2}[いきぎしちにびみりえけげせてねべめれ]|ご(?:検討|確認|判断|連絡|案内|調整|紹介|説明|出席|参加|利用|使用|理解|納得|用意|準備|提示|指定|指摘|希望|返信|出発|到着))にな)られ(?<end>[ぁ-ん]{0,4})/g,
      mend: ({ groups }) => respectfully(groups?.stem ?? '', groups?.end ?? ''),
    }),
  },
  {
    id: 'K10',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern: new RegExp(
        `ご拝[見読受聴借察承]|(?<noun>拝見|拝読|お?伺い)させて${receive}(?<end>[ぁ-ん]{0,4})|お見えさせて`,
        'g',
      ),
      when: ({ index }, text) => !isSettled(text, index),
      mend: ({ 0: said, groups }) =>
        groups?.noun
          ? humbly(groups.noun.replace(/^伺い/, 'お伺い'), groups.end ?? '')
          : /^ご拝/.test(said)
            ? said.slice(1)
            : undefined,
    }),
  },
  // What K11 allows is let through by K10; nothing is ever found here.
  { id: 'K11', severity: 'info', locale: 'ja', find: () => [] },
  {
    id: 'K12',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern:
        /(?<![や相済])すみません|(?<!を)すいません|ごめんなさい|ごめん(?=[。!、\s]|$)|(?<![がはも])すまない(?=と|[。、])|(?<=本当に|ほんとうに|大変|とても|^|[。、\n])(?:悪|わる)かった(?=です|と(?:思|反省))/g,
      when: ({ index }, text) => !/[相済進住休]$/.test(text.slice(0, index)),
      mend: ([said], _) => (/ません|なさい/.test(said) ? '申し訳ございません' : undefined),
    }),
  },
  { id: 'K13', severity: 'warn', locale: 'ja', find: repeatedApology },
  ...casual,
];
