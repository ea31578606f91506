package io.haetae.wallet.serviceregister;

import io.haetae.wallet.index.ServiceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every service by id and by name; own facts and a pack's actor that are the same are one. */
final class ServiceIndex {
  private static final String OWN = "register";

  private final long version;
  private final Map<String, RegisteredService> byId = new LinkedHashMap<>();
  private final Map<String, RegisteredService> byName = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final List<RegisteredService> sorted;

  ServiceIndex(long version, List<RegisteredService> own, List<RegisteredService> actors) {
    this.version = version;
    Map<String, RegisteredService> byActor = new HashMap<>();
    actors.forEach(actor -> actor.actors().forEach(id -> byActor.putIfAbsent(id, actor)));
    own.forEach(service -> add(withActors(service, byActor)));
    actors.forEach(this::addUnlessKnown);
    sorted =
        byId.values().stream()
            .sorted(
                Comparator.comparing((RegisteredService one) -> one.name().toLowerCase(Locale.ROOT))
                    .thenComparing(RegisteredService::id))
            .toList();
  }

  long version() {
    return version;
  }

  Optional<RegisteredService> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The service that goes by this name, alias or site, in any spelling of it. */
  Optional<RegisteredService> named(String name) {
    return Optional.ofNullable(byName.get(ServiceNames.normalised(name)));
  }

  /** Services by name; null asks for each. */
  Stream<RegisteredService> search(String query, String jurisdiction) {
    String wanted = query == null ? "" : ServiceNames.normalised(query);
    return sorted.stream()
        .filter(service -> jurisdiction == null || service.concerns(jurisdiction))
        .filter(service -> names(service).anyMatch(name -> name.contains(wanted)));
  }

  private void add(RegisteredService service) {
    if (byId.put(service.id(), service) != null) {
      throw new IllegalStateException("Service " + service.id() + " stands twice in the register");
    }
    names(service).forEach(name -> byName.putIfAbsent(name, service));
  }

  private void addUnlessKnown(RegisteredService actor) {
    if (!byId.containsKey(actor.id()) && !claimed.contains(actor.id())) {
      add(actor);
    }
  }

  private RegisteredService withActors(
      RegisteredService own, Map<String, RegisteredService> byActor) {
    List<RegisteredService> actors =
        Stream.concat(Stream.of(own.id()), own.actors().stream())
            .map(byActor::get)
            .filter(actor -> actor != null)
            .distinct()
            .toList();
    actors.forEach(actor -> claimed.add(actor.id()));
    return new RegisteredService(
        own.id(),
        own.name(),
        joined(
            own.aliases(),
            actors.stream().flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))),
        joined(own.kinds(), actors.stream().flatMap(a -> a.kinds().stream())),
        joined(own.sites(), actors.stream().flatMap(a -> a.sites().stream())),
        joined(own.actors(), actors.stream().flatMap(a -> a.actors().stream())),
        joined(own.jurisdictions(), actors.stream().flatMap(a -> a.jurisdictions().stream())),
        own.registrations(),
        own.customerChecks(),
        own.customerChecksSource(),
        own.listings(),
        own.attacks(),
        own.ended(),
        joined(List.of(OWN), actors.stream().flatMap(a -> a.sources().stream())));
  }

  private static <T> List<T> joined(List<T> some, Stream<T> more) {
    return Stream.concat(some.stream(), more).distinct().toList();
  }

  private static Stream<String> names(RegisteredService service) {
    List<String> names = new ArrayList<>();
    names.add(service.name());
    names.add(service.id());
    names.addAll(service.aliases());
    names.addAll(service.sites());
    return names.stream().map(ServiceNames::normalised).filter(name -> !name.isEmpty()).distinct();
  }
}
