package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a party of an entity of FollowTheMoney and of what the others say of it. */
final class FtmParty {
  private static final Map<String, String> IDENTIFIERS =
      Map.ofEntries(
          Map.entry("passportNumber", "Passport"),
          Map.entry("idNumber", "Identity number"),
          Map.entry("taxNumber", "Tax number"),
          Map.entry("innCode", "INN"),
          Map.entry("ogrnCode", "OGRN"),
          Map.entry("registrationNumber", "Registration number"),
          Map.entry("leiCode", "LEI"),
          Map.entry("swiftBic", "SWIFT/BIC"),
          Map.entry("mmsi", "MMSI"),
          Map.entry("isin", "ISIN"),
          Map.entry("email", "Email"),
          Map.entry("phone", "Phone"));

  private final FtmJoin join;
  private final ListRequest request;
  private final FtmEntity entity;
  private final PartyDraft draft;

  FtmParty(FtmJoin join, ListRequest request, FtmEntity entity, long row) {
    this.join = join;
    this.request = request;
    this.entity = entity;
    this.draft = new PartyDraft(entity.id(), row);
  }

  PartyDraft read() throws IOException {
    draft.kind(kind());
    names();
    countries();
    entity.values("birthDate").forEach(draft::birthDate);
    entity.values("website").forEach(draft::domain);
    entity.values("imoNumber").forEach(n -> draft.vessel(n.replaceAll("\\D", "")));
    entity.values("sourceUrl").forEach(draft::citation);
    IDENTIFIERS.forEach(
        (property, type) ->
            entity.values(property).forEach(number -> draft.identifier(type, number, null)));
    draft.identifier(PartyIdentifier.FTM_ENTITY, entity.id(), null);
    wallet();
    join.addFacts(entity.id(), draft);
    listings();
    return draft;
  }

  private void names() {
    draft.name(entity.caption(), NameType.PRIMARY);
    entity.values("name").forEach(name -> draft.name(name, other(name)));
    entity.values("alias").forEach(name -> draft.name(name, other(name)));
    entity.values("weakAlias").forEach(name -> draft.name(name, NameType.WEAK_ALIAS));
    entity.values("previousName").forEach(name -> draft.name(name, NameType.FORMER));
    if (!draft.hasName()) {
      draft.name(entity.first("publicKey"), NameType.PRIMARY);
    }
  }

  private NameType other(String name) {
    if (!draft.hasName()) {
      return NameType.PRIMARY;
    }
    boolean latin =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    return latin ? NameType.ALIAS : NameType.ORIGINAL_SCRIPT;
  }

  private void countries() throws IOException {
    Stream.of("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag")
        .flatMap(property -> entity.values(property).stream())
        .forEach(draft::country);
    entity.values("address").forEach(draft::place);
    for (String address : entity.values("addressEntity")) {
      join.addAddress(address, draft);
    }
  }

  private void wallet() {
    if (entity.is("CryptoWallet")) {
      entity
          .values("publicKey")
          .forEach(key -> draft.subject(SubjectKind.ADDRESS, entity.first("currency"), key));
    }
  }

  private void listings() throws IOException {
    String dataset = entity.datasets().isEmpty() ? request.source() : entity.datasets().getFirst();
    List<Listing> listings = join.listings(entity.id(), dataset);
    List<String> programs =
        Stream.concat(
                listings.stream().flatMap(listing -> listing.programs().stream()),
                entity.values("programId").stream())
            .toList();
    NorthKorea.mark(draft, programs, draft.countries(), entity.values("notes"));
    if (listings.isEmpty()) {
      draft.listing(Listing.undated(dataset, entity.values("programId")));
    }
    listings.forEach(draft::listing);
  }

  private PartyKind kind() {
    return switch (entity.schema()) {
      case "Person" -> PartyKind.PERSON;
      case "Organization", "Company", "PublicBody" -> PartyKind.ORGANISATION;
      case "Vessel" -> PartyKind.VESSEL;
      case "Airplane" -> PartyKind.AIRCRAFT;
      case "Security", "Asset" -> PartyKind.ASSET;
      default -> PartyKind.UNKNOWN;
    };
  }
}
