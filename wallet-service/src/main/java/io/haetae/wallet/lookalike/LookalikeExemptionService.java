package io.haetae.wallet.lookalike;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Remembers released look-alikes in the transaction that the resource opened. */
@ApplicationScoped
class LookalikeExemptionService {
  private static final String OBJECT = "lookalike-exemption";

  private final LookalikeExemptions exemptions;
  private final LookalikeConfig config;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  LookalikeExemptionService(
      LookalikeExemptions exemptions,
      LookalikeConfig config,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.exemptions = exemptions;
    this.config = config;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  LookalikeExemption create(CreateLookalikeExemption command) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    requireExpiryInReach(command.expiresOn(), today);
    LookalikeExemptions.Named named =
        exemptions
            .named(caller.tenant(), command.screening(), command.resembles())
            .orElseThrow(
                () -> invalid("/screening", "is no screening that names this resemblance"));
    LookalikeExemption exemption =
        new LookalikeExemption(
            Ids.v7(now),
            named.customer(),
            named.address(),
            command.resembles(),
            command.screening(),
            command.reason().strip(),
            caller.userName(),
            now,
            command.expiresOn(),
            null);
    if (!exemptions.insert(caller.tenant(), exemption, caller.subject(), today)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "An exemption for this customer and these addresses stands already");
    }
    audit.record("lookalike.exempted", OBJECT, exemption.id().toString(), facts(exemption));
    return exemption;
  }

  void withdraw(UUID id) {
    Caller caller = callers.get();
    LookalikeExemption exemption =
        exemptions
            .find(caller.tenant(), id)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such exemption"));
    if (exemptions.end(caller.tenant(), id, clock.instant(), caller.subject())) {
      audit.record("lookalike.exemption.withdrawn", OBJECT, id.toString(), facts(exemption));
    }
  }

  private void requireExpiryInReach(LocalDate expiresOn, LocalDate today) {
    LocalDate latest = today.plus(config.longestExemption());
    if (!expiresOn.isAfter(today) || expiresOn.isAfter(latest)) {
      throw invalid("/expiresOn", "must lie after today and not after " + latest);
    }
  }

  private static Map<String, String> facts(LookalikeExemption exemption) {
    return Map.of(
        "address", exemption.address(),
        "resembles", exemption.resembles(),
        "expiresOn", exemption.expiresOn().toString());
  }

  private static ProblemException invalid(String pointer, String detail) {
    return ProblemException.at(ProblemType.INVALID_FIELD, pointer, detail);
  }
}
