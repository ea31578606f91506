import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageHeadProps {
  title: string;
  lead?: ReactNode;
  back?: { to: NonNullable<LinkProps['to']>; words: string };
  children?: ReactNode;
}

/** False until the first page stood; after that each new page takes the focus to its heading, as a full load would. */
let arrived = false;

/** A page's one heading; it names the document. */
export function PageHead({ title, lead, back, children }: PageHeadProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);

  useEffect(() => {
    if (arrived) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    arrived = true;
  }, []);

  return (
    <div className="page-head">
      <div>
        {back && (
          <Link to={back.to} className="page-head__back">
            ← {back.words}
          </Link>
        )}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead && <div className="page-head__lead">{lead}</div>}
      </div>
      {children && <div className="page-head__side">{children}</div>}
    </div>
  );
}
