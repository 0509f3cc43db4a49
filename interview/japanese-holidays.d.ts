// The package carries no types; this is what we use of it.
declare module 'japanese-holidays' {
  const holidays: {
    /** The holiday's name, substitute holidays included; reads the date's local fields. */
    isHoliday(date: Date): string | undefined;
  };
  export default holidays;
}
