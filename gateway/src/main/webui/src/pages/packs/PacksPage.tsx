import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isPlatformAdmin, maySeeImports } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { PackImports } from './PackImports';
import { PackTable } from './PackTable';
import { packList } from './queries';

/** The packs that labels come from, and the way to bring a new one. */
export function PacksPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const packs = useQuery(packList());
  return (
    <>
      <PageHead title={t('packs.title')} lead={t('packs.lead')} />
      {packs.isError && <Problem error={packs.error} retry={() => void packs.refetch()} />}
      {packs.isPending && <Loading />}
      {packs.data?.length === 0 && <Empty title={t('packs.none')} hint={t('packs.noneHint')} />}
      {packs.data !== undefined && packs.data.length > 0 && <PackTable packs={packs.data} />}
      {maySeeImports(user) && <PackImports mayBring={isPlatformAdmin(user)} />}
    </>
  );
}
