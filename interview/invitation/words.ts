// What a word in a signature or an introduction is: a department, a title, a person's name, or none of them.
import { isFullName } from './family-names.ts';

const departmentEnd =
  /(?:部|課|室|局|係|班|科|グループ|チーム|ユニット|センター|セクション|本部|本社|支社|支店|営業所|出張所|販売所|専売所|支所|分室|社務所|寺務所|オフィス|ラボ|事務局|事業所|店|工場|(?<!学)校舎?|教室|(?:人事|採用|経営|営業|商品)企画|人事|総務|労務|人財|採用広報|広報|教務|事務部|department|dept\.?|team|division|office|human resources|\bhr|people operations|talent acquisition|recruiting|recruitment|careers)$/i;
/** Japanese family names that end as a department does. */
const likeDepartment =
  /^(?:服|阿|安|岡|渡|渡邊|矢|長谷|園|磯|織|刑|日下|軽|海|物|田|綾|黒|河|川|下|曽我|勅使河|三|小|氷|大|岩|石|宇|笠|神|谷|浜|春|岸|片|上|中|辺)(?:部|室)$|^(?:仁|蓼|山|信|更)科$/u;
const titleEnd =
  /(?:担当者?|マイページ|窓口|(?<=採用)事務|(?<=^)事務|店長|社長|代表|代表者|代表取締役|会長|専務|常務|取締役|部長|次長|課長|係長|室長|主任|主査|所長|院長|園長|校長|学長|教頭|理事長?|事務長|施設長|工場長|支店長|支社長|センター長|料理長|師長|編集長|秘書|大将|店主|女将|若女将|棟梁|親方|番頭|板長|科長|師長|権?禰宜|宮司|住職|(?:総|副)?支配人|館長|塾長|教授|研究員|農場長|牧場長|組合長|署長|局長|本部長|統括|主宰|(?:共同)?創業者|店主|マネージャー|マネジャー|リーダー|チーフ|アドバイザー|コンサルタント|コーディネーター|リクルーター|オーナー|責任者|管理者|スタッフ|manager|director|recruiter|coordinator|partner|specialist|lead|head|officer|assistant|advisor|consultant|president|ceo|cto|vp.*|generalist|administrator)$/i;
const titleStart = /^(?:head of|director of|vp of|chief|senior|junior|general manager)/i;
/** What someone does, not where they sit. */
const hiring =
  /^(?:(?:新卒|中途|キャリア|人事|アルバイト)?採用(?:ご?担当者?|事務|窓口)|人事[・&]?採用担当|人事担当者?|ご?採用担当|営業担当)$/;

const notAName =
  /^(?:[一二三四五六七八九十]+|殿|様|氏|君|宛|講師|医師|教師|教授|役員|上司|同僚|先輩|部署|部門|弁護士|税理士|携行品|所持品|持参品|貴重品|平素|時下|貴殿|以上|敬具|拝啓|謹啓|謹白|敬白|拝復|件名|氏名|社名|店名|園名|校名|院名|署名|匿名|題名|旅|旅費|洋食|和食|喫茶|居酒屋|旅館|食堂|焼肉|寿司|割烹|料亭|酒場|茶房|音|社長|会長|部長|課長|店長|院長|園長|校長|所長|室長|次長|係長|主任|草々|前略|早々|記|本社|本店|支店|住所|電話|携帯|御中|各位|頃|以降|以前|以内|以外|前後|上旬|中旬|下旬|月末|年末|年始|正午|未定|通知|通達|依頼|照会|報告|送付|再送|再通知|至急|訂正|追記|追伸|抜粋|様式|別紙|別添|別記|標記|担当|採用|人事|総務|営業|経理|日時|日程|場所|会場|持物|持参|服装|面接|面談|受付|応募|書類|選考|連絡先|連絡|問合|必要|可能|特集|会議|入門|出欠|集合|開始|終了|所要|交通|掲載|合計|新着|配送|不要|無料|予定|大丈夫|幸い|結構|代表|弊社|当社|私|件|下記|上記|以下|当日|本日|明日|確認|案内|東京|大阪|京都|名古屋|横浜|福岡|札幌|月|火|水|木|金|土|日|土日|平日|祝日|休日|午前|午後|終日|社内|最終|一次|二次|変更|確定|返信|不可|自由|随時|同席|来社|事務所|配信|添付|株式会社|有限会社|合同会社|有効|注意|注意事項|重要|備考|詳細|内容|方法|形式|時間|所要|交通|最寄駅|徒歩|駐車場|履歴書|筆記用具|私服|弊院|当院|弊店|当店|御社|貴社|皆様|学生|工房|個別|個人|集団|対面|幸甚|残念|最後|次回|今回|先日|先方|直通|内線|代理|本人|全員|希望|候補|回答|期限|締切|募集|職種|仕事|勤務|勤務地|給与|交通費|支給|案件|会社|企業|大学|学校|病院|園|店舗|本部|窓口|責任者|お客様)$/u;
const placeEnd =
  /(?:都|道|府|県|市|区|町|村|線|駅|階|号|分|円|年|月|日|時|名|様|中|前|後|済|用|性|的|物|料|費|証|券|場|館|所|票|書|写|員|者|的|会|先|度|式|型|版|制|限|等|他|迄|宛|発|着|行|可|未)$/u;
const han =
  /^(?:[\p{Script=Han}々ヶ]{1,3}|[\p{Script=Han}]{1,2}[ノツ][\p{Script=Han}]{1,2}|勅使河原|小比類巻|長曽我部|[一二三四五六七八九]十[\p{Script=Han}]{1,2})$/u;
const given = /^(?:[\p{Script=Han}々ヶ]{1,4}|\p{Script=Hiragana}{2,5}|[\p{Script=Katakana}ー]{2,5})$/u;
/** Ann, O'Connor, McBride, Jean-Luc; an initial. */
const namePart = "(?:Ma?c(?=\\p{Lu}))?(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}*(?:['’-]\\p{Lu}?\\p{Ll}+){0,2})";
const latinName = new RegExp(
  `^(?=\\p{Lu}[\\p{Ll}'’])${namePart}(?:\\s(?:(?:de|da|di|van|von|der|den|la|le|bin) ){0,2}${namePart}){1,3}$`,
  'u',
);
/** Names whose last character is one that other words end in. */
const nameLike = /^(?:.(?:村|中|場|市|町|月|前|後|所|分|道|館|日|会|先|沼|行|物|名))$|々[村田]$/u;

/** 総務部, 営業部: what a department deals with; 矢田部 and 戸部 are people. */
const deals =
  /^(?:総務|人事|人材|採用|営業|管理|製造|企画|開発|販売|経理|財務|法務|広報|宣伝|技術|生産|業務|事業|編集|教務|看護|医事|事務|工事|工務|設計|施工|購買|資材|物流|調理|制作|製作|研究|品質|情報|商品|店舗|運営|運行|放送|報道|海外|国際|国内|学務|学生|庶務|薬剤|栄養|診療|検査|建築|土木|電気|設備|環境|保全|整備|監査|秘書|外商|食品|運輸|配送|輸送|乗務|客室|宿泊|料飲|宴会|販促|市場|戦略|経営|文化|出版|印刷|介護|福祉|保育|教育|指導|調査|審査|融資|渉外|警備|清掃|衛生|安全|保険|金融|不動産|住宅|通信|電算|農業|林業|水産|畜産|園芸|加工|仕入|特販|直営|本|支|一|二|三)(?:部|室|課|科)$/u;

/** A short word in 部 or 室 that names no work, where a name is expected: behind a title. */
export function mayBeName(word: string): boolean {
  return /^[\p{Script=Han}々]{1,2}[部室]$/u.test(word) && !deals.test(word);
}

/** What stands where a name might, behind 担当 or a rank. */
const noName =
  /面接|採用|選考|受付|担当|部署|参照|連絡|総務|人事|本社|会場|日程|別途|後日|未定|調整|全員|一同|各位|不在|対応|確認|変更|予定|窓口|同上|下記|上記|記載|事務|番号|内線|直通|代表|電話|営業|管理|経理|社員|職員|責任|兼務|兼任|募集|応募|書類|時間|当日|本日|終了|開始|以上|以下|主催|共催|法人|会社/;

/** 小早川美樹 behind 主任: a rarer name in one word, where nothing but a name is expected. */
export function mayBeFullName(word: string): boolean {
  return (
    /^[\p{Script=Han}々]{4,6}$/u.test(word) &&
    wordKind(word) === 'other' &&
    !noName.test(word) &&
    !institutionEnd.test(word) &&
    !placeEnd.test(word)
  );
}

const institutionEnd =
  /(?:病院|医院|学校|大学|学園|学院|会社|法人|協会|銀行|商店|商会|商事|工業|産業|建設|食品|製作所|研究所|事務所|診療所|薬局|旅館|食堂|書店|者)$/u;

export type WordKind = 'department' | 'title' | 'name' | 'other';

export function wordKind(word: string): WordKind {
  if (hiring.test(word) || titleStart.test(word)) return 'title';
  if (isLatinName(word) && !titleEnd.test(word) && !departmentEnd.test(word)) return 'name';
  if (likeDepartment.test(word)) return 'name';
  if (titleEnd.test(word)) return 'title';
  if (departmentEnd.test(word) && word.length > 1 && !/(?:眼|歯|内|外|小児|皮膚|耳鼻咽喉)科$/.test(word))
    return 'department';
  return isFamilyName(word) || isFullName(word) ? 'name' : 'other';
}

export function isFamilyName(word: string): boolean {
  return (
    han.test(word) &&
    !notAName.test(word) &&
    !institutionEnd.test(word) &&
    (nameLike.test(word) || !placeEnd.test(word))
  );
}

/** The word after a family name: 貞夫, あおい, エミ. */
export function isGivenName(word: string): boolean {
  return (
    given.test(word) && !notAName.test(word) && wordKind(word) !== 'department' && wordKind(word) !== 'title'
  );
}

export function isLatinName(words: string): boolean {
  return (
    latinName.test(words) &&
    !/^(?:Join|Google|Microsoft|Zoom|Teams|Cisco|Job|Next|Meeting|Interview|Conference|Human|Talent|People|Head|Main|New|Online|Virtual|Video|Phone|Final|First|Second)\s/.test(
      words,
    ) &&
    !/^(?:The|Our|Your|Dear|Hi|Hello|Hey|Best|Kind|Warm)\s/.test(words)
  );
}
