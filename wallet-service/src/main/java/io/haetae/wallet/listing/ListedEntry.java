package io.haetae.wallet.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of an active snapshot.
 *
 * @param source the list
 * @param snapshot SHA-256 in hex of its content
 * @param kind what being on the list means
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher
 * @param publishedOn the publisher's date, null when unknown
 * @param entry id within the source
 * @param subjectKind what is listed
 * @param asset ticker as the list writes it, null for a service
 * @param subject what is listed, as written
 * @param entity primary name of who is listed
 * @param programs programmes as the list writes them
 * @param stateActor whether it acts for the North Korean state
 * @param announced date of announcement, null when unknown
 * @param effective first date on which the listing binds, null when unknown
 * @param ended date on which it ended, null while it stands or when unknown
 * @param firstSeen when this installation first saw the subject on this list
 * @param provisional true where no second person has approved it yet; it demands no more than HOLD
 * @param entityId the body that this and other lists name, null when none is known yet
 */
public record ListedEntry(
    String source,
    String snapshot,
    ListKind kind,
    String jurisdiction,
    LocalDate publishedOn,
    String entry,
    SubjectKind subjectKind,
    String asset,
    String subject,
    String entity,
    List<String> programs,
    boolean stateActor,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    Instant firstSeen,
    boolean provisional,
    UUID entityId) {
  /** Executive Order 13722 blocks the property of the North Korean state from this day. */
  public static final LocalDate STATE_PROPERTY_BLOCKED_FROM = LocalDate.of(2016, 3, 16);

  /** Ticker or service under which the list holds it. */
  public String listedFor() {
    return asset == null ? subject : asset;
  }

  /** First day on which dealing with it was forbidden, by its status or by the listing. */
  public LocalDate forbiddenFrom() {
    boolean byStatus =
        stateActor && effective != null && STATE_PROPERTY_BLOCKED_FROM.isBefore(effective);
    return byStatus ? STATE_PROPERTY_BLOCKED_FROM : effective;
  }
}
