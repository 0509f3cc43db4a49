// What stands in an English letter for what the user hasn't told.
import type { Ask, Labels } from '../../field.ts';
import { Unfilled } from '../../unfilled.ts';

export const labels: Labels = {
  agentCompany: 'agency',
  company: 'company',
  department: 'department',
  contactTitle: 'contact’s title',
  contact: 'contact',
  position: 'position',
  round: 'interview stage',
  date: 'interview date',
  time: 'time',
  endTime: 'end time',
  place: 'place',
  isOnline: 'online',
  reason: 'reason',
  ownReason: 'reason',
  candidates: 'other dates',
  eta: 'arrival time',
  call: 'phone call',
  name: 'name',
  reading: 'reading',
  affiliation: 'school or employer',
  phone: 'phone number',
  email: 'email address',
};

/** Prints a marker; false in a condition. */
export const unfilled = (ask: Ask) => new Unfilled(labels[ask]);

/** The marker itself, to stand within other words. */
export const blank = (ask: Ask) => unfilled(ask).marker;
