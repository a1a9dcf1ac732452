import { type Locator, test } from 'playwright/test';

/** Selects words in an element, over however many links they go: with the mouse, or, on phones, as its handles would. */
export async function selectWords(holder: Locator, words: string): Promise<void> {
  await holder.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const byHand = test.info().project.use.hasTouch === true;
  const ends = await holder.evaluate(
    (element, [wanted, select]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const start = element.textContent.indexOf(wanted);
      const range = document.createRange();
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        const has = (at: number) => at >= before && at <= before + length;
        if (has(start)) range.setStart(node, start - before);
        if (has(start + wanted.length)) {
          range.setEnd(node, start + wanted.length - before);
          break;
        }
        before += length;
      }
      if (select) {
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      }
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      return [
        { x: first?.left ?? 0, y: ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2 },
        { x: last?.right ?? 0, y: ((last?.top ?? 0) + (last?.bottom ?? 0)) / 2 },
      ];
    },
    [words, byHand] as const,
  );
  if (byHand) return;
  const { mouse } = holder.page();
  const [from, to] = ends;
  await mouse.move(from?.x ?? 0, from?.y ?? 0);
  await mouse.down();
  await mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 5 });
  await mouse.up();
}
