// The known name that a mistyped one was meant for.

/** Undefined where none is near: more than a third of its characters would be others, and more than one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor([...name].length / 3));
  const [best] = known
    .map((one) => ({ one, distance: distanceOf(name, one) }))
    .filter(({ one, distance }) => distance <= allowed && distance < [...one].length)
    .sort((a, b) => a.distance - b.distance);
  return best?.one;
}

/** Characters to add, take away or replace, and neighbours to swap. */
function distanceOf(one: string, other: string): number {
  const [a, b] = [[...one.toLowerCase()], [...other.toLowerCase()]];
  const rows: number[][] = [b.map((_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? row + column;
  rows[0]?.push(b.length);
  for (let row = 1; row <= a.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + Number(!isSame),
      ];
      if (isSwapped && row > 1 && column > 1) steps.push(at(row - 2, column - 2) + 1);
      rows[row]?.push(Math.min(...steps));
    }
  }
  return at(a.length, b.length);
}
