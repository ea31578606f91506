package io.haetae.wallet.serviceregister;

import io.haetae.contracts.verdict.ServiceFacts;
import io.haetae.contracts.verdict.ServiceStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the register says about a service that was asked about, as evidence of a verdict. */
@ApplicationScoped
public class ServiceEvidence {
  private static final String LISTED = "LISTED";

  private final ServiceRegister register;

  ServiceEvidence(ServiceRegister register) {
    this.register = register;
  }

  /**
   * The facts; null where no service was asked or it is not known.
   *
   * @param version the state of the labels, and so of the actors, that the answer rests on
   */
  public ServiceFacts of(String service, long version) {
    return service == null
        ? null
        : register.at(version).named(service).map(ServiceEvidence::facts).orElse(null);
  }

  private static ServiceFacts facts(RegisteredService service) {
    return new ServiceFacts(
        service.id(),
        service.name(),
        service.kinds().stream().map(Enum::name).toList(),
        service.jurisdictions(),
        service.customerChecks().name(),
        standings(service));
  }

  private static List<ServiceStanding> standings(RegisteredService service) {
    Stream<ServiceStanding> registrations =
        service.registrations().stream()
            .map(
                one ->
                    new ServiceStanding(
                        one.regime(), one.status().name(), one.from(), one.to(), one.source()));
    Stream<ServiceStanding> listings =
        service.listings().stream()
            .map(
                one ->
                    new ServiceStanding(one.regime(), LISTED, one.from(), one.to(), one.source()));
    return Stream.concat(registrations, listings).toList();
  }
}
