// The names by which a mail calls its reader: never the contact.
import { labelAt } from './labels.ts';
import type { Line } from './text.ts';

const GREETING_LINES = 10;
const japanese = /^(?<name>[^\s、,。!?][^、,。!?@]{0,18}?)\s?(?:様|さま|さん|殿|君|くん)(?=$|[\s、,。!へ])/;
const english =
  /^(?:dear|hi|hello|good (?:morning|afternoon|evening)|hey)\s(?:(?:mr|ms|mrs|miss|dr)\.?\s)?(?!it['’]?s\s|this\s|i['’]?m\s|i\s|my\s|we\s)(?<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})/i;
const labelled =
  /^[^\p{L}]{0,4}(?:氏\s?名|候補者名?|応募者名?|お名前|candidate|applicant)\s{0,6}[::\]】]?\s{0,6}(?<name>\S{1,12}(?:\s\S{1,8})?)/iu;
/** 薬剤部長 薄井さん is someone at the employer's. */
const titled = /(?:部長|課長|係長|店長|科長|院長|園長|校長|社長|室長|所長|主任)\s/;
/** 香坂様 below パルム人材紹介株式会社 御中 is one of theirs, and the mail is to them. */
const role = /^(?:ご?担当(?:者)?|採用|店長|部長|課長|代表|キャリア\S{0,10}|人事\S{0,6})\s?/;

/** Whether a name is the reader's own: the whole of it, or its family or given name. */
export function applicantOf(lines: readonly Line[], recipient: string): (name: string) => boolean {
  const named = lines.slice(0, GREETING_LINES).flatMap(({ content }) => {
    if (content.includes(':') || titled.test(content) || isRow(content)) return [];
    const name = japanese.exec(content)?.groups?.name ?? english.exec(content)?.groups?.name;
    return name ? [name.replace(role, '')] : [];
  });
  const labels = lines.flatMap(({ content }) => labelled.exec(content)?.groups?.name ?? []);
  const own = recipient.replace(/<.*|\S+@\S+/g, '').trim();
  const names = new Set([...named, ...labels, own].filter((name) => name !== '').flatMap(partsOf));
  return (name) => {
    const squeezed = name.replace(/\s/g, '');
    return (
      names.has(squeezed) ||
      [...names].some(
        (known) =>
          known.length > 2 &&
          squeezed.startsWith(known) &&
          known.length >= squeezed.length - 3 &&
          known.length > 3,
      )
    );
  };
}

/** ご担当　総務部　梶様 is of theirs. */
function isRow(content: string): boolean {
  const kind = labelAt(content)?.label.kind;
  return kind !== undefined && kind !== 'applicant' && kind !== 'other';
}

function partsOf(name: string): string[] {
  return [name.replace(/\s/g, ''), ...name.split(/\s+/)].filter((part) => part.length > 0);
}

const addressee = /(?:御中|各位|様方)\s*$|(?:会社|法人|[)])\S{0,20}[\s\S]{0,20}(?:様|さま)\s*$/;

/** 株式会社…　御中: the organisation that a mail is to, which is never the employer. */
export function addressees(lines: readonly Line[]): readonly string[] {
  return lines
    .slice(0, GREETING_LINES)
    .filter(({ content }) => content.length < 60 && addressee.test(content) && !/です|ます/.test(content))
    .map(({ content }) => content);
}
