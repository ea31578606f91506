package io.haetae.e2e.platform;

import java.util.List;

/** Everyone who can call: each demo user at the console, each service account. */
public final class People {
  private final List<Caller> all;

  private People(List<Caller> all) {
    this.all = List.copyOf(all);
  }

  /** Logs everyone in. */
  public static People of(RunningPlatform platform) {
    return new People(
        List.of(
            system(platform, "bank-a-api", "bank-a", "bank-api"),
            system(platform, "exchange-b-api", "exchange-b", "bank-api"),
            system(platform, "platform-ops", null, "platform-admin"),
            system(platform, "platform-approver", null, "platform-admin"),
            person(platform, "bank-a.analyst", "bank-a", "bank-analyst"),
            person(platform, "bank-a.approver", "bank-a", "bank-approver"),
            person(platform, "bank-a.officer", "bank-a", "bank-reporting-officer"),
            person(platform, "exchange-b.analyst", "exchange-b", "bank-analyst"),
            person(platform, "exchange-b.approver", "exchange-b", "bank-approver"),
            person(platform, "exchange-b.officer", "exchange-b", "bank-reporting-officer"),
            person(platform, "kofiu.analyst", "kofiu", "authority-analyst"),
            person(platform, "kofiu.supervisor", "kofiu", "authority-supervisor"),
            person(platform, "auditor", "kofiu", "auditor"),
            person(platform, "platform.admin", null, "platform-admin"),
            person(platform, "platform.approver", null, "platform-admin")));
  }

  /** Every caller. */
  public List<Caller> all() {
    return all;
  }

  /** The core system of an institution. */
  public Caller system(String tenant) {
    return named(tenant + "-api");
  }

  /** The analyst of an institution. */
  public Caller analyst(String tenant) {
    return named(tenant + ".analyst");
  }

  /** The authority's analyst. */
  public Caller authority() {
    return named("kofiu.analyst");
  }

  /** The operator of the platform. */
  public Caller operator() {
    return named("platform-ops");
  }

  /** Someone by name. */
  public Caller named(String name) {
    return all.stream().filter(caller -> caller.name().equals(name)).findFirst().orElseThrow();
  }

  private static Caller system(RunningPlatform platform, String name, String tenant, String role) {
    return Caller.system(
        name, tenant, role, platform.gateway(), platform.client(name), platform.http());
  }

  private static Caller person(RunningPlatform platform, String name, String tenant, String role) {
    return Caller.person(
        name, tenant, role, platform.gateway(), platform.session(name), platform.http());
  }
}
