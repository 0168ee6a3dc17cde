/** Where everybody reads a plan: /city/plan/. */
export function publicUrl(city: string, plan: string): string {
  return `${window.location.origin}/${city}/${plan}/`;
}
