/**
 * Reports the first gesture of a person, once: a touch, a click, a key. Whatever only opens the page, also with
 * scripts running, reports nothing (E4). Without this script the page does all it is for.
 */
export const OPENED_SCRIPT = `(() => {
  const names = ['pointerdown', 'keydown', 'touchstart'];
  const tell = (event) => {
    if (!event.isTrusted) return;
    names.forEach((name) => removeEventListener(name, tell, true));
    navigator.sendBeacon(location.pathname + '/opened', new URLSearchParams());
  };
  names.forEach((name) => addEventListener(name, tell, { capture: true, passive: true }));
})();
`;
