import { useTranslation } from 'react-i18next';

/** The haetae: one horn, a curled mane, an eye that looks straight at you; drawn for this console. */
export function Wordmark({ large = false }: { large?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={large ? 'wordmark wordmark--large' : 'wordmark'}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <rect className="wordmark__ground" width="40" height="40" rx="9" />
        <path className="wordmark__horn" d="M20 3.5c2 2.6 2.9 5 2.9 7.6h-5.8c0-2.6.9-5 2.9-7.6z" />
        <path
          className="wordmark__mane"
          d="M20 10.4c-2.6-1.6-5.7-1.1-7.2 1-2.9-.4-5.2 1.8-4.9 4.6-2.4 1.2-3.2 4-1.8 6.2-1.5 2.3-.8 5.1 1.6 6.3-.2 2.8 2 5 4.8 4.7 1.6 2.2 4.8 2.8 7.5 1.4 2.7 1.4 5.9.8 7.5-1.4 2.8.3 5-1.9 4.8-4.7 2.4-1.2 3.1-4 1.6-6.3 1.4-2.2.6-5-1.8-6.2.3-2.8-2-5-4.9-4.6-1.5-2.1-4.6-2.6-7.2-1z"
        />
        <path
          className="wordmark__face"
          d="M20 14.2c5.2 0 8.4 3.2 8.4 7.6 0 5.2-3.6 9.3-8.4 9.3s-8.4-4.1-8.4-9.3c0-4.4 3.2-7.6 8.4-7.6z"
        />
        <path className="wordmark__brow" d="M13.6 19.6c1.5-1.5 3.4-1.7 5-.7M26.4 19.6c-1.5-1.5-3.4-1.7-5-.7" />
        <circle className="wordmark__eye" cx="16.2" cy="21.9" r="1.5" />
        <circle className="wordmark__eye" cx="23.8" cy="21.9" r="1.5" />
        <path className="wordmark__brow" d="M18.3 25.2c1 .7 2.4.7 3.4 0M15.8 27.8c2.6 1.3 5.8 1.3 8.4 0" />
      </svg>
      <span className="wordmark__name">{t('app.name')}</span>
    </span>
  );
}
