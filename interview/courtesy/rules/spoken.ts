// Rule K14: words of talk, and the contractions of talk.
import { matching, type Rule } from '../rule.ts';

/** リスケジュール and バックレスト are others. */
const words = [
  'バックレ(?!スト)|ばっくれ|ドタキャン|(?<![ァ-ヶー])リスケ(?!ジュール)',
  'やっぱり?|とりあえず|すっ?ごく|(?<=[一-龠ァ-ヶー])(?<!何)とか(?=[がはを、])|(?<![ぁ-ん])なんか(?=[、一-龠])|(?<!たま)[そこあど]っち(?![ゃゅょ])|それじゃ|じゃあ(?=、)',
  '(?<![一-龠ァ-ヶ])ちょっと(?!した)|めっちゃ|めちゃくちゃ',
  '(?:マジ|まじ)で|(?:ヤバ|(?<![ぁ-ん])やば|(?<=[がはもで])やば)(?:い|イ|く|か)',
  '(?<=[てで])もらえま(?:すか|せんか)|(?<=[てで])もらって(?:も)?いいですか',
  'じゃない|じゃなく|っていう|ていうか|(?<![とまもよ])ってこと(?=[でにはを])|んですよ|ですよね|(?<=です|ます|ました|ません|んです)けど(?!も)',
];
/** できちゃいました, 転んじゃって; おもちゃ is a thing. */
const finished =
  '(?<!おも)ちゃ(?:い(?:ます|まし|ませ|そう)|っ[たて]|う(?:かも|こと|の[でにはが])|おう)|(?<=ん)じゃ(?:い(?:ます|まし|ませ|そう)|っ[たて])';
/** 迷ってたら, 忘れてました without its い; after kanji て may be a verb's own: 捨てたら, 立てました, 改めて｜ますます. */
const clipped =
  '(?<=[ぁ-ん一-龠](?:し|っ|い|え|け|べ|め|れ)|[見来出寝])て(?:た(?:ら|の[でにはがを]|んです|こと)|る(?:の[でにはがを]|んです|から|こと)|[たる](?=[一-龠])|ました|ます(?!ます))|(?<=[しえけめれ]|(?<![もずきや])っ)と(?:きます|きました|いてください)';
/** 行けないっぽい, 遅れるみたいで; 熱っぽい and 働いてみたい are words of writing too. */
const seeming =
  '(?<=[るいた])みたい(?:な(?:ので|んで)|で(?:す|、))|(?<=[いるた]|無理|駄目|だめ|ダメ)っぽ(?:い|く|か)';
/** 分からないんで, 止まりましたんで */
const reason = '(?<!と)なんで(?=、)|(?<=ない|です|ます|ました|ません)んで(?=[、。 ])';

const spoken = new RegExp([...words, finished, clipped, seeming, reason].join('|'), 'g');
/** なので、 at a sentence's start; a line that begins with でも may go on with the one above. */
const connective = /(?:なので|でも|だから|あと)(?=[、,]| )/g;

export const talk: Rule = {
  id: 'K14',
  severity: 'warn',
  locale: 'ja',
  find: (mail, situation) => [
    ...matching({
      in: ['subject', 'core'],
      pattern: spoken,
      mend: ([word]) => (word.startsWith('もらえ') ? word.replace('もらえ', 'いただけ') : undefined),
    })(mail, situation),
    ...matching({
      in: ['core'],
      view: 'named',
      pattern: connective,
      when: ({ index }, text) => isSentenceStart(text, index),
      mend: ([word]) => ({ なので: 'そのため', だから: 'そのため', でも: 'しかし' })[word],
    })(mail, situation),
  ],
};

function isSentenceStart(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index).replace(/ {1,12}$/, '');
  return (
    before === '' ||
    (/(?:[。!?]|\n|(?:ます|です|ました|ません|でした|ください)\n)\n?$/.test(before) &&
      !/[^。!?\n](?<!ます|です|ました|ません|でした|ください)\n$/.test(before))
  );
}
