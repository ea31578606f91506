package io.haetae.wallet.name;

import io.haetae.name.NameKind;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.pseudonym.Pseudonyms;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Screens names in the transaction that the resource opened. */
@ApplicationScoped
class NameScreeningService {
  private final NameScreeningRepository screenings;
  private final NameJudge judge;
  private final NameAnnouncer announcer;
  private final Pseudonyms pseudonyms;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  NameScreeningService(
      NameScreeningRepository screenings,
      NameJudge judge,
      NameAnnouncer announcer,
      Pseudonyms pseudonyms,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.screenings = screenings;
    this.judge = judge;
    this.announcer = announcer;
    this.pseudonyms = pseudonyms;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  NameScreening screen(ScreenName item) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    AskedName asked =
        new AskedName(
            item.name().strip(),
            item.kind() == null ? NameKind.UNKNOWN : item.kind(),
            item.birthDate(),
            item.country());
    String customer = customer(caller, item, now);
    String subject = customer == null ? stranger(caller.tenant(), asked) : customer;
    JudgedName judged = judge.judge(caller.tenant(), subject, asked, now, caller.jurisdiction());
    NameScreening screening = view(asked, subject, customer, judged, now);
    screenings.insert(caller.tenant(), screening, judged);
    announcer.announce(caller.tenant(), screening);
    audit.record(
        "name.screened",
        "name-screening",
        screening.id().toString(),
        Map.of(
            "level", screening.verdict().level().name(),
            "action", screening.verdict().action().name()));
    return screening;
  }

  private static NameScreening view(
      AskedName asked, String subject, String customer, JudgedName judged, Instant now) {
    return new NameScreening(
        Ids.v7(now),
        1,
        subject,
        asked.text(),
        asked.kind(),
        asked.birthDate(),
        asked.country(),
        customer,
        now,
        judged.threshold(),
        judged.candidates(),
        judged.judged().verdict(),
        null);
  }

  private String customer(Caller caller, ScreenName item, Instant now) {
    if (item.customer() == null) {
      return null;
    }
    String pseudonym = pseudonyms.of(caller.tenant(), item.customer().reference());
    screenings.addCustomer(
        caller.tenant(), pseudonym, item.customer(), caller.bookingEntity(), now);
    return pseudonym;
  }

  /**
   * The same for the same name, kind, date and country, and for nobody without the tenant's key.
   */
  private String stranger(String tenant, AskedName asked) {
    String name = Normalizer.normalize(asked.text(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return pseudonyms.of(
        tenant,
        String.join(
            "\u0000",
            "name",
            name,
            asked.kind().name(),
            String.valueOf(asked.birthDate()),
            String.valueOf(asked.country())));
  }
}
