package io.haetae.wallet.transfer;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.pseudonym.Pseudonyms;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.verdict.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Screens transfers and attempts in the transaction that the resource opened. */
@ApplicationScoped
class TransferScreeningService {
  private static final long FIRST_VERSION = 1;

  private final TransferScreeningRepository screenings;
  private final TransferReader reader;
  private final TransferJudge judge;
  private final TransferAnnouncer announcer;
  private final Bases bases;
  private final Pseudonyms pseudonyms;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  TransferScreeningService(
      TransferScreeningRepository screenings,
      TransferReader reader,
      TransferJudge judge,
      TransferAnnouncer announcer,
      Bases bases,
      Pseudonyms pseudonyms,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.screenings = screenings;
    this.reader = reader;
    this.judge = judge;
    this.announcer = announcer;
    this.bases = bases;
    this.pseudonyms = pseudonyms;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  Answer screen(PostTransfer post) {
    return screen(reader.read(post));
  }

  Answer screen(PostAttempt post) {
    return screen(reader.read(post));
  }

  private Answer screen(AskedTransfer asked) {
    Caller caller = callers.get();
    String customer = pseudonyms.of(caller.tenant(), asked.customer().reference());
    byte[] contentHash = asked.contentHash(caller.bookingEntity());
    Basis basis = bases.latest();
    JudgedTransfer screening = judged(asked, customer, caller, contentHash, basis);
    while (!screenings.insert(caller.tenant(), asked.customer(), screening, basis)) {
      Basis current = bases.current();
      if (current.isSame(basis)) {
        return answeredBefore(caller.tenant(), screening);
      }
      basis = current;
      screening = judged(asked, customer, caller, contentHash, basis);
    }
    return answered(caller.tenant(), screening.view());
  }

  private Answer answered(String tenant, ScreeningView view) {
    announcer.announce(tenant, view);
    audit.record(
        "transfer.screened",
        "transfer-screening",
        view.id().toString(),
        Map.of(
            "kind", view.kind().name(),
            "level", view.verdict().level().name(),
            "action", view.verdict().action().name()));
    return new Answer(view, true);
  }

  private Answer answeredBefore(String tenant, JudgedTransfer asked) {
    StoredScreening stored =
        screenings.find(tenant, asked.view().kind(), asked.view().id()).orElseThrow();
    if (!MessageDigest.isEqual(stored.contentHash(), asked.contentHash())) {
      throw ProblemException.at(
          ProblemType.DUPLICATE_ID, "/externalId", "was used before with another content");
    }
    return new Answer(stored.view(), false);
  }

  private JudgedTransfer judged(
      AskedTransfer asked, String customer, Caller caller, byte[] contentHash, Basis basis) {
    Instant now = clock.instant();
    Judged judged =
        judge.judge(
            caller.tenant(),
            asked.rail(),
            asked.named().of(customer),
            asked.read(),
            asked.question(now, caller.jurisdiction()),
            now,
            basis);
    ScreeningView view = view(asked, customer, caller, judged.verdict(), now);
    return new JudgedTransfer(view, contentHash, judged, KnownAddress.resemblance(view));
  }

  private static ScreeningView view(
      AskedTransfer asked, String customer, Caller caller, Verdict verdict, Instant now) {
    return new ScreeningView(
        Ids.v5(caller.tenant(), asked.kind() + "|" + asked.externalId()),
        FIRST_VERSION,
        asked.kind(),
        asked.externalId(),
        customer,
        asked.customer().reference(),
        caller.bookingEntity(),
        asked.rail(),
        asked.direction(),
        asked.network(),
        new AssetAmount(asked.amount().toPlainString(), asked.asset()),
        usd(asked),
        counterparty(asked),
        asked.transactionHash(),
        asked.occurredAt(),
        now,
        asked.memo(),
        verdict,
        null);
  }

  private static UsdValue usd(AskedTransfer asked) {
    return asked.usd() == null
        ? null
        : new UsdValue(
            asked.usd().toPlainString(), asked.occurredAt().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Counterparty counterparty(AskedTransfer asked) {
    return asked.address() == null
        ? new Counterparty(null, null, asked.service())
        : new Counterparty(asked.address().canonical(), asked.address().family(), asked.service());
  }
}
