// The parts of a line that names who wrote it.

/** A stretch of the text that was read. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface Party {
  readonly company?: Part & { readonly hasForm: boolean };
  readonly department?: Part;
  readonly title?: Part;
  readonly person?: Part;
}
