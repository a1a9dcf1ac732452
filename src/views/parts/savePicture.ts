import { embeddedFonts } from './embeddedFonts.ts';
import { type FramedPicture, pictureFrame } from './pictureFrame.ts';
import { standAlone } from './standAlone.ts';
import { svgElement } from './svgElement.ts';

/** How many px of a PNG make one unit of the picture. */
const density = 2;

interface SavedPicture {
  svg: string;
  width: number;
  height: number;
}

/** The picture as an SVG that needs nothing from anywhere. */
export async function pictureAsSvg(framed: FramedPicture): Promise<Blob> {
  const { svg } = await savedPicture(framed);
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The same, twice as large in px. Rejects where the browser does not let a picture be read back. */
export async function pictureAsPng(framed: FramedPicture): Promise<Blob> {
  const { svg, width, height } = await savedPicture(framed);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * density;
    canvas.height = height * density;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the picture could not be read back');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function savedPicture(framed: FramedPicture): Promise<SavedPicture> {
  const { fontFamily } = getComputedStyle(framed.picture);
  const fonts = await embeddedFonts(fontFamily);
  await document.fonts.load(`400 12px ${fontFamily}`);
  // On the page for as long as it takes to read what the styles make of it, which is before it could be painted.
  const place = document.createElement('div');
  place.className = 'unseen';
  place.inert = true;
  const frame = svgElement('svg', { class: 'picture' });
  place.append(frame);
  framed.picture.parentElement?.append(place);
  try {
    const { width, height } = pictureFrame(frame, framed);
    // What glows says where the reader is just now, which is nothing to keep.
    for (const mark of frame.querySelectorAll('[data-glow]')) mark.removeAttribute('data-glow');
    standAlone(frame);
    for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
      frame.setAttribute(name, String(value));
    frame.remove();
    if (fonts) frame.prepend(svgElement('style', {}, fonts));
    return { svg: new XMLSerializer().serializeToString(frame), width, height };
  } finally {
    place.remove();
  }
}
