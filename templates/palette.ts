// The fields of both languages side by side: what each is about, so that it can be named in the user's own language.
import type { Locale } from './template.ts';

/** A field by what it is about: its name in the templates of each locale that has it. */
type Names = Readonly<Partial<Record<Locale, string>>>;

const palette = {
  addressee: {
    addressee: { ja: '宛名', en: 'greeting' },
    agency_addressee: { ja: '紹介会社宛名' },
    agency: { en: 'agency' },
    contact: { ja: '担当者' },
    callee: { ja: '取り次ぎ先', en: 'contact' },
    your_company: { ja: '貴社' },
    your_company_spoken: { ja: '御社' },
    company: { ja: '応募先', en: 'company' },
  },
  you: {
    name: { ja: '氏名', en: 'name' },
    self_introduction: { ja: '名乗り' },
    phone: { ja: '折り返し先', en: 'phone_number' },
    signature: { ja: '署名', en: 'signature' },
  },
  interview: {
    interview: { ja: '面接', en: 'interview' },
    selection: { ja: '選考' },
    position: { ja: '職種', en: 'position' },
    place: { ja: '会場', en: 'place' },
    required_place: { ja: '要会場', en: 'required_place' },
  },
  dates: {
    when: { ja: 'いつ', en: 'relative_when' },
    when_full: { en: 'when' },
    when_spoken: { en: 'spoken_when' },
    date_time: { ja: '面接日時' },
    day: { ja: '面接日', en: 'on_day' },
    time: { ja: '時刻', en: 'time' },
    month_day: { ja: '月日' },
    short_date: { ja: '短い日', en: 'short_date' },
    short_date_time: { ja: '短い日時' },
    candidates: { ja: '候補日', en: 'candidates' },
    candidates_spoken: { ja: '話す候補日', en: 'spoken_candidates' },
    eta: { ja: '到着見込み', en: 'eta' },
  },
  reason: {
    reason: { ja: '理由', en: 'reason_clause' },
    because: { en: 'because' },
    although: { ja: '事情', en: 'although' },
    fault: { ja: '過失', en: 'fault' },
    reason_answer: { ja: '理由の答え', en: 'reason_answer' },
    call_note: { ja: '電話の一文', en: 'call_note' },
  },
  phrases: {
    sorry: { ja: '申し訳ございません', en: 'i_apologize' },
    was_sorry: { ja: '申し訳ございませんでした' },
    apologise: { ja: 'お詫び申し上げます' },
    thank: { ja: '御礼申し上げます' },
    regards: { ja: 'よろしくお願い申し上げます', en: 'sign_off' },
  },
  conditions: {
    phase: { ja: '時期', en: 'phase' },
    begun: { ja: '開始後', en: 'begun' },
    silence: { ja: '経過', en: 'silence' },
    applicant: { ja: '応募者', en: 'applicant' },
    route: { ja: '応募経路', en: 'route' },
    online: { ja: 'オンライン', en: 'online' },
    purpose: { ja: '用件', en: 'purpose' },
    tone: { ja: '文体', en: 'tone' },
    reply: { ja: '返信', en: 'reply' },
    call: { ja: '電話連絡', en: 'call' },
    more_jobs: { ja: '今後の紹介' },
    elsewhere: { en: 'elsewhere' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Names>>>>;

type Palette = typeof palette;
export type PaletteGroup = keyof Palette;
/** What a field is about, in either language. */
export type Topic = { [Group in PaletteGroup]: keyof Palette[Group] }[PaletteGroup];

export interface PaletteField {
  readonly topic: Topic;
  readonly group: PaletteGroup;
  /** In the template. */
  readonly name: string;
}

export const paletteGroups = Object.keys(palette) as readonly PaletteGroup[];

const all = paletteGroups.flatMap((group) =>
  Object.entries<Names>(palette[group]).map(([topic, names]) => ({ topic: topic as Topic, group, names })),
);

/** Every field that a template of the locale may name. */
export function fieldsIn(locale: Locale): readonly PaletteField[] {
  return all.flatMap(({ topic, group, names }) => {
    const name = names[locale];
    return name === undefined ? [] : [{ topic, group, name }];
  });
}

const byName: Readonly<Record<Locale, ReadonlyMap<string, Topic>>> = {
  ja: new Map(fieldsIn('ja').map(({ name, topic }) => [name, topic])),
  en: new Map(fieldsIn('en').map(({ name, topic }) => [name, topic])),
};

export function topicOf(locale: Locale, name: string): Topic | undefined {
  return byName[locale].get(name);
}
