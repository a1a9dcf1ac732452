export type HeadersFor = (path: string) => Record<string, string>;

/**
 * What a `_headers` file says of an address, as the hosts that read it understand it: every rule that matches counts, `*` stands for
 * anything, and a header that two of them name has both values.
 */
export function headersFor(text: string): HeadersFor {
  const rules: { matches: RegExp; headers: [name: string, value: string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ matches: patternOf(line.trim()), headers: [] });
  }
  return (path) => {
    const said: Record<string, string> = {};
    for (const { matches, headers } of rules) {
      if (!matches.test(path)) continue;
      for (const [name, value] of headers) said[name] = name in said ? `${said[name]}, ${value}` : value;
    }
    return said;
  };
}

function patternOf(rule: string): RegExp {
  const literal = rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`);
}
