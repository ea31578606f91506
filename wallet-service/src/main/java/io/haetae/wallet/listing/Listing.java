package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * One regime's listing of a party; a party that four regimes list has four.
 *
 * @param regime who lists, such as {@code US-OFAC-SDN} or {@code UN}
 * @param programs programmes as the file writes them
 * @param instrument the legal act or reference number, null when unknown
 * @param announced when it was announced, null when unknown
 * @param effective first day on which it binds, null when unknown
 * @param ended day on which it ended, null while it stands or when unknown
 */
public record Listing(
    String regime,
    List<String> programs,
    String instrument,
    DatedFact announced,
    DatedFact effective,
    DatedFact ended) {

  public Listing {
    programs = List.copyOf(programs);
  }

  /** A listing whose dates the file does not hold. */
  static Listing undated(String regime, List<String> programs) {
    return new Listing(regime, programs, null, null, null, null);
  }

  /** The day of announcement, null when unknown to the day. */
  public LocalDate announcedOn() {
    return day(announced);
  }

  /** The first day on which it binds, null when unknown to the day. */
  public LocalDate effectiveOn() {
    return day(effective);
  }

  /** The day on which it ended, null while it stands or when unknown to the day. */
  public LocalDate endedOn() {
    return day(ended);
  }

  private static LocalDate day(DatedFact fact) {
    return fact == null ? null : fact.date();
  }
}
