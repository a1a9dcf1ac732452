/**
 * Copies a text and says whether it did. Where the clipboard is not allowed (in a frame of another site, say) it tries the older way,
 * which asks no permission. Never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

/** Focus and selection come back to where they were. */
function copyFromField(text: string): boolean {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (range) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
