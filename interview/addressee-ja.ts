// How a Japanese mail addresses a company: the lines at its top, and whom to ask for on the phone.

interface Addressee {
  readonly company: string;
  readonly department?: string | undefined;
  readonly contact?: string | undefined;
  readonly contactTitle?: string | undefined;
  /** Whoever it is, when no name is known. */
  readonly unnamed?: string;
}

/** 様 and its kin, which the user may have typed already. */
const honorific = /[\s　]*(様|さま|さん|殿|先生|御中)$/;

/** 採用担当, 人事のご担当者: a role that stands in for a name. */
const unnamedRole = /の?ご?担当者?$/;

/** Titles that are honorifics by themselves: 店長様 would be doubled. */
const titled =
  /^(.*(?:社長|会長|専務|常務|部長|次長|課長|係長|主任|店長|所長|支店長|院長|園長|校長|学長|理事長|マネージャー)(?:代理|補佐)?)[\s　]*(.*)$/;

/** One item a line: company, department, person with 様; without a name, 採用ご担当者様. Never 御中 beside a person. */
export function addresseeLines({ company, department, ...someone }: Addressee): readonly string[] {
  return [company.replace(honorific, ''), department?.replace(honorific, ''), person(someone)].filter(
    (line): line is string => !!line,
  );
}

type Someone = Pick<Addressee, 'contact' | 'contactTitle' | 'unnamed'>;

/** 佐藤様; 店長 堀様 when a title leads; a bare title stays as it is. */
export function person({ unnamed = '採用ご担当者様', ...someone }: Someone): string {
  const { title, name } = namedIn(someone);
  if (!name) return title ?? unnamed;
  if (isHonorific(name)) return name;
  return title ? `${title} ${name}様` : `${name}様`;
}

/** 佐藤様, 店長の堀様: whom to ask for on the phone; undefined without a name. */
export function callee(someone: Someone): string | undefined {
  const { title, name } = namedIn(someone);
  if (!name) return title;
  if (name.endsWith('ご担当者')) return undefined;
  if (isHonorific(name)) return name;
  return title ? `${title}の${name}様` : `${name}様`;
}

/** Without the honorific; a title that was written into the name stands apart from it. */
function namedIn({ contact, contactTitle }: Someone): { readonly title?: string; readonly name?: string } {
  const title = contactTitle?.trim().replace(honorific, '');
  const name = contact?.trim().replace(honorific, '').replace(unnamedRole, 'ご担当者');
  if (!name || name === 'ご担当者') return title && titled.test(title) ? { title } : {};
  const [, leading, rest] = titled.exec(name) ?? [];
  if (leading && rest) return { title: leading, name: rest };
  return title ? { title, name } : { name };
}

/** 佐藤部長, 採用ご担当者各位: nothing may follow. */
function isHonorific(name: string): boolean {
  return name.endsWith('各位') || titled.test(name);
}
