package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;

/**
 * OFAC's advanced list (SDN_ADVANCED.XML, CONS_ADVANCED.XML) after its schema. It is read twice:
 * first what stands outside of the parties, which goes to disk, then the parties.
 */
final class OfacAdvancedParser implements FormatParser {
  private static final String ROOT = "Sanctions";
  private static final String REFERENCES = "ReferenceValueSets";
  private static final String ISSUED = "DateOfIssue";
  private static final String PARTY = "DistinctParty";
  private static final Set<String> HEAD = Set.of(ISSUED, REFERENCES);
  private static final Set<String> FACTS =
      Set.of("Location", "IDRegDocument", "ProfileRelationship", "SanctionsEntry");
  private static final Set<String> STARTS = Set.of(PARTY, "Profile");

  /** Defects are told once, by the reading of the parties. */
  private static final PartySink UNTOLD =
      new PartySink() {
        @Override
        public void party(ListedParty party) {}

        @Override
        public void rejected(RowNote note) {}

        @Override
        public void recovered(RowNote note) {}
      };

  private final ListRequest request;
  private LocalDate issued;
  private long rows;

  OfacAdvancedParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    AdvancedReferences references = references(file);
    try (AdvancedJoin join = new AdvancedJoin(references)) {
      readFacts(file, join);
      readParties(file, references, join, sink);
      join.rejectRest(sink);
    }
    return ListHead.sanctions(
        "OFAC list of sanctioned parties, advanced (SDN or consolidated)",
        request.jurisdictionOr("US"),
        request.publishedOn() == null ? issued : request.publishedOn(),
        rows);
  }

  /** The value sets, which come first. */
  private AdvancedReferences references(ListFile file) throws IOException {
    try (XmlRecords xml = XmlRecords.open(file, ROOT, UNTOLD)) {
      String delta = xml.root().attribute("DeltaBaseVersion");
      if (delta != null) {
        throw InvalidListException.file(
            "holds only what changed since version " + delta + "; the whole list is needed");
      }
      for (XmlNode node = xml.next(HEAD); node != null; node = xml.next(HEAD)) {
        if (node.name().equals(REFERENCES)) {
          return new AdvancedReferences(node);
        }
        issued = AdvancedDates.day(node).orElse(null);
      }
    }
    throw InvalidListException.file("has no <" + REFERENCES + ">");
  }

  private static void readFacts(ListFile file, AdvancedJoin join) throws IOException {
    String partyId = null;
    try (XmlRecords xml = XmlRecords.open(file, ROOT, UNTOLD)) {
      for (XmlNode node = xml.next(FACTS, STARTS); node != null; node = xml.next(FACTS, STARTS)) {
        if (node.name().equals(PARTY)) {
          partyId = node.attribute("FixedRef");
        }
        join.put(node, partyId);
      }
    }
  }

  private void readParties(
      ListFile file, AdvancedReferences references, AdvancedJoin join, PartySink sink)
      throws IOException {
    Set<String> parties = Set.of(PARTY);
    try (XmlRecords xml = XmlRecords.open(file, ROOT, sink)) {
      for (XmlNode node = xml.next(parties); node != null; node = xml.next(parties)) {
        rows++;
        sink.party(new AdvancedParty(references, join, node).read(node, sink));
      }
    }
  }
}
