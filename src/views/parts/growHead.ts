/** What stands below the header leaves it the room that it takes with a note in it, however that wraps. */
export function growHead(note: Element | null) {
  const header = note?.parentElement;
  if (!header) return;
  const { style } = document.documentElement;
  const sizes = new ResizeObserver(() => style.setProperty('--head', `${header.offsetHeight}px`));
  sizes.observe(header);
  return () => {
    sizes.disconnect();
    style.removeProperty('--head');
  };
}
