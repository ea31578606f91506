import type { ListFormat } from '../../api/types';

/** Every format that a list can be brought in; the record makes a new one fail the build until it is named here. */
const KNOWN: Record<ListFormat, RegExp | null> = {
  OFAC_SDN_CSV: /^sdn.*\.(csv|zip)$/i,
  OFAC_XML: /^(sdn|consolidated)\.xml$/i,
  OFAC_ADVANCED_XML: /advanced.*\.xml$/i,
  UN_XML: /^un.*\.xml$/i,
  EU_CSV: /^eu.*\.csv$/i,
  EU_XML: /^eu.*\.xml$/i,
  UK_CSV: /^uk.*\.csv$/i,
  UK_XML: /^uk.*\.xml$/i,
  CANADA_XML: /^(ca|sema).*\.xml$/i,
  AUSTRALIA_CSV: /^(au|dfat).*\.csv$/i,
  NAMES_CSV: /^names.*\.csv$/i,
  FTM_JSON: /\.ftm\.json$|entities.*\.json$/i,
  FTM_OWNERSHIP_JSON: null,
  ADDRESS_JSON: null,
  HAETAE_JSON: null,
  HAETAE_CSV: null,
  ADDRESS_CHANGE_LOG: null,
};

export const FORMATS = Object.keys(KNOWN) as ListFormat[];

/** What the name of a file suggests; a person may say otherwise. */
export function formatOf(fileName: string): ListFormat | undefined {
  return FORMATS.find((format) => KNOWN[format]?.test(fileName));
}
