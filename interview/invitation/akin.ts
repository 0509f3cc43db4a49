// Whether a name in Latin letters is that of a sender's domain.

/** Whitlock Recruitment of whitlockrecruits.com: what looks like a desk is the firm's trade. */
export function hasOwnDesk(phrase: string, host: string): boolean {
  const [, word = ''] = /\s(\w+)$/.exec(phrase) ?? [];
  return word.length > 4 && squeezed(host).includes(squeezed(phrase).slice(0, 5 - word.length || undefined));
}

/** Luca Ferrante of driftglass isn't akin; Hollis of hollis-bakery may be both; Ostrava Machinery of ostrava-asia isn't. */
export function isPersonal(name: string, host: string): boolean {
  const [domain, whole] = [squeezed(host), squeezed(name)];
  return !domain.includes(whole) && !whole.includes(domain) && !isMadeOf(domain, wordsOf(name));
}

/** Tidewater Robotics and tidewater-robotics.example.com. */
export function isAkin(name: string, host: string): boolean {
  const [domain, whole] = [squeezed(host), squeezed(name.replace(/^the\s/i, ''))];
  const [first = ''] = name
    .replace(/^the\s/i, '')
    .split(/[\s-]/)
    .map(squeezed);
  if (whole.length < 4 || domain.length < 4) return false;
  if (isMadeOf(domain, wordsOf(name))) return true;
  return domain.includes(whole) || whole.includes(domain) || (first.length > 4 && domain.startsWith(first));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== 'the');
}

/** apexsearch is made of words of Apex Executive Search. */
function isMadeOf(domain: string, words: readonly string[]): boolean {
  let rest = domain;
  let count = 0;
  for (const word of words) {
    if (word.length < 2 || !rest.startsWith(word)) continue;
    rest = rest.slice(word.length);
    count++;
  }
  return rest === '' && count > 1;
}

function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');
}
