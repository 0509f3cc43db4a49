// A08: the mail addresses its own sender, as a reply does that copies 「門脇様」 from the mail it answers.
import { isCommon } from '../common-names.ts';
import type { Situation } from '../finding.ts';
import { bareName, isLatin, surnameOf } from '../names.ts';
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

/** 佐藤花子様, 人事部長 佐藤様, Dear Ms. Sato: what stands before the honorific. */
const person =
  /(?<name>[^ \n、。]{1,12}(?: [^ \n、。]{1,12})?) ?(?:様|さま|殿)(?=[ 、\n(]|$)|^(?:Dear|Hi|Hello) (?<title>M(?:rs?|s|iss)\.? )?(?<latin>[A-Z][^,\n]{1,40})/gm;

export function wrongAddressee(mail: Mail, situation: Situation): Hit[] {
  const { addressee } = mail;
  const contact = bareName(situation.facts.contact ?? '');
  for (const { index, groups = {}, 0: text } of addressee.plain.matchAll(person)) {
    const addressed = groups.name ?? groups.latin ?? '';
    const names = nameForms(addressed);
    const isSender = mail.senders.some((sender) => {
      const whole = bareName(sender);
      if (names.includes(whole) && whole.length >= 3) return contact !== whole;
      return (
        contact !== '' &&
        names.some((name) => name === surnameOf(sender) && !contact.includes(name)) &&
        / /.test(sender)
      );
    });
    const place = { passage: addressee, index, length: text.length };
    if (isSender) return [place];
    const rest = addressee.plain.slice(0, index) + addressee.plain.slice(index + text.length);
    const isLikelySender =
      contact === '' &&
      mail.senders.some(
        (sender) =>
          isPartOf(sender, addressed, groups.title !== undefined) &&
          !isOfTheirs(lastWord(addressed), sender, rest, mail, situation),
      );
    if (isLikelySender) return [{ ...place, severity: 'warn' }];
  }
  return [];
}

/** 人事部 佐藤花子 may be a department and a name, or a family name and a given name. */
function nameForms(text: string): string[] {
  return [text, ...text.split(' ')].map(bareName).filter((name) => name.length >= 2);
}

/** Half of a name is shared by people who have nothing to do with each other, unless it is a rare one. */
function isPartOf(sender: string, addressed: string, hasTitle: boolean): boolean {
  const parts = sender.trim().split(/\s+/);
  const last = lastWord(addressed);
  if (parts.length < 2 || last.length < 2 || isCommon(last)) return false;
  if (!isLatin(sender)) return last === bareName(parts[0] ?? '');
  if (/\s/.test(addressed.trim())) return false;
  return last === parts.at(-1) || (!hasTitle && last === parts[0]);
}

/** As a mail calls whom it is for: 様 after the name, Dear before it. */
const vocatives = (name: string) => [
  ...['様', 'さま', 'さん'].map((honorific) => name + honorific),
  ...['', 'Mr.', 'Ms.', 'Mrs.'].flatMap((title) => [`Dear${title}${name}`, `Hi${title}${name}`]),
];

/** Whether somebody else in sight has that name: their company, or who wrote the mail that is answered. */
function isOfTheirs(name: string, sender: string, rest: string, mail: Mail, situation: Situation): boolean {
  const { answered, facts } = situation;
  const read = bareName([answered?.body, mail.quoted.plain, facts.company, rest].join('\n'));
  return [bareName(sender), ...vocatives(name)]
    .reduce((text, own) => text.replaceAll(own, ''), read)
    .includes(name);
}

function lastWord(text: string): string {
  return bareName(text.trim().split(' ').at(-1) ?? '');
}
