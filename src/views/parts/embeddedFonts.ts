/**
 * The page's own faces of these families as @font-face rules that hold their files. A file that cannot be had is left
 * out: the family that comes next shows in its place.
 */
export async function embeddedFonts(families: string): Promise<string> {
  const named = families.split(',').map(unquoted);
  // The first that the page has is the one that shows.
  const faces = [...document.styleSheets].flatMap(facesIn);
  const family = named.find((one) => faces.some((face) => familyOf(face) === one));
  const rules = await Promise.all(faces.filter((face) => familyOf(face) === family).map(ruleOf));
  return rules.join('');
}

function facesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].flatMap(facesOf);
  } catch {
    // A sheet of another host, or one that is still on its way.
    return [];
  }
}

function facesOf(rule: CSSRule): CSSFontFaceRule[] {
  if (rule instanceof CSSFontFaceRule) return [rule];
  if (rule instanceof CSSImportRule) return rule.styleSheet ? facesIn(rule.styleSheet) : [];
  return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(facesOf) : [];
}

function familyOf({ style }: CSSFontFaceRule): string {
  return unquoted(style.getPropertyValue('font-family'));
}

function unquoted(family: string): string {
  return family.trim().replace(/^["']|["']$/g, '');
}

async function ruleOf(face: CSSFontFaceRule): Promise<string> {
  const [, path = ''] = /url\(\s*["']?([^"')]+)/.exec(face.style.getPropertyValue('src')) ?? [];
  const data = await dataUrl(new URL(path, face.parentStyleSheet?.href ?? document.baseURI));
  if (data === null) return '';
  const weight = face.style.getPropertyValue('font-weight') || '400';
  return `@font-face{font-family:"${familyOf(face)}";font-weight:${weight};src:url("${data}")format("woff2")}`;
}

async function dataUrl(url: URL): Promise<string | null> {
  if (url.origin !== location.origin) return null;
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  } catch {
    return null;
  }
}
