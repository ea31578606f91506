package io.haetae.wallet.serviceregister;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service and what is known of it.
 *
 * @param id stable, lower case
 * @param name to show
 * @param aliases other names, also in other scripts
 * @param kinds what it does
 * @param sites its domains
 * @param actors ids under which packs know it
 * @param jurisdictions ISO 3166-1 alpha-2 codes of where it sits, as sources say
 * @param registrations where it stands with supervisors
 * @param customerChecks whether it knows its customers
 * @param customerChecksSource where that stands, null for UNKNOWN
 * @param listings what authorities did about it
 * @param attacks thefts that it suffered
 * @param ended what ended it and when, null while it operates or when unknown
 * @param sources the packs and the register that the entry is made of
 */
@Schema(
    name = "Service",
    requiredProperties = {
      "id",
      "name",
      "aliases",
      "kinds",
      "sites",
      "actors",
      "jurisdictions",
      "registrations",
      "customerChecks",
      "listings",
      "attacks",
      "sources"
    })
public record RegisteredService(
    String id,
    String name,
    List<String> aliases,
    List<ServiceKind> kinds,
    List<String> sites,
    List<String> actors,
    List<String> jurisdictions,
    List<Registration> registrations,
    CustomerChecks customerChecks,
    String customerChecksSource,
    List<ServiceListing> listings,
    List<ServiceAttack> attacks,
    String ended,
    List<String> sources) {
  public RegisteredService {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name of service " + id);
    aliases = orNone(aliases);
    kinds = orNone(kinds);
    sites = orNone(sites);
    actors = orNone(actors);
    jurisdictions = orNone(jurisdictions);
    registrations = orNone(registrations);
    customerChecks = customerChecks == null ? CustomerChecks.UNKNOWN : customerChecks;
    listings = orNone(listings);
    attacks = orNone(attacks);
    sources = orNone(sources);
  }

  /** True where it sits in the jurisdiction or has a standing with its supervisor. */
  @JsonIgnore
  public boolean concerns(String jurisdiction) {
    return jurisdictions.contains(jurisdiction)
        || registrations.stream().anyMatch(one -> one.jurisdiction().equals(jurisdiction));
  }

  private static <T> List<T> orNone(List<T> items) {
    return items == null ? List.of() : List.copyOf(items);
  }
}
