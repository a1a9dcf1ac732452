export interface EmbedCodeOf {
  /** Full where the build knows its host. */
  src: string;
  title: string;
  /** In px, at a width of 600 px. */
  height: number;
}

/**
 * What embeds may do. Their links open tabs of their own, and these are no part of the sandbox: the story there comes to life,
 * as it does for everybody.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The code that shows an embed on a page, where it needs no script. */
export function embedCode({ src, title, height }: EmbedCodeOf): string {
  const attributes = {
    src,
    title,
    width: '100%',
    height: String(height),
    style: 'border:0',
    loading: 'lazy',
    sandbox,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/**
 * The script that gives every embed on a page the height of its content, `from` being where embeds live. An embed in a sandbox has no origin to
 * check; that the message comes out of one of these frames says enough.
 */
export function listeningCode(from: string): string {
  return `<script>
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'embed-height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[src^="${from}"]')) {
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  }
});
</script>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
