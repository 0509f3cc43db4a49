// Every field that an English template may name. README.md beside the templates says what each is for.
import type { Fields } from '../field.ts';
import { dates } from './en/dates.ts';
import { interview } from './en/interview.ts';
import { manner } from './en/manner.ts';
import { people } from './en/people.ts';
import { reasons } from './en/reasons.ts';

export const fields: Fields = { ...people, ...interview, ...dates, ...reasons, ...manner };
