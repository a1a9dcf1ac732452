import type { ComponentProps } from 'react';
import { Header } from './Header.tsx';
import { SideMain } from './SideMain.tsx';

/** A page beside the story. It is built as plain HTML and never comes to life: all that it does, links do. */
export function SidePage(props: ComponentProps<typeof SideMain>) {
  return (
    <div className="page">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header place={null} />
      <SideMain {...props} />
    </div>
  );
}
