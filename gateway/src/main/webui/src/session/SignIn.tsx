import { Alert, Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { Wordmark } from '../shell/Wordmark';
import { signInAddress } from './session';

/** The way in; it leads on by itself, the button is for when the browser does not. */
export function SignIn({ failed, going, retry }: { failed: boolean; going: boolean; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="sign-in">
      <div className="sign-in__card">
        <Wordmark large />
        <h1>{t('signIn.title')}</h1>
        <p>{t('signIn.lead')}</p>
        {failed ? (
          <>
            <Alert variant="danger" isInline component="p" title={t('signIn.failed')} />
            <Button variant="primary" onClick={retry}>
              {t('signIn.retry')}
            </Button>
          </>
        ) : (
          <>
            <p role="status" className="quiet">
              {going ? t('signIn.going') : t('app.loading')}
            </p>
            {going && (
              <Button variant="primary" component="a" href={signInAddress()}>
                {t('signIn.action')}
              </Button>
            )}
          </>
        )}
        <LanguageSwitch />
      </div>
    </main>
  );
}
