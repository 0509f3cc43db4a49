// English fields: whom the mail is to, and who writes it.
import { personName, signatureLines } from '../../../interview/people-en.ts';
import { applicants, routes } from '../../../interview/purpose.ts';
import type { Fields, Writing } from '../../field.ts';
import { blank, unfilled } from './blank.ts';

export const people: Fields = {
  greeting: {
    asks: ['contact'],
    print: ({ facts, route }) =>
      `Dear ${personName(facts.contact) ?? (isOfAgency(route) ? 'Team' : 'Hiring Manager')},`,
  },
  contact: {
    asks: ['contact'],
    print: ({ facts, route }) =>
      personName(facts.contact) ?? (isOfAgency(route) ? 'my consultant' : 'the person in charge of hiring'),
  },
  company: { asks: ['company'], print: ({ facts }) => facts.company || unfilled('company') },
  agency: { asks: ['agentCompany'], print: ({ facts }) => facts.agentCompany || unfilled('agentCompany') },
  applicant: { asks: [], print: ({ applicant }) => applicant, values: applicants },
  route: { asks: [], print: ({ route }) => route, values: routes },
  name: { asks: ['name'], print: ({ profile }) => profile.name || unfilled('name') },
  phone_number: { asks: ['phone'], print: ({ profile }) => profile.phone || unfilled('phone') },
  signature: {
    asks: ['name', 'affiliation', 'phone', 'email'],
    print: signed,
  },
};

function isOfAgency(route: string): boolean {
  return route === 'agent' || route === 'staffing';
}

/** False where nothing is printed: the mail site adds a signature of its own. */
function signed({ profile, applicant, signature }: Writing): string | null {
  const { name, phone, email } = profile;
  const reachable = phone || email ? phone : blank('phone');
  const known = { ...profile, name: name || blank('name'), phone: reachable };
  return signatureLines(known, applicant, signature).join('\n') || null;
}
