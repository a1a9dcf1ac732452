/** Whether a key pressed by itself does something: it does, until the reader switches that off; see `useSingleKeys`. */
export function singleKeysWork(): boolean {
  // Where the browser keeps nothing, the page remembers for as long as it lives.
  const here = document.documentElement.dataset['keys'];
  if (here) return here === 'on';
  try {
    return localStorage['single-keys'] !== 'off';
  } catch {
    return true;
  }
}
