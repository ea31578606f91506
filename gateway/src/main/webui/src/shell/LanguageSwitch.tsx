import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n';

/** Names the other language in that language, so that who cannot read this one finds it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'ko' ? 'en' : 'ko';
  return (
    <Button variant="plain" className="language" lang={other} onClick={() => changeLanguage(other)}>
      {t('settings.switchLanguage')}
    </Button>
  );
}
