import type { LegendEntry } from '../parts/legend.ts';

/** What the marks of a picture say. Read out, it would explain a picture to those who get its words anyway. */
export function PictureKey({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <p className="key" aria-hidden="true">
      {entries.map(({ words, mark, reach, as: { class: className, ...data } }) => (
        <span key={words} className={className === 'key' ? undefined : className} {...data}>
          <svg aria-hidden="true" viewBox={`${-reach} -8 ${2 * reach} 16`} width={2 * reach}>
            <mark.tag {...attributesOf(mark)} />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
}

/** React's name for a class, which the legend has as SVG writes it. */
function attributesOf({ attributes: { class: className, ...others } }: LegendEntry['mark']) {
  return { ...others, className: className as string | undefined };
}
