// What an invitation to an interview says: each fact with its place in the mail and how sure it is.
import { addressees, applicantOf } from './applicant.ts';
import type { Calendar } from './calendar.ts';
import { clausesOf } from './clauses.ts';
import { isAlike } from './company-names.ts';
import { contactsOf } from './contact.ts';
import { employerOf } from './employer.ts';
import type { Invitation, Mail } from './invitation.ts';
import { messageOf } from './message.ts';
import { phoneIn } from './phones.ts';
import { positionIn } from './positions.ts';
import { asReading, type Found, plainOf, type Reading, withValue } from './reading.ts';
import { roundIn } from './rounds.ts';
import { hostOf } from './sender.ts';
import { type Line, linesOf, textOf } from './text.ts';
import { timetableOf } from './timetable.ts';
import { venueOf } from './venue.ts';
import { voicesOf } from './voices.ts';

/** How much English a mail may hold for its dates to be read. */
const ENGLISH_CHARACTERS = 2_000;

/**
 * Step by step:
 * 1. `text`, `fold`, `markup`, `icalendar`: the mail in plain form; each character knows its place, so that each
 *    fact can show its source.
 * 2. `message`: the newest message apart from what it quotes; a forwarded one is read whole.
 * 3. `clauses`, `labels`: its lines cut into clauses, with the label or heading that each stands under.
 * 4. `voices` (`introduction`, `house`, `signature`, `sender`, `party`): everyone who is named as its writer.
 * 5. `employer`, `agents`, `scheduling-tool` (`nameplate`): whose interview it is, and who or what only passes the mail
 *    on; then `contact` (`named-people`).
 * 6. `slots` (`dates`, `times`): every date with its time; `slot-role`: what each is, a deadline, another event, the
 *    interview; `schedule`: which remain; `timetable`: the facts, from the message before its history and its subject.
 * 7. `positions`, `rounds` (`stages`), `venue` (`places`, `online`), `phones`: the rest, each on its own.
 */
export function readInvitation(mail: Mail): Invitation {
  const [subject, from, body] = [
    textOf(mail.subject, 'subject'),
    textOf(mail.from, 'from'),
    textOf(mail.body, 'body'),
  ];
  const message = messageOf(linesOf(body), subject.plain);
  const lines = message.isForwarded
    ? [...message.newest, blank(message.newest), ...message.quoted]
    : message.newest;
  const clauses = clausesOf(lines);
  const quoted = message.isForwarded ? [] : clausesOf(message.quoted);
  const calendar: Calendar = { today: receiptDay(mail.receivedAt), english: ENGLISH_CHARACTERS };

  const isApplicant = applicantOf(lines, mail.recipient ?? '');
  const voices = voicesOf(lines, clauses, from, isApplicant);
  const forwarder = message.isForwarded
    ? voicesOf(message.newest, clausesOf(message.newest), from, isApplicant).signature?.company
    : undefined;
  const employer = employerOf(voices, clauses, subject, addressees(lines), hostOf(from), forwarder);
  const contacts = contactsOf(voices, clauses, employer, isApplicant);
  const timetable = timetableOf({
    clauses,
    quoted,
    answers: message.answers,
    subject: clausesOf(linesOf(subject)),
    calendar,
  });
  const { slot, outcome: _, ...dates } = timetable;
  const isOrganisation = (name: string) =>
    [employer.company, employer.agent].some((found) => found && isAlike(plainOf(found), name));
  // Interview - Taro Yamada: a name is no job.
  const isReader = (name: string) => isApplicant(name.split(' ')[0] ?? '');
  const position = positionIn(clauses, subject, (name) => isOrganisation(name) || isReader(name));
  const round = roundIn(clauses, subject, slot);
  const site = employer.writer === 'media' && employer.agent ? plainOf(employer.agent) : '';
  const phone = phoneIn(clauses, site);

  return {
    ...named('company', employer.company, employer.isSure),
    ...named('agentCompany', employer.agent, true),
    // Without a company, a department is only what its person does.
    ...((employer.company || !(contacts.person || employer.writer === 'media')) &&
      named('department', contacts.department, true)),
    ...named('contact', contacts.person, true),
    ...named('contactTitle', contacts.title, true),
    ...named('agentContact', contacts.agentPerson, true),
    ...named('position', position, position?.isSure ?? false),
    ...named('round', round, round?.isSure ?? false),
    ...dates,
    ...venueOf(clauses, subject, timetable),
    ...(phone && { phone: withValue(phone, phone.value, true) }),
  };
}

function named<Name extends string>(
  name: Name,
  found: Found | undefined,
  isSure: boolean,
): { readonly [key in Name]?: Reading } {
  const reading = found && asReading(found, isSure);
  // A computed key widens to string, which the signature above narrows again.
  return reading ? ({ [name]: reading } as { [key in Name]: Reading }) : {};
}

function blank(lines: readonly Line[]): Line {
  const last = lines.at(-1);
  return { text: last?.text ?? textOf('', 'body'), start: last?.start ?? 0, content: '' };
}

/** A moment in UTC says nothing of where the mail was read: then it was in Japan. */
function receiptDay(receivedAt: Mail['receivedAt']): Temporal.PlainDate {
  if (typeof receivedAt !== 'string') return receivedAt.toPlainDate();
  if (!receivedAt.endsWith('Z')) return Temporal.PlainDate.from(receivedAt);
  return Temporal.Instant.from(receivedAt).toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
}
