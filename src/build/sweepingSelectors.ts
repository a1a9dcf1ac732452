/**
 * Selectors for which browsers style much of the page anew when little of it changes: those that look from an element for what is in
 * it (`:has()`) and go on to others inside, and those that name a link below a strength, which every passage has and changes.
 */
export function sweepingSelectors(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .map(([, selectors = '']) => selectors.trim())
    .filter((selectors) => !selectors.startsWith('@'))
    .flatMap(selectorsIn)
    .filter(
      (selector) => goesOnAfterHas(selector) || /\[data-strength[^\s>+~]*[\s>+~]+a(?![\w-])/.test(selector),
    );
}

/** Split at the commas outside parentheses. */
function selectorsIn(list: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of list) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

function goesOnAfterHas(selector: string): boolean {
  const start = selector.indexOf(':has(');
  if (start < 0) return false;
  let depth = 0;
  for (let at = start + ':has'.length; at < selector.length; at++) {
    depth += selector[at] === '(' ? 1 : selector[at] === ')' ? -1 : 0;
    if (depth === 0) return /[\s>+~]/.test(selector.slice(at));
  }
  return false;
}
