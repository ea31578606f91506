import { useTranslation } from 'react-i18next';
import type { StateToken } from '../../api/types';
import { Code } from '../../format/Code';
import { Fact } from '../../shell/Fact';
import { Panel } from '../../shell/Panel';
import { Sources } from '../../shell/Sources';

/** What is known of a state's token, as reported: every statement keeps the words and the source of who made it. */
export function StateTokenPanel({ token }: { token: StateToken }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('assets.stateToken')} aside={t(`stateTokenStatus.${token.status}`)}>
      <dl className="facts facts--row">
        <Fact term={t('assets.state')}>
          <span translate="no">{token.state}</span>
        </Fact>
        <Fact term={t('assets.status')}>{t(`stateTokenStatus.${token.status}`)}</Fact>
        <Fact term={t('assets.since')}>{token.since ?? t('time.dayUnknown')}</Fact>
        <Fact term={t('assets.issuer')}>{token.issuer ?? t('app.unknown')}</Fact>
        {token.note && (
          <Fact term={t('assets.note')} wide>
            <span lang="en">{token.note}</span>
          </Fact>
        )}
        {token.contracts.length > 0 && (
          <Fact term={t('assets.contracts')} wide>
            <span className="stack">
              {token.contracts.map((contract) => (
                <Code key={contract} value={contract} what={t('assets.contract')} />
              ))}
            </span>
          </Fact>
        )}
        <Fact term={t('assets.sources')} wide>
          <Sources sources={token.sources} />
        </Fact>
      </dl>
    </Panel>
  );
}
