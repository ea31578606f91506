import type { ReactNode } from 'react';

/** One fact of a description list. */
export function Fact({ term, children, wide = false }: { term: ReactNode; children: ReactNode; wide?: boolean }) {
  return (
    <div className={wide ? 'facts__wide' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
