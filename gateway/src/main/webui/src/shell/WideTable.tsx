import type { ReactNode } from 'react';

/** Holds a table that may be wider than the page; the keyboard scrolls it too. */
export function WideTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="scroll-x" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
