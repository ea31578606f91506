package io.haetae.wallet.name;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.name.NameKind;
import io.haetae.name.NameMatch;
import io.haetae.wallet.listing.NameType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A listed body that might be the asked one, and why.
 *
 * @param entity id of the body over all lists, null before it is known
 * @param name primary name on the list whose name matched best
 * @param kind what it is
 * @param matchedName the listed name or alias that matched best
 * @param matchedAs how that name stands to the body
 * @param score from 0 to 1, with date of birth and country
 * @param nameScore from 0 to 1, of the name alone
 * @param parts which part of the asked name matched which part of the listed one, how, and how well
 * @param listings on which lists it stands, since when
 * @param exemption the exemption that sets it aside, null where none does
 */
@Schema(
    requiredProperties = {"name", "kind", "matchedName", "matchedAs", "score", "parts", "listings"})
record NameCandidate(
    UUID entity,
    String name,
    NameKind kind,
    String matchedName,
    NameType matchedAs,
    BigDecimal score,
    BigDecimal nameScore,
    List<NamePart> parts,
    List<CandidateListing> listings,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID exemption) {
  private static final int DIGITS = 3;

  static NameCandidate of(NameMatch match, IndexedParty party) {
    return new NameCandidate(
        party.entity(),
        party.primaryName(),
        party.kind(),
        match.matchedName(),
        party.typeOf(match.matchedName()),
        rounded(match.score()),
        rounded(match.nameScore()),
        match.parts().stream().map(NamePart::of).toList(),
        CandidateListing.of(party),
        null);
  }

  /** One body of two parties; what matched better explains it. */
  NameCandidate joined(NameCandidate other) {
    return withListings(
        Stream.concat(listings.stream(), other.listings().stream()).distinct().toList(), exemption);
  }

  NameCandidate exempted(UUID by) {
    return withListings(listings, by);
  }

  private NameCandidate withListings(List<CandidateListing> all, UUID exemptedBy) {
    return new NameCandidate(
        entity, name, kind, matchedName, matchedAs, score, nameScore, parts, all, exemptedBy);
  }

  static BigDecimal rounded(double score) {
    return BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
