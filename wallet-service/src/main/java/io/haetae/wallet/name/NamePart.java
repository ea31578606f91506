package io.haetae.wallet.name;

import io.haetae.name.Agreement;
import io.haetae.name.PartScore;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of the explanation.
 *
 * @param asked part of the asked name as it was read, null where the listed name has one more
 * @param listed part of the listed name as it was read, null where the asked name has one more
 * @param how they agree
 * @param score from 0 to 1; for a date or country what it adds or takes
 */
@Schema(requiredProperties = {"how", "score"})
record NamePart(String asked, String listed, Agreement how, BigDecimal score) {
  static NamePart of(PartScore part) {
    return new NamePart(
        part.asked(), part.listed(), part.how(), NameCandidate.rounded(part.score()));
  }
}
