package io.haetae.contracts.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A watchlist entry that matched what was asked.
 *
 * @param entry id of the entry within its source
 * @param source the list, for example {@code ofac-sdn}
 * @param snapshot SHA-256 in hex of the list content that held the entry
 * @param entity primary name of the listed entity
 * @param programs sanction programmes as the list writes them
 * @param listedFor ticker or service under which the list holds it, for example {@code ETH}
 * @param askedOn network or service on which it was asked, for example {@code bsc}
 * @param announced date of announcement, null when unknown
 * @param effective first date on which the listing binds, null when unknown: listed at every time
 * @param ended date on which the listing ended, null while it stands
 * @param firstSeen when this installation first saw the entry
 * @param provisional true where no second person has approved the entry yet, else null; it then
 *     demands no more than HOLD
 */
public record ListMatch(
    String entry,
    String source,
    String snapshot,
    String entity,
    List<String> programs,
    String listedFor,
    String askedOn,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    Instant firstSeen,
    @JsonInclude(JsonInclude.Include.NON_NULL) Boolean provisional) {

  /** An entry of an approved snapshot. */
  public ListMatch(
      String entry,
      String source,
      String snapshot,
      String entity,
      List<String> programs,
      String listedFor,
      String askedOn,
      LocalDate announced,
      LocalDate effective,
      LocalDate ended,
      Instant firstSeen) {
    this(
        entry, source, snapshot, entity, programs, listedFor, askedOn, announced, effective, ended,
        firstSeen, null);
  }
}
