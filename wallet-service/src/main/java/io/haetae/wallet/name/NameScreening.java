package io.haetae.wallet.name;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.name.NameKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict on a name, told to who asked only.
 *
 * @param id of this screening
 * @param version counts its verdicts, from 1
 * @param subject pseudonym of who was asked about, as in the event
 * @param name as written
 * @param kind what bears it
 * @param birthDate null when not told
 * @param country null when not told
 * @param customer pseudonym of the customer, null for one who is no customer
 * @param recordedAt when it was asked
 * @param threshold least score of a candidate
 * @param candidates listed bodies that may be meant, the likeliest first
 * @param verdict the judgement
 * @param change what the verdict replaces and why, null on a first one
 */
@Schema(
    requiredProperties = {
      "id",
      "version",
      "subject",
      "name",
      "kind",
      "recordedAt",
      "threshold",
      "candidates",
      "verdict"
    })
record NameScreening(
    UUID id,
    long version,
    String subject,
    String name,
    NameKind kind,
    String birthDate,
    String country,
    String customer,
    Instant recordedAt,
    BigDecimal threshold,
    List<NameCandidate> candidates,
    Verdict verdict,
    @JsonInclude(JsonInclude.Include.NON_NULL) VerdictChange change) {

  AskedName asked() {
    return new AskedName(name, kind, birthDate, country);
  }

  NameScreening with(NewName newer) {
    return new NameScreening(
        id,
        newer.verdict().version(),
        subject,
        name,
        kind,
        birthDate,
        country,
        customer,
        recordedAt,
        newer.judged().threshold(),
        newer.judged().candidates(),
        newer.verdict().judged().verdict(),
        newer.verdict().change());
  }
}
