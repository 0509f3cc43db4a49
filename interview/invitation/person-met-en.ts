// Whom an English mail says that the interview is with.
import type { Clause } from './clauses.ts';
import { type Found, foundIn } from './reading.ts';

const name = "(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.?\\s)?(?<name>[A-Z][\\w'’-]+(?: [A-Z][\\w'’.-]+){1,2})";
const forms = [
  `\\b(?:[Ii]nterview|[Mm]eeting|[Cc]all|[Cc]hat|[Cc]onversation|[Aa]ppointment)\\b[^.!?]{0,30}?\\bwith ${name} (?:at|of|from)\\b`,
  `\\b[Yy]ou(?:['’]ll| will|['’]re| are)(?: be)? (?:meet(?:ing)?|speak(?:ing)? (?:with|to)|interviewed by|see(?:ing)?) ${name}(?=[,.(]|\\s(?:at|on|of|from|and|who|in)\\b|$)`,
  `\\b[Ii]nterviewer (?:is|will be) ${name}(?=[,.(]|\\s(?:at|of|from|and|who)\\b|$)`,
].map((form) => new RegExp(form));

const askedFor =
  /\b[Aa]sk for (?:(?:Mr|Ms|Mrs|Miss|Dr)\.? (?<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)|(?<full>[A-Z][\w'’-]+ [A-Z][\w'’-]+))/;

/** ask for Mr. Saeki. */
export function personAskedFor(clauses: readonly Clause[]): Found | undefined {
  for (const clause of clauses) {
    const match = askedFor.exec(clause.content);
    const person = match?.groups?.name ?? match?.groups?.full;
    if (!match || !person) continue;
    const end = match.index + match[0].length;
    return foundIn(clause, { start: end - person.length, end });
  }
  return undefined;
}

/** interview with Ann Lee at …, you will be meeting Ms. Ann Lee. */
export function personMet(clauses: readonly Clause[]): Found | undefined {
  for (const clause of clauses) {
    const match = forms.map((form) => form.exec(clause.content)).find((found) => found !== null);
    const person = match?.groups?.name;
    if (!match || !person) continue;
    const start = match.index + match[0].lastIndexOf(person);
    return foundIn(clause, { start, end: start + person.length });
  }
  return undefined;
}
