import { describe, expect, it } from 'vitest';
import { policyInPage, policyOfHost, stylesIn, withPolicy } from './policy.ts';

const page =
  '<head><meta charset="utf-8"><script type="application/ld+json">{}</script><style>p{color:red}</style><script src="/a.js"></script></head><p>';

describe('the policy', () => {
  it.each([policyInPage, policyOfHost(['p{}'])])(
    'lets no script stand in a page, and nothing come from elsewhere (%#)',
    (policy) => {
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(policy).toContain("default-src 'self';");
      expect(policy).toContain("require-trusted-types-for 'script'");
    },
  );

  it('of a host names each style once, by its hash, in the same order for the same styles', () => {
    const policy = policyOfHost(['p{color:red}', 'b{}', 'p{color:red}']);
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(2);
    // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='");
    expect(policyOfHost(['b{}', 'p{color:red}'])).toBe(policy);
  });
});

describe('withPolicy', () => {
  it('puts it between the styles and the scripts', () => {
    const html = withPolicy(page);
    expect(html).toContain(`</style>${policyInPage}<script src`);
    expect(html.replace(policyInPage, '')).toBe(page);
    expect(stylesIn(html)).toEqual(['p{color:red}']);
  });

  it('puts it first where there are no styles', () => {
    expect(withPolicy('<head lang="en"><script src="/a.js"></script></head>')).toContain(
      `<head lang="en">${policyInPage}<script`,
    );
  });

  it('refuses a page whose scripts it could not come before', () => {
    expect(() => withPolicy('<head><script src="/a.js"></script><style>p{}</style></head>')).toThrow(
      'before scripts',
    );
    expect(() => withPolicy('<p>')).toThrow('<head>');
  });
});
