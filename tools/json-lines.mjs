/**
 * The last line of a command's output that is a JSON object; {} when there is none.
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
export function lastJson(text) {
  for (const line of text.trim().split('\n').reverse()) {
    if (!line.startsWith('{')) continue;
    try {
      return JSON.parse(line);
    } catch { /* a line that only begins like JSON */ }
  }
  return {};
}
