// Every field that a Japanese template may name. README.md beside the templates says what each is for.
import type { Fields } from '../field.ts';
import { dates } from './ja/dates.ts';
import { interview } from './ja/interview.ts';
import { manner } from './ja/manner.ts';
import { people } from './ja/people.ts';
import { reasons } from './ja/reasons.ts';

export const fields: Fields = { ...people, ...interview, ...dates, ...reasons, ...manner };
