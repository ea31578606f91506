import { useTranslation } from 'react-i18next';
import en from '../i18n/en.json';
import { SIGN_OUT } from '../session/session';
import { useSession } from '../session/SessionProvider';

const isKnown = (role: string): role is keyof typeof en.role => role in en.role;

/** Who is signed in, for which institution, as what. */
export function UserCard() {
  const { t } = useTranslation();
  const { user } = useSession();
  const roles = user.roles.filter(isKnown).map((role) => t(`role.${role}`));
  return (
    <div className="user">
      <b translate="no">{user.userName}</b>
      <span>
        <span translate="no">{[user.institution, user.bookingEntity].filter(Boolean).join(' · ')}</span>
      </span>
      <span>{roles.join(', ')}</span>
      <a href={SIGN_OUT}>{t('user.signOut')}</a>
    </div>
  );
}
