import type { ReactNode } from 'react';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { SaveMenu } from '../parts/SaveMenu.tsx';
import type { LoadSaving } from '../parts/useSaving.ts';
import { TimelinePicture } from './TimelinePicture.tsx';
import { WindowMenu } from './WindowMenu.tsx';

interface DateToolsProps {
  loadSaving: LoadSaving;
  /** What is saved where no picture is shown. */
  drawn: TimelineLayout;
  /** Stands before what a list has, too. */
  children?: ReactNode;
}

/** The row of buttons: a window in time, and taking the dates along. */
export function DateTools({ loadSaving, drawn, children }: DateToolsProps) {
  return (
    <div className="graph-tools time-tools">
      {children}
      <WindowMenu />
      <SaveMenu
        part="dates"
        drawing={<TimelinePicture ref={null} timeline={drawn} extras={null} />}
        load={loadSaving}
      />
    </div>
  );
}
