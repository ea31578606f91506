import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A titled part of a page; a region of its own for assistive technology. */
export function Panel({ title, aside, children, className }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={id}>
      <div className="panel__head">
        <h2 id={id}>{title}</h2>
        {aside && <div className="panel__aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
