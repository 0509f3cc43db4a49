// What stands in a letter where the user has not filled in a field.
import { Drop } from 'liquidjs';

/** Printed as a marker with the field's label; false in a template's conditions, so that a text can do without it. */
export class Unfilled extends Drop {
  readonly marker: string;

  constructor(label: string) {
    super();
    this.marker = `〔${label}〕`;
  }

  override valueOf(): null {
    return null;
  }
}
