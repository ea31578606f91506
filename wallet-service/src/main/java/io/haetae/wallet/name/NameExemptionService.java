package io.haetae.wallet.name;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.name.NameExemption.EndCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Remembers false positives in the transaction that the resource opened. */
@ApplicationScoped
class NameExemptionService {
  private static final String OBJECT = "name-exemption";

  private final NameExemptionRepository exemptions;
  private final NameScreeningRepository screenings;
  private final NameRejudge rejudge;
  private final NameConfig config;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  NameExemptionService(
      NameExemptionRepository exemptions,
      NameScreeningRepository screenings,
      NameRejudge rejudge,
      NameConfig config,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.exemptions = exemptions;
    this.screenings = screenings;
    this.rejudge = rejudge;
    this.config = config;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** A body that several lists name is somebody else on each of them. */
  NameExemption create(CreateExemption command) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    requireExpiryInReach(command.expiresOn(), now.atZone(ZoneOffset.UTC).toLocalDate());
    NameScreening screening =
        screenings
            .find(caller.tenant(), command.screening())
            .orElseThrow(() -> invalid("/screening", "is no screening of yours"))
            .view();
    NameExemption named = null;
    for (NameExemption exemption : exemptions(command, caller, screening, now)) {
      boolean isNew = exemptions.insert(caller.tenant(), exemption, caller.subject());
      if (isNew) {
        audit.record("name.exempted", OBJECT, exemption.id().toString(), facts(exemption));
      }
      if (isMeant(command, exemption.source(), exemption.party())) {
        named = isNew ? exemption : null;
      }
    }
    if (named == null) {
      throw new ProblemException(
          ProblemType.CONFLICT, "An exemption for this subject and entry stands already");
    }
    rejudge.ofSubject(caller.tenant(), named.subject());
    return named;
  }

  void withdraw(UUID id) {
    Caller caller = callers.get();
    NameExemption exemption =
        exemptions
            .find(caller.tenant(), id)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such exemption"));
    if (exemptions.end(
        caller.tenant(), id, clock.instant(), caller.subject(), EndCause.WITHDRAWN)) {
      rejudge.ofSubject(caller.tenant(), exemption.subject());
      audit.record("name.exemption.withdrawn", OBJECT, id.toString(), facts(exemption));
    }
  }

  /** One for each party of the candidate, as its newest listing has it. */
  private static Collection<NameExemption> exemptions(
      CreateExemption command, Caller caller, NameScreening screening, Instant now) {
    NameCandidate candidate =
        screening.candidates().stream()
            .filter(c -> c.listings().stream().anyMatch(l -> isMeant(command, l)))
            .findFirst()
            .orElseThrow(() -> invalid("/party", "is no candidate of the screening"));
    Map<String, NameExemption> byParty = new LinkedHashMap<>();
    candidate
        .listings()
        .forEach(
            listing ->
                byParty.put(
                    listing.partyKey(),
                    exemption(command, caller, screening, candidate, listing, now)));
    return byParty.values();
  }

  private static NameExemption exemption(
      CreateExemption command,
      Caller caller,
      NameScreening screening,
      NameCandidate candidate,
      CandidateListing listing,
      Instant now) {
    return new NameExemption(
        Ids.v7(now),
        screening.subject(),
        listing.source(),
        listing.party(),
        listing.document(),
        candidate.name(),
        screening.id(),
        command.reason().strip(),
        caller.userName(),
        now,
        command.expiresOn(),
        null,
        null);
  }

  private static boolean isMeant(CreateExemption command, CandidateListing listing) {
    return isMeant(command, listing.source(), listing.party());
  }

  private static boolean isMeant(CreateExemption command, String source, String party) {
    return source.equals(command.source()) && party.equals(command.party());
  }

  private void requireExpiryInReach(LocalDate expiresOn, LocalDate today) {
    if (!expiresOn.isAfter(today)) {
      throw invalid("/expiresOn", "lies not in the future");
    }
    if (expiresOn.isAfter(today.plus(config.longestExemption()))) {
      throw invalid("/expiresOn", "lies further ahead than " + config.longestExemption());
    }
  }

  /** No name, and not the reason, which may hold one. */
  private static Map<String, String> facts(NameExemption exemption) {
    return Map.of(
        "subject", exemption.subject(),
        "source", exemption.source(),
        "party", exemption.party(),
        "document", exemption.document());
  }

  private static ProblemException invalid(String pointer, String detail) {
    return ProblemException.at(ProblemType.INVALID_FIELD, pointer, detail);
  }
}
