// The time that even a hasty user takes to look before the next press.
const MILLISECONDS = 500;

/** What the browser still loads and draws meanwhile isn't the next step's, and nothing that asks the page takes time from it. */
export function glance(): Promise<void> {
  return new Promise((done) => setTimeout(done, MILLISECONDS));
}
