import { useTranslation } from 'react-i18next';
import { isAuthority, isBank, isPlatformAdmin } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { PageHead } from '../../shell/PageHead';
import { FreshnessBanner } from '../lists/FreshnessBanner';
import { AdminHome } from './AdminHome';
import { AuthorityHome } from './AuthorityHome';
import { BankHome } from './BankHome';
import { RoleDuties } from './RoleDuties';

export function HomePage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const authority = isAuthority(user);
  const bank = isBank(user);
  const title = bank ? t('home.title') : authority ? t('home.titleAuthority') : t('home.titleAdmin');
  const place = [user.institution, user.bookingEntity].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead title={title} lead={place && <span translate="no">{place}</span>} />
      <FreshnessBanner />
      {bank && <BankHome />}
      {authority && <AuthorityHome />}
      {isPlatformAdmin(user) && <AdminHome />}
      <RoleDuties roles={user.roles} />
    </>
  );
}
