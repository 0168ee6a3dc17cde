/** Drafts live in the tab: they survive a reload and an ended sign-in, and die with the tab (shared computers). */
const place = (id: string) => `draft:${id}`;

export function readDraft<V>(id: string): Partial<V> | undefined {
  const text = sessionStorage.getItem(place(id));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Partial<V>;
  } catch {
    return undefined;
  }
}

export function writeDraft(id: string, values: object): void {
  try {
    sessionStorage.setItem(place(id), JSON.stringify(values));
  } catch {
    // The browser's storage is full or closed; the form itself still holds everything.
  }
}

export function clearDraft(id: string): void {
  sessionStorage.removeItem(place(id));
}
