// Names a new record: later ones sort behind earlier ones, and no two devices make the same.

export function newId(): string {
  return `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
}
