// Names of time zones.

/** What may stand between a time and the end of its range. */
export const zoneName =
  '\\(?(?:JST|KST|SGT|HKT|GMT|UTC|BST|CES?T|IST|AE[SD]?T|[PECM][SD]?T|Japan(?: Standard)? Time|Tokyo(?: time)?|Osaka, Sapporo, Tokyo)\\)?';
