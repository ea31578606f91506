import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Category, Exposures } from '../../api/types';
import { categories, type AskedAddress } from '../../labels/queries';
import { useCategoryName } from '../../labels/useCategoryName';
import { Problem } from '../../shell/Problem';
import { GraphLink } from '../graph/GraphLink';
import { exposuresOf } from '../graph/queries';
import { networkOf } from '../graph/search';
import { Answer, type Said } from './Answer';
import { Exposed } from './Exposed';

const SHOWN = 5;
const LISTED = ['sanctioned-state-actor', 'sanctioned'];

/** Where an address's funds come from and went, as far as the ledger shows it. */
export function AddressExposed({ asked }: { asked: AskedAddress }) {
  const network = networkOf(asked.address, asked.network);
  return network === null ? <Exposed /> : <Funds network={network} address={asked.address} />;
}

function Funds({ network, address }: { network: string; address: string }) {
  const { t } = useTranslation();
  const name = useCategoryName();
  const found = useQuery(exposuresOf(network, address, 'HAIRCUT'));
  const known = useQuery(categories());
  const shares = found.data === undefined ? [] : sharesOf(found.data);
  const said: Said = found.isError ? 'failed' : found.data === undefined || known.data === undefined ? 'asking' : saidOfFunds(found.data, known.data);
  const words: Partial<Record<Said, string>> = {
    found: t('find.exposedYes'),
    known: t('find.exposedKnown'),
    'not-evaluated': t('level.NOT_EVALUATED'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.exposed')} said={said} words={words[said] ?? ''} level="HIGH">
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data && said === 'not-evaluated' && <p className="quiet">{t(`ledgerAnswer.${found.data.answer}`)}</p>}
      {shares.length > 0 && (
        <ul className="dated-list">
          {shares.slice(0, SHOWN).map((one) => (
            <li key={one.way + one.asset + one.category}>
              <b>{name(one.category)}</b>{' '}
              <span>{t(one.way === 'IN' ? 'find.exposedFrom' : 'find.exposedTo', { share: (one.share * 100).toFixed(1), asset: one.asset })}</span>
            </li>
          ))}
        </ul>
      )}
      <GraphLink address={address} network={network} search={{ paths: 'SOURCE' }} />
    </Answer>
  );
}

interface Share {
  way: 'IN' | 'OUT';
  asset: string;
  category: string;
  share: number;
}

function sharesOf(answer: Exposures): Share[] {
  return answer.assets
    .flatMap(({ symbol, sources, destinations }) => [
      ...sources.map(({ category, share }): Share => ({ way: 'IN', asset: symbol, category, share })),
      ...(destinations ?? []).map(({ category, share }): Share => ({ way: 'OUT', asset: symbol, category, share })),
    ])
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
}

/** Without an answer of the ledger nothing was evaluated, whatever else is known. */
export function saidOfFunds(answer: Exposures, known: Category[]): Said {
  if (answer.answer !== 'SHOWN' || answer.assets.length === 0) {
    return 'not-evaluated';
  }
  const grave = new Set([...LISTED, ...known.filter(({ level }) => level === 'SEVERE' || level === 'HIGH').map(({ id }) => id)]);
  return sharesOf(answer).some(({ category }) => grave.has(category)) ? 'found' : 'known';
}
