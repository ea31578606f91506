package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the active snapshot lists.
 *
 * @param ordinal its place in the snapshot, from 0
 * @param entry the publisher's id
 * @param kind address, identifier or service
 * @param asset ticker as written, null for a service
 * @param subject the address or name as written
 * @param entity primary name
 * @param aliases other names
 * @param originalScript the name in its own script, null when unknown
 * @param programs as the list writes them
 * @param stateActor whether it acts for the North Korean state
 * @param announced date of announcement, null when unknown
 * @param effective first date on which it binds, null when unknown: at every time
 * @param ended when it ended, null while it stands
 * @param firstSeen when this installation first saw it on this list
 * @param citations where the facts stand
 */
@Schema(
    name = "WatchlistEntry",
    requiredProperties = {
      "ordinal",
      "entry",
      "kind",
      "subject",
      "entity",
      "aliases",
      "programs",
      "stateActor",
      "firstSeen",
      "citations"
    })
record EntryView(
    int ordinal,
    String entry,
    SubjectKind kind,
    String asset,
    String subject,
    String entity,
    List<String> aliases,
    String originalScript,
    List<String> programs,
    boolean stateActor,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    Instant firstSeen,
    List<String> citations) {}
