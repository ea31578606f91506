import { Button } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body } from '../api/answer';
import { wallet } from '../api/client';
import type { Replay, Verdict } from '../api/types';
import { Code } from '../format/Code';
import { ActionLabel, Level } from '../risk/labels';
import { Problem } from '../shell/Problem';
import { ReplayDifferences } from './ReplayDifferences';

/** Computes a verdict again: as it was, from what was known then, and as it would be now. */
export function ReplayPanel({ screening }: { screening: string }) {
  const { t } = useTranslation();
  const replay = useMutation({
    mutationFn: () => body<Replay>(wallet.POST('/v1/screenings/{id}/replay', { params: { path: { id: screening } } })),
  });
  return (
    <section className="replay" aria-label={t('replay.title')}>
      <div className="replay__ask">
        <Button variant="secondary" isLoading={replay.isPending} isDisabled={replay.isPending} onClick={() => replay.mutate()}>
          {t('replay.do')}
        </Button>
        <span className="quiet">{t('replay.lead')}</span>
      </div>
      {replay.isError && <Problem error={replay.error} />}
      <div role="status">{replay.data && <Replayed replay={replay.data} />}</div>
    </section>
  );
}

function Replayed({ replay }: { replay: Replay }) {
  const { t } = useTranslation();
  const { asItWas, asItWouldBeNow, differences } = replay;
  const equal = asItWas.equal === true ? 'equal' : asItWas.equal === false ? 'unequal' : 'notKept';
  return (
    <>
      <div className="replay__sides">
        <div data-replay={equal}>
          <h4 className="eyebrow">{t('replay.asItWas')}</h4>
          <Short verdict={asItWas.verdict} />
          <p className="replay__equal">{t(`replay.${equal}`)}</p>
          {asItWas.inputsHash && (
            <p className="quiet">
              {t('replay.inputs')} <Code value={asItWas.inputsHash} ends={8} what={t('replay.inputs')} />
            </p>
          )}
        </div>
        <div>
          <h4 className="eyebrow">{t('replay.now')}</h4>
          <Short verdict={asItWouldBeNow.verdict} />
          <p className="quiet">{t('replay.nowMeaning')}</p>
        </div>
      </div>
      <ReplayDifferences differences={differences} />
    </>
  );
}

function Short({ verdict }: { verdict: Pick<Verdict, 'level' | 'action'> }) {
  return (
    <p className="replay__verdict">
      <Level level={verdict.level} /> <ActionLabel action={verdict.action} />
    </p>
  );
}
