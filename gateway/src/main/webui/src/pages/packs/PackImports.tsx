import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ImportRow } from '../lists/ImportRow';
import { PackForm } from './PackForm';
import { packImports } from './queries';
import { useBringPack } from './useBringPack';

/** Brings a pack, and shows how far each import is. */
export function PackImports({ mayBring }: { mayBring: boolean }) {
  const { t } = useTranslation();
  const bring = useBringPack();
  const imports = useQuery(packImports(bring.isPending));
  return (
    <Panel title={t('imports.title')}>
      {mayBring && <PackForm busy={bring.isPending} error={bring.error} bring={bring.mutate} />}
      {bring.data && (
        <p className="notice" role="status">
          {t('packs.brought', { pack: bring.data.pack, added: bring.data.added, withdrawn: bring.data.withdrawn })}
        </p>
      )}
      {imports.isError && <Problem error={imports.error} retry={() => void imports.refetch()} />}
      {imports.isPending && <Loading />}
      {imports.data?.length === 0 && <p className="quiet">{t('imports.none')}</p>}
      <ul className="imports">
        {imports.data?.map((one) => (
          <ImportRow key={one.id} one={one} words="packs.read" review={<span translate="no">{one.source}</span>} />
        ))}
      </ul>
    </Panel>
  );
}
