/** The part of axe's result that a person needs. */
export interface Violation {
  id: string;
  impact?: string | null | undefined;
  help: string;
  nodes: { target: unknown[]; html: string; failureSummary?: string | undefined }[];
}

const nodesShown = 5;

/** One text for each rule broken: what it asks, then the first elements that break it and how. */
export function describeViolations(violations: Violation[]): string[] {
  return violations.map(({ id, impact, help, nodes }) => {
    const shown = nodes.slice(0, nodesShown).map(({ target, html, failureSummary = '' }) => {
      const [, ...how] = failureSummary.split('\n').map((line) => line.trim());
      return `  ${target.flat().join(' ')}\n    ${html.slice(0, 160)}\n    ${how.join('; ')}`;
    });
    const more = nodes.length > nodesShown ? [`  and ${nodes.length - nodesShown} more`] : [];
    return [`${id} (${impact ?? 'no impact given'}): ${help}`, ...shown, ...more].join('\n');
  });
}
