package io.haetae.wallet.entity;

import io.haetae.wallet.listing.DatedFact;
import io.haetae.wallet.listing.LinkKind;
import io.haetae.wallet.listing.NameType;
import io.haetae.wallet.listing.PartyIdentifier;
import io.haetae.wallet.listing.PartyKind;
import io.haetae.wallet.listing.SubjectKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One body, with what every list says of it.
 *
 * @param id of the entity
 * @param name by which it is shown
 * @param kind person, organisation and so on
 * @param entries of the lists, each with its dated listings and why it is taken for this body
 * @param ownership what the 50 % rule says of it
 */
@Schema(
    name = "ListedEntity",
    requiredProperties = {"id", "name", "kind", "entries", "ownership"})
record EntityView(
    UUID id, String name, PartyKind kind, List<Entry> entries, OwnershipView ownership) {

  /**
   * What one list says.
   *
   * @param source the list
   * @param snapshot SHA-256 in hex of its file
   * @param party id of the entry
   * @param provisional whether it waits for a second person
   * @param firstSeen when this installation first saw the entry
   * @param names primary name first
   * @param listings each regime's, with its dates and who says so; unknown dates are null
   * @param things addresses, services, domains, vessels and assets
   * @param identifiers passports, registrations and the like
   * @param birthDates as written
   * @param countries ISO 3166-1 alpha-2 codes where known
   * @param places postal addresses
   * @param links ties to other entries of the list
   * @param citations where the facts stand
   * @param joinedBy facts that it shares with the other entries
   */
  @Schema(
      name = "ListedEntityEntry",
      requiredProperties = {
        "source",
        "snapshot",
        "party",
        "provisional",
        "names",
        "listings",
        "things",
        "identifiers",
        "birthDates",
        "countries",
        "places",
        "links",
        "citations",
        "joinedBy"
      })
  record Entry(
      String source,
      String snapshot,
      String party,
      boolean provisional,
      Instant firstSeen,
      List<Name> names,
      List<DatedListing> listings,
      List<Thing> things,
      List<PartyIdentifier> identifiers,
      List<String> birthDates,
      List<String> countries,
      List<String> places,
      List<Link> links,
      List<String> citations,
      List<JoinReason> joinedBy) {}

  /** A name. */
  @Schema(
      name = "ListedName",
      requiredProperties = {"text", "type"})
  record Name(String text, NameType type) {}

  /** A regime's listing. */
  @Schema(
      name = "DatedListing",
      requiredProperties = {"regime", "programs"})
  record DatedListing(
      String regime,
      List<String> programs,
      String instrument,
      DatedFact announced,
      DatedFact effective,
      DatedFact ended) {}

  /** Something that can be asked for by itself. */
  @Schema(
      name = "ListedThing",
      requiredProperties = {"kind", "text"})
  record Thing(SubjectKind kind, String asset, String text) {}

  /** A tie to another entry. */
  @Schema(
      name = "ListedLink",
      requiredProperties = {"kind"})
  record Link(LinkKind kind, String party, String name, BigDecimal percent, String written) {}

  /**
   * An entity that was looked for.
   *
   * @param id of the entity
   * @param name by which it is shown
   * @param kind person, organisation and so on
   * @param sources lists that name it
   */
  @Schema(
      name = "ListedEntityHit",
      requiredProperties = {"id", "name", "kind", "sources"})
  record Hit(UUID id, String name, PartyKind kind, List<String> sources) {}

  /** Entities that were found. */
  @Schema(name = "ListedEntityHits", requiredProperties = "items")
  record Hits(List<Hit> items) {}
}
