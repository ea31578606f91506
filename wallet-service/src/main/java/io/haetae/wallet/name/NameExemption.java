package io.haetae.wallet.name;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A remembered false positive: for one subject and one entry of a list, as the list had it.
 *
 * @param id of the exemption
 * @param subject pseudonym of who is not meant
 * @param source the list
 * @param party id of the entry within the list
 * @param document hash of what the list said of it; another hash ends the exemption
 * @param listedName primary name of the entry
 * @param screening that showed the candidate
 * @param reason what tells the two apart
 * @param author who found so
 * @param createdAt when
 * @param expiresOn first day on which the question is asked again
 * @param endedAt null while it stands
 * @param endCause null while it stands
 */
@Schema(
    requiredProperties = {
      "id",
      "subject",
      "source",
      "party",
      "document",
      "listedName",
      "screening",
      "reason",
      "author",
      "createdAt",
      "expiresOn"
    })
record NameExemption(
    UUID id,
    String subject,
    String source,
    String party,
    String document,
    String listedName,
    UUID screening,
    String reason,
    String author,
    Instant createdAt,
    LocalDate expiresOn,
    Instant endedAt,
    EndCause endCause) {

  /** Why an exemption no longer stands. */
  @Schema(name = "NameExemptionEnd")
  enum EndCause {
    WITHDRAWN,
    EXPIRED,
    ENTRY_CHANGED
  }

  String key() {
    return IndexedParty.key(source, party, document);
  }
}
