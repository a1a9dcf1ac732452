export interface ManifestOf {
  title: string;
  description: string;
  base: string;
  paper: string;
}

/** Sizes of the icons that are drawn in dots, in px. */
export const iconSizes = [180, 192, 512] as const;

export function iconFile(size: number): string {
  return `icon-${size}.png`;
}

/** The web manifest: how the explainer is kept on a device. Icons fill their square, so any mask may cut their corners. */
export function manifest({ title, description, base, paper }: ManifestOf): string {
  const icons = iconSizes.map((size) => ({
    src: base + iconFile(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  return `${JSON.stringify(
    {
      name: title,
      short_name: title,
      description,
      lang: 'en',
      id: base,
      start_url: base,
      scope: base,
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }, ...icons],
    },
    null,
    1,
  )}\n`;
}

/** The one drawing of the icon, its ground filling the whole square, and small enough that a round mask cuts off nothing. */
export function squareIcon(svg: string): string {
  const [, open = '', ground = '', drawing = '', close = ''] =
    /^(<svg[^>]*>)(<rect[^>]*>)(.*)(<\/svg>)\s*$/s.exec(svg) ?? [];
  if (!open) throw new RangeError('favicon.svg is a ground, one rect, and what is drawn on it');
  const square = ground.replace(/ rx="[^"]*"/, '');
  return `${open}${square}<g transform="translate(16 16) scale(0.72) translate(-16.5 -16.5)">${drawing}</g>${close}`;
}
