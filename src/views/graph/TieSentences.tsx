export function TieSentences() {
  return null;
}
