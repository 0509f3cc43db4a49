// What people call a situation when they look for it: readings, everyday names, English.
import type { Purpose } from '../interview/purpose.ts';

export const searchWords: Readonly<Record<Purpose, string>> = {
  withdraw:
    '辞退 じたい ことわる 断る やめる 行けない 行きたくない いけない いきたくない キャンセル 取り消し とりけし withdraw cancel decline',
  reschedule:
    '日程変更 にっていへんこう 変更 へんこう 延期 えんき 別の日 べつのひ 行けない いけない キャンセル リスケ 体調不良 たいちょうふりょう reschedule postpone another day move',
  late: '遅刻 ちこく 遅れる おくれる 寝坊 ねぼう 電車 でんしゃ 遅延 ちえん 間に合わない まにあわない late delay train overslept',
  'late-apology': '遅刻 ちこく 遅れた おくれた お詫び おわび 謝る あやまる late apology apologise sorry',
  'online-trouble':
    'オンライン 接続 せつぞく つながらない 入れない はいれない 切れた きれた 音声 おんせい zoom teams meet video connection trouble',
  'noshow-withdraw':
    '無断 むだん 欠席 けっせき バックレ すっぽかし ドタキャン 忘れた わすれた 行かなかった いかなかった 寝坊 ねぼう お詫び おわび no-show noshow missed forgot ghosted',
  'noshow-retry':
    '無断 むだん 欠席 けっせき バックレ すっぽかし 忘れた わすれた もう一度 もういちど 再面接 寝坊 ねぼう お詫び おわび no-show noshow missed forgot another chance',
  'selection-decline':
    '選考 せんこう 辞退 じたい 応募 おうぼ 途中 とちゅう やめる withdraw application selection',
  'offer-decline': '内定 ないてい 採用 さいよう 辞退 じたい ことわる 断る decline offer',
  'briefing-cancel':
    '説明会 せつめいかい セミナー インターン 欠席 けっせき キャンセル briefing seminar session cancel',
  acknowledge: '返信 へんしん 返事 へんじ お礼 おれい 引き止め ひきとめ 理由 りゆう reply answer thanks',
  confirm: '承諾 しょうだく 承知 しょうち 確認 かくにん 日程 にってい 返信 へんしん confirm accept date',
  thanks: 'お礼 おれい 感謝 かんしゃ 面接後 めんせつご thanks thank you',
  'ask-again':
    '返事 へんじ 返信 へんしん 来ない こない 催促 さいそく 確認 かくにん no answer reminder follow up',
  'answer-late':
    '返信 へんしん 返事 へんじ 遅れた おくれた 見落とし みおとし 忘れた わすれた late reply answer',
};
