package io.haetae.wallet.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A snapshot of a list.
 *
 * @param source the list
 * @param snapshot SHA-256 in hex of the file, its id
 * @param state waiting, approved, rejected and so on
 * @param active whether it is the approved one that counts now
 * @param version how often what bites of this source changed
 * @param proposal why it was put before a second person
 * @param kind what being on it means
 * @param title the list in words
 * @param format of the file
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher
 * @param publishedOn the publisher's date, null when unknown
 * @param seenOn the earlier day on which it was the published list, null for one that came fresh
 * @param importedAt when the file came
 * @param checkedAt when the publisher of the list was last asked with success
 * @param proposedBy who brought it or wants to go back to it
 * @param proposedAt when
 * @param decidedBy the second person, null before the decision
 * @param decidedAt when, null before the decision
 * @param decisionReason why, null before the decision
 * @param rows rows or objects of the file
 * @param parties who is listed
 * @param names of all parties
 * @param entries addresses, identifiers and services that they are listed with
 * @param identifiers those that are no legal address and are matched as written
 * @param services those that name a service
 * @param rejected rows that cannot be used
 * @param recovered rows that were kept with a defect left out or repaired
 * @param added parties that the active snapshot lacked when this was proposed
 * @param removed parties that it lacks
 * @param changed parties of which it says something else
 * @param notes the rejected and recovered rows, at most 200; empty in a list of snapshots
 */
@Schema(
    name = "Snapshot",
    requiredProperties = {
      "source",
      "snapshot",
      "state",
      "active",
      "version",
      "proposal",
      "kind",
      "title",
      "format",
      "jurisdiction",
      "importedAt",
      "proposedBy",
      "proposedAt",
      "rows",
      "parties",
      "names",
      "entries",
      "identifiers",
      "services",
      "rejected",
      "recovered",
      "added",
      "removed",
      "changed",
      "notes"
    })
record SnapshotView(
    String source,
    String snapshot,
    SnapshotState state,
    boolean active,
    long version,
    Proposal proposal,
    String kind,
    String title,
    String format,
    String jurisdiction,
    LocalDate publishedOn,
    LocalDate seenOn,
    Instant importedAt,
    Instant checkedAt,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String decisionReason,
    long rows,
    long parties,
    long names,
    long entries,
    long identifiers,
    long services,
    long rejected,
    long recovered,
    long added,
    long removed,
    long changed,
    List<RowNoteView> notes) {

  /**
   * A defect of a row.
   *
   * @param kind whether the row was lost or kept
   * @param member name of the file within an archive, null for a single file
   * @param row counted from 1
   * @param reason in words
   */
  @Schema(
      name = "RowNote",
      requiredProperties = {"kind", "row", "reason"})
  record RowNoteView(String kind, String member, long row, String reason) {}
}
