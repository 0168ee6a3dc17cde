/** Text of another direction inside a sentence keeps its own order, its last period included (Unicode isolates). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
