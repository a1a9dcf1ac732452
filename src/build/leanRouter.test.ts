import { describe, expect, it } from 'vitest';
import { withoutEffects } from './leanRouter.ts';

describe('withoutEffects', () => {
  it('lets a bundler drop a component that nobody renders', () => {
    const code = 'var Link = React10.forwardRef(\n  function Link2() {}\n);\nLink.displayName = "Link";\n';
    expect(withoutEffects(code)).toBe(
      'var Link = /* @__PURE__ */ React10.forwardRef(\n  function Link2() {}\n);\n\n',
    );
  });

  it('leaves every other statement as it is', () => {
    const code = [
      'var symbol = Symbol("x");',
      'Boundary.contextType = RouterContext;',
      '  inner.displayName = "inside a function";',
      'var made = create("displayName = ");',
    ].join('\n');
    expect(withoutEffects(code)).toBe(code);
  });
});
