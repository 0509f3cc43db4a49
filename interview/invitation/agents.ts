// Who writes about an employer's interview without being the employer: agencies, staffing companies, job sites.

/** Words in the name of a company that finds people work. */
const agencyName =
  /エージェント|人材(?:紹介|派遣|サービス|バンク|$|(?=株式会社|\s))|スタッフ(?:サービス|ィング)?(?=$|株式会社|[\s(]|.{0,6}(?:支店|支社|オフィス))|スタッフィング|キャリア(?:サポート|パートナー|デザイン|センター|アドバイ|コンサル|バンク|リンク|ナビ|ブリッジ)|(?<!\p{L})キャリア|キャリア(?:株式会社)?$|ヘッドハント|リクルート(?!部|課|室|担当)|転職支援|派遣(?:センター|会社)|ワークス?紹介|\b(?:recruit(?:ment|ing|ers)?|staffing|talent partners?|executive search|headhunt\w*|employment agency|personnel)\b/iu;

/** Words in the name of a site on which jobs are posted. */
const mediaName =
  /採用(?:管理)?システム|選考(?:管理)?システム|応募者?(?:管理)?システム|(?:面接)?予約システム|就活|転職(?!支援)|求人|バイト|アルバイト|ナビ(?=$|[\s0-9(事運])|ジョブ|お仕事|しごと|パート探|新卒|\b(?:jobs?|ats|careers? portal|hiring|notifications?)\b/i;

/** Names that carry no such word. */
const knownAgencies =
  /パーソル|テンプスタッフ|アデコ|\badecco|ランスタッド|\brandstad|マンパワー|\bmanpower|パソナ|\bjac\s?recruitment|レバテック|レバレジーズ|ワークポート|ギークリー|ビズリーチ|\brobert\s?(?:half|walters)|\bhays\b|\bmichael\s?page|ヒューマンリソシア|リクルートスタッフィング|スタッフサービス|ウィルオブ|フジアルテ|日総工産|\bdoda\b|type転職|マイナビエージェント|はたらいく/i;
const knownMedia =
  /マイナビ|リクナビ|キャリタス|あさがくナビ|ワンキャリア|オファーボックス|offerbox|wantedly|ウォンテッドリー|^green(?:$|[\s(、])(?!\w)|\bindeed\b|インディード|タウンワーク|バイトル|フロム・?エー|マッハバイト|イーアイデム|エン転職|エン・ジャパン|求人ボックス|スタンバイ|ハローワーク|ジョブカン|\bhrmos\b|ハーモス|\bsonar\s?ats|\bi-?web\b|airワーク|\bengage\b|linkedin|\bgreenhouse\b|\blever\b|\bworkday\b|smartrecruiters|タイミー|スキマバイト/i;

export type SenderKind = 'employer' | 'agency' | 'media';

/** What the name of a sender's organisation says it is. */
export function senderKindOf(name: string): SenderKind {
  if (knownAgencies.test(name)) return 'agency';
  if (knownMedia.test(name)) return 'media';
  if (agencyName.test(name)) return 'agency';
  return mediaName.test(name) ? 'media' : 'employer';
}
