package io.haetae.wallet.listing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What entities say of other entities, kept on disk by the id of whom they speak. */
final class FtmJoin implements AutoCloseable {
  private static final String SANCTION = "Sanction ";
  private static final String WALLET = "Wallet ";
  private static final String DOCUMENT = "Document ";
  private static final String ADDRESS = "Address ";
  private static final String LINK = "Link ";
  private static final String NAME = "Name ";
  private static final String OWNERSHIP = "Ownership ";
  private static final String LISTED = "Listed ";

  private final Spill facts = Spill.create();

  FtmJoin() throws IOException {}

  void put(FtmEntity entity) throws IOException {
    if (entity.id() == null || entity.schema() == null) {
      return;
    }
    switch (entity.schema()) {
      case "Sanction" -> putSanction(entity);
      case "CryptoWallet" -> putWallet(entity);
      case "Passport", "Identification" -> putDocument(entity);
      case "Address" ->
          facts.put(ADDRESS + entity.id(), entity.first("full"), entity.first("country"));
      default -> putLink(entity);
    }
    if (FtmJsonParser.PARTIES.contains(entity.schema())) {
      facts.put(
          NAME + entity.id(), entity.caption() == null ? entity.first("name") : entity.caption());
      if (says(entity)) {
        facts.put(LISTED + entity.id());
      }
    }
  }

  /** True where the file lists the entity; a wallet of someone listed counts with its holder. */
  boolean isListed(FtmEntity entity) {
    if (!isListed(entity.id())) {
      return false;
    }
    return !entity.is("CryptoWallet") || entity.values("holder").stream().noneMatch(this::isListed);
  }

  /** True where a link of the file makes the entity an owner, or owned. */
  boolean ownsOrIsOwned(FtmEntity entity) {
    return facts.has(OWNERSHIP + entity.id());
  }

  List<Listing> listings(String id, String otherwise) throws IOException {
    List<Listing> listings = new ArrayList<>();
    for (String[] sanction : facts.take(SANCTION + id)) {
      listings.add(
          new Listing(
              sanction[1] == null ? otherwise : sanction[1],
              sanction[2].isEmpty() ? List.of() : List.of(sanction[2].split("\u001f")),
              sanction[3],
              dated(sanction[4], "listingDate"),
              dated(sanction[5], "startDate"),
              dated(sanction[6], "endDate")));
    }
    return listings;
  }

  void addFacts(String id, PartyDraft draft) throws IOException {
    for (String[] sanction : facts.take(SANCTION + id)) {
      draft.citation(sanction[7]);
    }
    for (String[] wallet : facts.take(WALLET + id)) {
      draft.subject(SubjectKind.ADDRESS, wallet[1], wallet[2]);
    }
    for (String[] document : facts.take(DOCUMENT + id)) {
      draft.identifier(document[1], document[2], document[3]);
    }
    for (String[] link : facts.take(LINK + id)) {
      BigDecimal percent = link[3] == null ? null : percent(link[3]);
      draft.link(
          new PartyLink(LinkKind.valueOf(link[1]), link[2], name(link[2]), percent, link[4]));
    }
  }

  void addAddress(String id, PartyDraft draft) throws IOException {
    for (String[] address : facts.take(ADDRESS + id)) {
      draft.place(address[1]).country(address[2]);
    }
  }

  @Override
  public void close() throws IOException {
    facts.close();
  }

  private boolean isListed(String id) {
    return facts.has(LISTED + id) || facts.has(SANCTION + id);
  }

  /** What an entity says of itself; without a word of target or topics, a list lists it. */
  private static boolean says(FtmEntity entity) {
    return Boolean.TRUE.equals(entity.target())
        || entity.isSanctionedByTopic()
        || entity.saysNothing();
  }

  private void putSanction(FtmEntity sanction) throws IOException {
    for (String id : sanction.values("entity")) {
      List<String> programs =
          sanction.values(sanction.first("program") == null ? "programId" : "program");
      facts.put(
          SANCTION + id,
          sanction.first("authority", "publisher"),
          String.join("\u001f", programs),
          sanction.first("authorityId", "unscId", "recordId"),
          sanction.first("listingDate"),
          sanction.first("startDate"),
          sanction.first("endDate"),
          sanction.first("sourceUrl"));
    }
  }

  private void putWallet(FtmEntity wallet) throws IOException {
    for (String holder : wallet.values("holder")) {
      for (String key : wallet.values("publicKey")) {
        facts.put(WALLET + holder, wallet.first("currency"), key);
      }
    }
  }

  private void putDocument(FtmEntity document) throws IOException {
    for (String holder : document.values("holder")) {
      String type = document.first("type");
      facts.put(
          DOCUMENT + holder,
          type == null ? document.schema() : type,
          document.first("number"),
          document.first("country"));
    }
  }

  private void putLink(FtmEntity link) throws IOException {
    FtmLinkKind kind = FtmLinkKind.of(link.schema());
    if (kind == null) {
      return;
    }
    for (String from : link.values(kind.from())) {
      for (String to : link.values(kind.to())) {
        if (kind.kind() == LinkKind.OWNED_BY) {
          facts.put(OWNERSHIP + from);
          facts.put(OWNERSHIP + to);
        }
        String words = link.first("role", "relationship", "status");
        facts.put(
            LINK + from,
            kind.kind().name(),
            to,
            link.first("percentage"),
            words == null ? link.schema() : link.schema() + ": " + words);
      }
    }
  }

  private String name(String id) throws IOException {
    List<String[]> found = facts.take(NAME + id);
    return found.isEmpty() ? null : found.getFirst()[1];
  }

  private static DatedFact dated(String text, String source) {
    return ListDates.fact(text, ListDates.Slashes.DAY_FIRST, source);
  }

  /** A share as a number, null where it is none, such as "majority". */
  private static BigDecimal percent(String text) {
    try {
      return new BigDecimal(text.replace("%", "").replace(',', '.').strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
