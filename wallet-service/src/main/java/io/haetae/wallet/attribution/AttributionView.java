package io.haetae.wallet.attribution;

import io.haetae.contracts.verdict.RiskLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A label with its evidence and history.
 *
 * @param id of this installation
 * @param kind what it is put on
 * @param family family of the address, null where it is none
 * @param subject canonical spelling, else as written
 * @param currency ticker as the pack writes it
 * @param label in words
 * @param category ours
 * @param level what a trusted label of that category gives by itself
 * @param terms the pack's own terms, as {@code abuse:ransomware}
 * @param actor whom it names
 * @param confidence place on the scale of GraphSense
 * @param trust 0 to 100
 * @param informsOnly whether it is too weak to demand anything, or disputed
 * @param source where the claim stands
 * @param evidence as the pack writes it
 * @param pack the pack that says it
 * @param packHash SHA-256 in hex of the pack's file that first said it
 * @param row its place in the pack as last imported
 * @param occurrences how often the pack says exactly this
 * @param from first day on which it holds, null when unsaid
 * @param to last day on which it holds, null when unsaid
 * @param lastModified when its author last changed it
 * @param knownFrom since when this installation knew it
 * @param knownTo when it was withdrawn, null while it stands
 * @param disputed whether a dispute is open
 * @param corrects the label that it replaced after a dispute, null where it replaced none
 */
@Schema(
    name = "Attribution",
    requiredProperties = {
      "id",
      "kind",
      "subject",
      "currency",
      "label",
      "category",
      "level",
      "terms",
      "confidence",
      "trust",
      "informsOnly",
      "pack",
      "packHash",
      "row",
      "occurrences",
      "knownFrom",
      "disputed"
    })
public record AttributionView(
    long id,
    SubjectKind kind,
    String family,
    String subject,
    String currency,
    String label,
    String category,
    RiskLevel level,
    List<String> terms,
    String actor,
    String confidence,
    int trust,
    boolean informsOnly,
    String source,
    String evidence,
    String pack,
    String packHash,
    long row,
    int occurrences,
    LocalDate from,
    LocalDate to,
    LocalDate lastModified,
    Instant knownFrom,
    Instant knownTo,
    boolean disputed,
    Long corrects) {

  /**
   * What is said about one address.
   *
   * @param address canonical spelling, else as asked
   * @param knownAt the time of knowledge that was asked
   * @param items most trusted first
   */
  @Schema(
      name = "AttributionList",
      requiredProperties = {"address", "knownAt", "items"})
  record Answer(String address, Instant knownAt, List<AttributionView> items) {}
}
