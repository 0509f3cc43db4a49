// The mail sites that a user may go on to.
export interface SiteLink {
  readonly site: 'gmail' | 'outlook' | 'outlookWork';
  readonly url: string;
}
