// A date as a clause names it.

export interface DateMention {
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
  /** How much of it is printed: a day of a month, a day alone, or a weekday or a word like 明日 alone. */
  readonly form: 'full' | 'day' | 'relative';
  /** The weekday printed beside it is another's. */
  readonly hasWrongWeekday: boolean;
  /** Day and month could be meant the other way round. */
  readonly isAmbiguous?: boolean;
}

export interface Calendar {
  readonly today: Temporal.PlainDate;
  /** How many more characters may be given to the reader of English dates. */
  english: number;
}
