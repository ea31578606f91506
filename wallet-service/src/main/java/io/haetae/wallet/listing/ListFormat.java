package io.haetae.wallet.listing;

/** The file formats that can be imported. */
public enum ListFormat {
  /** SDN.CSV as OFAC publishes it, addresses inside the remarks. */
  OFAC_SDN_CSV,
  /** A JSON array of addresses, or of objects with address and name, all of one asset. */
  ADDRESS_JSON,
  /** Haetae's own format, with dates, programmes and citations. */
  HAETAE_JSON
}
