import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body } from '../api/answer';
import { wallet } from '../api/client';
import type { Attribution, Dispute } from '../api/types';
import { Problem } from '../shell/Problem';
import { ReasonField } from '../shell/ReasonField';

/** Disputes a label; it informs only from then on, until another person decides. */
export function DisputeDialog({ label, close }: { label: Attribution; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const open = useMutation({
    mutationFn: () => body<Dispute>(wallet.POST('/v1/disputes', { body: { attribution: label.id, reason: reason.trim() } })),
    onSuccess: (dispute) => {
      void queries.invalidateQueries({ queryKey: ['disputes'] });
      void queries.invalidateQueries({ queryKey: ['labels'] });
      void navigate({ to: '/disputes/$id', params: { id: dispute.id } });
    },
  });
  const missing = reason.trim() === '';
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="dispute">
      <ModalHeader title={t('disputes.openTitle')} labelId="dispute" description={t('disputes.openMeaning')} />
      <ModalBody>
        {open.isError && <Problem error={open.error} />}
        <p>
          <b lang="en">{label.label}</b>
        </p>
        <ReasonField
          id="dispute-reason"
          label={t('disputes.reason')}
          value={reason}
          onChange={setReason}
          hint={t('disputes.reasonHint')}
          missing={asked && missing ? t('disputes.reasonMissing') : null}
          maxLength={4000}
        />
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          isLoading={open.isPending}
          isDisabled={open.isPending}
          onClick={() => {
            setAsked(true);
            if (!missing) {
              open.mutate();
            }
          }}
        >
          {t('labels.dispute')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
