import { useQuery } from '@tanstack/react-query';
import { wallet } from '../../api/client';

interface Choice {
  id: string;
  name: string;
}

/** The networks that can be asked about, by name. */
export function useNetworks(): Choice[] {
  const assets = useQuery({
    queryKey: ['assets'],
    queryFn: async ({ signal }) => (await wallet.GET('/v1/assets', { signal })).data ?? null,
    staleTime: Infinity,
  });
  return (assets.data?.networks ?? [])
    .map((network) => ({ id: network.id ?? '', name: network.name ?? network.id ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
