package io.haetae.wallet.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that identifies a party: passport, registration, IMO, account.
 *
 * @param type as the file calls it
 * @param number as written
 * @param country ISO 3166-1 alpha-2 code where known, else as written, null when not given
 */
@Schema(requiredProperties = {"type", "number"})
public record PartyIdentifier(String type, String number, String country) {
  /** Type of the id under which FollowTheMoney files speak of one body everywhere. */
  public static final String FTM_ENTITY = "FtM entity";

  /**
   * Type of the number of the one entry of the publisher that a file tells in several, such as when
   * its addresses were added on different days.
   */
  public static final String PUBLISHERS_ENTRY = "Publisher's entry";
}
