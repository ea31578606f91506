import { Button, FormGroup, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shell/Problem';
import { ReasonField } from '../../shell/ReasonField';
import type { ExemptionSearch } from './search';
import { inDays } from './standing';
import { useExemptionCommands } from './useExemptionCommands';

const FIRST_GUESS_DAYS = 90;
const LONGEST_DAYS = 366;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lets a customer pay an address that resembles another one, for the reason that a person gives and until a day. */
export function ReleaseDialog({ begin, close }: { begin: ExemptionSearch; close: () => void }) {
  const { t } = useTranslation();
  const { create } = useExemptionCommands();
  const [screening, setScreening] = useState(begin.screening ?? '');
  const [resembles, setResembles] = useState(begin.resembles ?? '');
  const [expiresOn, setExpiresOn] = useState(inDays(new Date(), FIRST_GUESS_DAYS));
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const complete = UUID.test(screening.trim()) && resembles.trim() !== '' && reason.trim() !== '' && expiresOn !== '';
  const save = () => {
    setAsked(true);
    if (complete && !create.isPending) {
      create.mutate(
        { screening: screening.trim(), resembles: resembles.trim(), reason: reason.trim(), expiresOn },
        { onSuccess: close },
      );
    }
  };
  const wrong = (isWrong: boolean) => (asked && isWrong ? 'error' : 'default');
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="release">
      <ModalHeader title={t('lookalikes.addTitle')} labelId="release" description={t('lookalikes.addMeaning')} />
      <ModalBody>
        {create.isError && <Problem error={create.error} />}
        <form
          className="form"
          id="release-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <FormGroup label={t('lookalikes.screening')} fieldId="release-screening" isRequired>
            <TextInput
              id="release-screening"
              value={screening}
              validated={wrong(!UUID.test(screening.trim()))}
              onChange={(_event, text) => setScreening(text)}
            />
          </FormGroup>
          <FormGroup label={t('lookalikes.resembles')} fieldId="release-resembles" isRequired>
            <TextInput
              id="release-resembles"
              value={resembles}
              maxLength={200}
              validated={wrong(resembles.trim() === '')}
              onChange={(_event, text) => setResembles(text)}
            />
          </FormGroup>
          <FormGroup label={t('lookalikes.expires')} fieldId="release-expires" isRequired>
            <TextInput
              id="release-expires"
              type="date"
              value={expiresOn}
              min={inDays(new Date(), 1)}
              max={inDays(new Date(), LONGEST_DAYS)}
              validated={wrong(expiresOn === '')}
              onChange={(_event, day) => setExpiresOn(day)}
            />
          </FormGroup>
          <ReasonField
            id="release-reason"
            label={t('lookalikes.reason')}
            value={reason}
            onChange={setReason}
            hint={t('lookalikes.reasonHint')}
            missing={asked && reason.trim() === '' ? t('alert.reasonMissing') : null}
            maxLength={2000}
          />
        </form>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" type="submit" form="release-form" isLoading={create.isPending} isDisabled={create.isPending}>
          {t('lookalikes.save')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
