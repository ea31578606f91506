import { useTranslation } from 'react-i18next';
import en from '../../i18n/en.json';
import { Panel } from '../../shell/Panel';

const isKnown = (role: string): role is keyof typeof en.roleDuty => role in en.roleDuty;

/** What a person's roles may do, and what they may not. */
export function RoleDuties({ roles }: { roles: string[] }) {
  const { t } = useTranslation();
  const known = roles.filter(isKnown);
  if (known.length === 0) {
    return null;
  }
  return (
    <Panel title={t('home.duties')}>
      <dl className="facts">
        {known.map((role) => (
          <div key={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{t(`roleDuty.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
