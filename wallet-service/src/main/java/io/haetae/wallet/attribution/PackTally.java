package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Categories;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an import reads. */
final class PackTally {
  private static final int MAX_TERMS = 500;

  private final Map<String, Long> unmapped = new TreeMap<>();
  private long rows;
  private long tags;
  private long addresses;
  private long identifiers;
  private long actors;
  private long quarantined;
  private long unclassified;

  void label(LabelClaim claim) {
    rows++;
    tags++;
    if (claim.subject().kind() == SubjectKind.ADDRESS) {
      addresses++;
    } else {
      identifiers++;
    }
    if (claim.mapped().category().id().equals(Categories.UNCLASSIFIED)) {
      unclassified++;
    }
    claim.mapped().unknown().forEach(term -> unmapped("term " + term));
    if (claim.tag().hasUnknownConfidence()) {
      unmapped("confidence " + claim.tag().confidenceText());
    }
  }

  void actor() {
    rows++;
    actors++;
  }

  void quarantined() {
    rows++;
    quarantined++;
  }

  /** Terms that no category has, with how many labels carry each. */
  Map<String, Long> unmapped() {
    return unmapped;
  }

  long rows() {
    return rows;
  }

  long tags() {
    return tags;
  }

  long addresses() {
    return addresses;
  }

  long identifiers() {
    return identifiers;
  }

  long actors() {
    return actors;
  }

  long quarantinedRows() {
    return quarantined;
  }

  long unclassified() {
    return unclassified;
  }

  private void unmapped(String term) {
    if (unmapped.size() < MAX_TERMS || unmapped.containsKey(term)) {
      unmapped.merge(term, 1L, Long::sum);
    }
  }
}
