import type { AnchorHTMLAttributes } from 'react';
import { sideAddressOf } from './address.ts';
import type { SidePage } from './sidePages.ts';

interface SideLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: SidePage;
  /** A row or a heading there. */
  at?: string;
}

/** A link to a page beside the story. The browser follows it; there is no place to go to. */
export function SideLink({ to, at, ...rest }: SideLinkProps) {
  return <a {...rest} href={import.meta.env.BASE_URL.slice(0, -1) + sideAddressOf(to, at)} />;
}
