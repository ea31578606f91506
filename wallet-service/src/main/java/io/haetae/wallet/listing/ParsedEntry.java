package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that a file lists.
 *
 * @param row where the file says it, counted from 1
 * @param entry the publisher's id of the entry, else what it lists
 * @param entity primary name of who is listed
 * @param aliases other names
 * @param originalScript the name in its own script, null when the file has none
 * @param programs programmes as the file writes them
 * @param stateActor whether it acts for the North Korean state, blocked by law without a listing
 * @param announced date of announcement, null when unknown
 * @param effective first date on which the listing binds, null when unknown
 * @param ended date on which it ended, null while it stands or when unknown
 * @param asset ticker as the file writes it, null for a service
 * @param subject the address or the name of the service, as written
 * @param citations where the facts stand
 */
public record ParsedEntry(
    long row,
    String entry,
    String entity,
    List<String> aliases,
    String originalScript,
    List<String> programs,
    boolean stateActor,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    String asset,
    String subject,
    List<String> citations) {

  /** True where the subject is the name of a service. */
  public boolean isService() {
    return asset == null;
  }
}
