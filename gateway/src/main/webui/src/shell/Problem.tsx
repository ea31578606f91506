import { Alert, AlertActionLink } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import en from '../i18n/en.json';

const isWorded = (slug: string): slug is keyof typeof en.problem => slug in en.problem;

/** What went wrong, in the reader's language where the kind is known, with the server's own words and trace below. */
export function Problem({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error : null;
  const words = problem === null ? t('problem.offline') : isWorded(problem.slug) ? t(`problem.${problem.slug}`) : problem.message;
  return (
    <Alert
      variant="danger"
      isInline
      component="p"
      title={t('problem.title')}
      actionLinks={retry && <AlertActionLink onClick={retry}>{t('problem.retry')}</AlertActionLink>}
    >
      <p role="alert">{words}</p>
      {problem !== null && problem.message !== words && <p lang="en">{problem.message}</p>}
      {problem !== null && problem.fields.length > 0 && (
        <ul lang="en">
          {problem.fields.map((field) => (
            <li key={field.pointer + field.detail}>
              <code>{field.pointer}</code> {field.detail}
            </li>
          ))}
        </ul>
      )}
      {problem?.traceId && <p className="quiet">{t('problem.trace', { id: problem.traceId })}</p>}
    </Alert>
  );
}
