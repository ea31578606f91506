import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shell/PageHead';
import { ScreenForm, type Question } from '../screen/ScreenForm';
import { networkOf } from './search';

/** Asks for the address whose funds are to be followed. */
export function GraphStart() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [untold, tell] = useState(false);
  const follow = ({ address, network: named }: Question) => {
    const network = networkOf(address, named);
    tell(network === null);
    if (network !== null) {
      void navigate({ to: '/graph/$network/$address', params: { network, address } });
    }
  };
  return (
    <>
      <PageHead title={t('graph.title')} lead={t('graph.startLead')} />
      <ScreenForm busy={false} error={null} ask={follow} submit={t('graph.open')} hint={t('graph.startHint')} />
      {untold && <p role="alert">{t('graph.noNetwork')}</p>}
    </>
  );
}
