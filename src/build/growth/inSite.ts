/** Functions that the selection bench sends into a site's page: each stands alone and uses nothing of this file. */

export interface Changes {
  /** Ends the record; how many elements came, and how many attributes were set. */
  stop(): { elements: number; attributes: number };
  /**
   * Takes all back, and does all again: nothing but the document's changes, and none of what led to them. What came is made once more as
   * it comes again, by copying it, which is the least that making it can cost.
   */
  undo(): void;
  redo(): void;
}

/** Writes down whatever changes in the document from now on. After `undo` the app no longer knows its own page. */
export function recordChanges(): Changes {
  const log: MutationRecord[] = [];
  const after = new Map<MutationRecord, string | null>();
  const watch = new MutationObserver((records) => log.push(...records));
  watch.observe(document, {
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
    childList: true,
    subtree: true,
  });
  const valueNow = ({ target, attributeName }: MutationRecord) =>
    attributeName ? (target as Element).getAttribute(attributeName) : target.nodeValue;
  /** Records say what a value was before; what it was after is what the next record of it says. */
  const learnAfter = () => {
    const later = new Map<Node, Map<string | null, string | null>>();
    for (const record of log.toReversed()) {
      if (record.type === 'childList') continue;
      const { target, attributeName, oldValue } = record;
      const known = later.get(target) ?? new Map<string | null, string | null>();
      after.set(record, known.has(attributeName) ? (known.get(attributeName) ?? null) : valueNow(record));
      later.set(target, known.set(attributeName, oldValue));
    }
  };
  const set = ({ target, attributeName }: MutationRecord, value: string | null) => {
    if (!attributeName) target.nodeValue = value;
    else if (value === null) (target as Element).removeAttribute(attributeName);
    else (target as Element).setAttribute(attributeName, value);
  };
  const exchange = ({ target, nextSibling }: MutationRecord, gone: NodeList, come: NodeList) => {
    for (const node of gone) target.removeChild(node);
    for (const node of come) target.insertBefore(node, nextSibling);
  };
  return {
    stop() {
      log.push(...watch.takeRecords());
      watch.disconnect();
      learnAfter();
      const added = log
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element);
      const inside = added.map((element) => element.querySelectorAll('*').length);
      return {
        elements: added.length + inside.reduce((sum, count) => sum + count, 0),
        attributes: log.filter(({ type }) => type === 'attributes').length,
      };
    },
    undo() {
      for (const record of log.toReversed()) {
        if (record.type === 'childList') exchange(record, record.addedNodes, record.removedNodes);
        else set(record, record.oldValue);
      }
    },
    redo() {
      for (const record of log) {
        if (record.type === 'childList') {
          for (const node of record.addedNodes) node.cloneNode(true);
          exchange(record, record.removedNodes, record.addedNodes);
        } else set(record, after.get(record) ?? null);
      }
    },
  };
}

/** The actors that the story names, the most named first, as their links lead to them. */
export function namedActors(): string[] {
  const times = new Map<string, number>();
  for (const link of document.querySelectorAll('#story .passage a[href*="/actors/"]')) {
    const href = link.getAttribute('href') ?? '';
    times.set(href, (times.get(href) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([href]) => href);
}

/** The first mention in the story that leads there. */
export function mentionOf(href: string): Element {
  const link = document.querySelector(`#story .passage a[href="${CSS.escape(href)}"]`);
  if (!link) throw new Error(`the story has no link to ${href}`);
  return link;
}
