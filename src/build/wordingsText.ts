import { Document, isScalar, visit } from 'yaml';
import type { Wording } from '../model/wording.ts';

/** wordings.yaml: a record each, its dates in quotation marks as in all records, its words wrapped as in story.md. */
export function wordingsText(wordings: readonly Wording[]): string {
  const document = new Document(wordings);
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value)) return;
      if (key.value === 'words') value.type = 'BLOCK_FOLDED';
      if (['since', 'until', 'when'].includes(String(key.value))) value.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 120 });
}
