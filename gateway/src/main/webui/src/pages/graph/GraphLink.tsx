import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { networkOf, type GraphSearch } from './search';

interface GraphLinkProps {
  address: string | null | undefined;
  network?: string | null | undefined;
  search?: GraphSearch;
}

/** Leads from an address to its fund flow; nothing where its network is not known. */
export function GraphLink({ address, network, search = {} }: GraphLinkProps) {
  const { t } = useTranslation();
  const on = address ? networkOf(address, network) : null;
  return address && on !== null ? (
    <Link to="/graph/$network/$address" params={{ network: on, address }} search={search} className="graph-link">
      {t('graph.open')}
    </Link>
  ) : null;
}
