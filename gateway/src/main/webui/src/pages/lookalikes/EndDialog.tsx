import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { LookalikeExemption } from '../../api/types';
import { Code } from '../../format/Code';
import { Problem } from '../../shell/Problem';
import { useExemptionCommands } from './useExemptionCommands';

/** Confirms that payments to the address are to be held for its likeness again. */
export function EndDialog({ exemption, close }: { exemption: LookalikeExemption; close: () => void }) {
  const { t } = useTranslation();
  const { end } = useExemptionCommands();
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="end-exemption">
      <ModalHeader title={t('lookalikes.endTitle')} labelId="end-exemption" description={t('lookalikes.endMeaning')} />
      <ModalBody>
        {end.isError && <Problem error={end.error} />}
        <p>
          <Code value={exemption.address} />
        </p>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="danger"
          isLoading={end.isPending}
          isDisabled={end.isPending}
          onClick={() => end.mutate(exemption.id, { onSuccess: close })}
        >
          {t('lookalikes.end')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
