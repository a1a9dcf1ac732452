/**
 * Later scripts that would load the page's first stylesheet again, as `path: message`. It stands in the page itself; a second one comes
 * behind the later styles and undoes what they say. The bundler adds it where a script that is not the first imports another that is late.
 */
export function repeatedStyles(built: ReadonlyMap<string, Buffer>): string[] {
  const first = [...built.keys()].filter((path) => /^assets\/index-[^/]+\.css$/.test(path));
  return [...built]
    .filter(([path]) => /^assets\/[^/]+\.js$/.test(path))
    .flatMap(([path, body]) =>
      first
        .filter((style) => body.includes(style))
        .map((style) => `${path}: loads ${style} again; let the first script hold what imports it late`),
    );
}
