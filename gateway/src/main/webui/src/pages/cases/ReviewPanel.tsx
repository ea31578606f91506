import {
  Button,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Radio,
  TextArea,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDecision } from '../../api/types';
import { Money } from '../../format/Money';
import { When } from '../../format/When';
import { ActionLabel } from '../../risk/labels';
import { headline } from '../../risk/wording';
import { mayReview } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import type { VerdictToReview } from './reviews';

const DECISIONS: ReviewDecision[] = ['UPHELD', 'RELEASED'];

interface ReviewPanelProps {
  verdicts: VerdictToReview[];
  busy: boolean;
  error: unknown;
  record: (review: { screening: string; decision: ReviewDecision; basis: string }) => Promise<unknown>;
}

/** Each verdict that rejects or blocks, with who reviewed it, when and on what, or the way to do so. */
export function ReviewPanel({ verdicts, busy, error, record }: ReviewPanelProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const [deciding, decide] = useState<VerdictToReview | null>(null);
  const pending = verdicts.filter((verdict) => verdict.waiting).length;
  return (
    <Panel title={t('case.review')} aside={pending > 0 ? t('case.pending', { count: pending }) : undefined}>
      <p className="quiet">{verdicts.length === 0 ? t('case.reviewNone') : t('case.reviewLead')}</p>
      {pending > 0 && !mayReview(user) && <p className="quiet">{t('case.reviewOnly')}</p>}
      <ul className="reviews">
        {verdicts.map((verdict) => (
          <li key={verdict.cause.id} data-reviewed={!verdict.waiting}>
            <span className="reviews__what">
              <ActionLabel action={verdict.cause.verdict.action} />
              <b>{headline(t, verdict.alert.category, verdict.alert.entity)}</b>
              <Money amount={verdict.cause.amount} usd={verdict.cause.usd} />
            </span>
            {verdict.review && (
              <span className="reviews__done">
                <b>{t('case.reviewed', { decision: t(`decision.${verdict.review.decision}`), reviewer: verdict.review.reviewer })}</b>
                <When at={verdict.review.reviewedAt} stacked={false} />
                <q>{verdict.review.basis}</q>
              </span>
            )}
            {verdict.waiting && (
              <span className="reviews__open">
                <span className="chip">{t('case.awaiting')}</span>
                {mayReview(user) && (
                  <Button variant="secondary" size="sm" onClick={() => decide(verdict)}>
                    {t('case.decide')}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {deciding && (
        <ReviewDialog
          verdict={deciding}
          busy={busy}
          error={error}
          close={() => decide(null)}
          record={(decision, basis) => record({ screening: deciding.cause.id, decision, basis }).then(() => decide(null))}
        />
      )}
    </Panel>
  );
}

interface ReviewDialogProps {
  verdict: VerdictToReview;
  busy: boolean;
  error: unknown;
  close: () => void;
  record: (decision: ReviewDecision, basis: string) => Promise<unknown>;
}

function ReviewDialog({ verdict, busy, error, close, record }: ReviewDialogProps) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState<ReviewDecision>('UPHELD');
  const [basis, setBasis] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = basis.trim() === '';
  const save = () => {
    setAsked(true);
    if (!missing) {
      void record(decision, basis.trim()).catch(() => undefined);
    }
  };
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="review">
      <ModalHeader
        title={t('case.decideTitle')}
        labelId="review"
        description={headline(t, verdict.alert.category, verdict.alert.entity)}
      />
      <ModalBody>
        {error !== null && error !== undefined && <Problem error={error} />}
        <fieldset className="form">
          <legend className="eyebrow">{t('case.decision')}</legend>
          {DECISIONS.map((known) => (
            <Radio
              key={known}
              id={`decision-${known}`}
              name="decision"
              label={t(`decision.${known}`)}
              description={known === 'UPHELD' ? t('case.upheldMeaning') : t('case.releasedMeaning')}
              isChecked={decision === known}
              onChange={() => setDecision(known)}
            />
          ))}
        </fieldset>
        <FormGroup label={t('case.basis')} fieldId="review-basis" isRequired>
          <TextArea
            id="review-basis"
            rows={4}
            value={basis}
            maxLength={4000}
            aria-describedby="review-basis-hint"
            validated={asked && missing ? 'error' : 'default'}
            onChange={(_event, text) => setBasis(text)}
          />
          <FormHelperText>
            <HelperText id="review-basis-hint">
              <HelperTextItem variant={asked && missing ? 'error' : 'default'}>
                {asked && missing ? t('case.basisMissing') : t('case.basisHint')}
              </HelperTextItem>
            </HelperText>
          </FormHelperText>
        </FormGroup>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" isLoading={busy} isDisabled={busy} onClick={save}>
          {t('case.saveReview')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
