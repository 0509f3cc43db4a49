// What the guide says, in one shape for each language.
export interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  /** Short situations and what to do or say in them. */
  readonly cases?: readonly { readonly when: string; readonly what: string }[];
}

export interface GuideWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly GuideSection[];
}
