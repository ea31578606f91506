import { useState } from 'react';
import { Button } from '@patternfly/react-core';
import { CheckIcon, CopyIcon } from '@patternfly/react-icons';
import { useTranslation } from 'react-i18next';

interface CodeProps {
  value: string | null | undefined;
  /** What the value is, for the copy button's name; without it there is no button. */
  what?: string;
  /** Keep this many characters at each end and leave out the middle. */
  ends?: number;
}

/** An address, hash or id in fixed width, shortened in the middle where room is scarce, never in what is copied. */
export function Code({ value, what, ends }: CodeProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  if (!value) {
    return <span className="muted">{t('time.none')}</span>;
  }
  const short = ends !== undefined && value.length > ends * 2 + 1;
  return (
    <span className={short ? 'code code--short' : 'code'} title={short ? value : undefined} translate="no">
      <code>{short ? `${value.slice(0, ends)}…${value.slice(-ends)}` : value}</code>
      {what !== undefined && (
        <Button
          variant="plain"
          size="sm"
          className="code__copy"
          aria-label={copied ? t('app.copied') : t('app.copy', { what })}
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          onClick={() => {
            void navigator.clipboard.writeText(value).then(() => setCopied(true));
          }}
        />
      )}
    </span>
  );
}
