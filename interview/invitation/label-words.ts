// What an invitation calls its items: 日時, 会場, When, Role. Each list is a regular expression's alternatives.

export type LabelKind = keyof typeof labelWords | 'other';

/** The first kind that a label's whole name fits is its kind. */
export const labelWords = {
  before:
    '変更前|前|修正前|訂正前|変更前の?日[時程]|旧|旧日[時程]|当初の?(?:予定|日[時程])|誤|before|old|previous(?:ly)?|original(?:ly)?',
  after:
    '変更後|後|修正後|訂正後|変更後の?日[時程]|新|新日[時程]|振替日時?|正|after|new|updated|rescheduled(?: to)?|now',
  deadline:
    '(?:予約|応募|エントリー|出欠|ご?出席|出欠の?ご?)(?:受付|返信|返答|回答|連絡|期間)|(?:実施|受付|選考|受[験検]|対応|予約|募集|開催)期間|(?:予約|受付|申込|募集|登録)(?:開始|終了)(?:日時?)?|(?:ご?(?:回答|返信|返答|連絡|応募|提出|予約|手続き?|登録|記入|入力|確認)|お?申し?込み?|書類提出|エントリー|受[験検])?の?(?:期限|期日厳守|〆切日?|締切日?|締め切り日?|締切り|期間|期日まで)|〆切|お?申し?込み?|respond[ _]by|(?:please )?reply by|rsvp(?: by)?|(?:please )?(?:confirm|reply|respond|book|cancel)[_ ](?:before|by)|(?:response |reply )?deadline(?: (?:for|of|to) [a-z ]{2,20})?|closing date(?: for [a-z ]{2,20})?|last day(?: to [a-z]{2,12})?|cut-?off(?: date)?|valid (?:until|till)|(?:reply|response|confirmation) (?:due|needed|required)(?: by)?|due(?: date)?|expires?',
  record:
    '(?:受付|送信|受信|申し?込み?|お申し?込み?|応募|ご?登録|更新|発行|作成|注文|予約受付|書類到着|エントリー)(?:日時?|年月日)|submitted(?: on| at)?|received(?: on| at)?|applied(?: on)?|sent|created(?:[ _]at)?|posted',
  gather:
    '集合(?:時間|時刻|日時)?|控え?室|待ち?合わ?せ(?:時間|時刻)?|受付(?:開始)?(?:時間|時刻)?|開場(?:時間|時刻)?|来社時[間刻]|arrival(?: time)?|check-?in',
  end: '終了(?:予定)?(?:時間|時刻|日時)?|終わり|end(?:s|s?[_ ]at|[_ ]?time)?|dtend|finish(?:es)?|to',
  start: '開始(?:予定)?(?:時間|時刻|日時)?|始まり|start(?:s|s?[_ ]at|[_ ]time)?|dtstart|begins?|from',
  date: '(?:候補)?日(?:時|程|取り|にち|付)?(?:候補)?|月日|期日|日時[・/]?時間|日程[・/]?(?:時間|場所)|候補枠?|開催|スケジュール|ニチジ|にちじ|年月日|いつ|when|dates?|(?:date|day) ?(?:/|&|and) ?time|time ?(?:/|&|and) ?date|day|(?:time )?slot|schedule|scheduled(?: for)?|date[_]?time|on',
  time: '時(?:[間刻](?:帯)?)?|ジカン|集合[/・]開始(?:時[間刻])?|(?:集合|受付)時間[/・](?:面接|開始)時間|time|hours?|at',
  method:
    '(?:実施|開催|面接|参加|接続)?(?:方法|形式|形態|スタイル)|手段|接続先|参加(?:url|先|用url)|url|(?:使用)?ツール|配信|format|medium|method|(?:interview )?type|mode|joining info|join|(?:meeting )?link|platform|how',
  place:
    '(?:開催|集合|実施|待ち合わせ|訪問|来社|面接)?(?:場所|会場)|(?:面接|来店)(?:店舗?|施設|校舎?|教室)|開催地|お?部屋|会議室|教室|面接室|行き先|訪問先|見学先|面談先|来社先|お?越し先|ところ|所|場|処|於|site|住所|所在地|バショ|ばしょ|どこ|where|venue|location|place|room|address|in|(?:place|venue|location) (?:is|remains) (?:the )?(?:same|unchanged)',
  company:
    '(?:企業|会社|法人|派遣先|就業先|ご?就業予定先|紹介先|応募先|面接先|求人企業|求人会社|差出|派遣先企業|就業先企業|ご?紹介先企業|応募企業|面接先企業)(?:企業|会社)?名?|差出人企業|先方|(?:応募|面接|勤務)?(?:店舗|施設)名?|店名|事業所名?|園名|学校名|病院名|勤務先|company(?: name)?|organi[sz]ation|employer|client|firm',
  department: '部署名?|配属先|所属(?:部署)?|部門|department|team|division',
  position:
    '(?:応募|募集|希望|採用|ご?紹介)?の?(?:職種|ポジション|職位|求人(?:名|票|タイトル)?|(?:職種|ポジション|募集)名|職名|案件名?|職|区分|コース)|選考区分|区分|勤務内容|募集|お?仕事(?:内容|名)?|業務(?:内容)?|職務|role|position|job(?: title)?|title|vacancy|opening|post',
  interviewer:
    "面接ご?担当(?:者|官)?|面接官|面接者|面接の方|面談者|ご?対応者?|だれ|誰|同席者?|who|interviewers?|panel|attendees?|participants?|meeting(?: with)?|(?:interview(?:ing)? )?with|interviewed by|you(?:['’]ll| will)(?: be)? (?:meet(?:ing)?|speak(?:ing)?)(?: (?:with|to))?|hiring manager",
  contact:
    'ご?(?:採用|人事|受付|先方|先方ご|(?:企業|会社|応募先|紹介先|派遣先|就業先)(?:側|様)?の?ご?)?担当(?:者|者名|者様)?|タントウ|窓口|照会先|お?問い?合わ?せ先?|ご?連絡先|発信元|発信者|発言者|投稿者|送信者|主催者|contact(?: person| name| on arrival)?|person in charge|pic|ask for|recruiter|coordinator|host|organi[sz]er',
  phone:
    '(?:代表|お)?電話(?:番号)?|デンワ|tel|℡|(?:当日|緊急|緊急時|欠席|遅刻)の?ご?(?:連絡先|電話|電話番号)|直通|携帯(?:電話)?|代表|phone|telephone|mobile|call|ph|queries',
  event:
    'オリエンテーション|入社(?:予定)?日?|入社式|内[々]?定式|懇親会|健康診断|適性検査|(?:事前)?接続(?:確認|テスト)|リハーサル|筆記試験|予備日|前日確認|webテスト|結果(?:通知|連絡|発表)?|合否(?:通知|連絡)?|発送|研修|次回選考|orientation|onboarding|start date|first day|results?',
  applicant: 'ご?氏名|お?名前|応募者名?|受験者|候補者(?:名)?|candidate(?: name)?|applicant|name',
  round: '選考(?:名|段階|ステップ|フロー)?|回|段階|面接名|内容|件名|stage|round|subject|event|topic|what',
} as const satisfies Readonly<Record<string, string>>;

/** Words that may lead a label without changing its kind: 面接日時, 当日の連絡先. */
export const labelPrefix =
  '(?:(?:ご?(?:一次|二次|三次|最終|1次|2次|個別|web|オンライン)?(?:面接|面談)会?|個別|選考|試験|説明会|職場見学|見学|顔合わせ|来社|訪問|実施|開催|予定|確定|決定|新しい|当日の?|お|ご|your|interview|proposed|confirmed|meeting|reserved)の?[ _]?){0,2}';
