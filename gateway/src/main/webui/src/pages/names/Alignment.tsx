import { useTranslation } from 'react-i18next';
import type { NamePart } from '../../api/types';
import { bondOf } from './agreement';

/** The asked name above, the listed one below, and between each pair of parts how they agree. */
export function Alignment({ parts }: { parts: NamePart[] }) {
  const { t } = useTranslation();
  return (
    <div className="alignment">
      <span className="alignment__side" aria-hidden="true">
        {t('names.asked')}
      </span>
      <ol aria-label={t('names.parts')}>
        {parts.map((part, index) => (
          <li key={index} data-bond={bondOf(part)}>
            <span className="alignment__part" translate="no">
              {part.asked ?? <i aria-label={t('names.nothing')}>–</i>}
            </span>
            <span className="alignment__bond">
              <Line />
              <span>
                {t(`agreement.${part.how}`)} <b>{Math.round(part.score * 100)}</b>
              </span>
              <Line />
            </span>
            <span className="alignment__part" translate="no">
              {part.listed ?? <i aria-label={t('names.nothing')}>–</i>}
            </span>
          </li>
        ))}
      </ol>
      <span className="alignment__side" aria-hidden="true">
        {t('names.listed')}
      </span>
    </div>
  );
}

function Line() {
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true">
      <path d="M4 0v8" />
    </svg>
  );
}
