package io.haetae.wallet.transfer;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.outbox.Outbox;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.pseudonym.Pseudonyms;
import io.haetae.wallet.asset.AssetEvidence;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.judgement.Evidence;
import io.haetae.wallet.judgement.Judgement;
import io.haetae.wallet.judgement.Policy;
import io.haetae.wallet.judgement.Question;
import io.haetae.wallet.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Screens transfers and attempts in the transaction that the resource opened. */
@ApplicationScoped
class TransferScreeningService {
  private static final long FIRST_VERSION = 1;

  private final TransferScreeningRepository screenings;
  private final TransferReader reader;
  private final ActiveIndex lists;
  private final AssetEvidence assets;
  private final Policies policies;
  private final Pseudonyms pseudonyms;
  private final CurrentCaller callers;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  TransferScreeningService(
      TransferScreeningRepository screenings,
      TransferReader reader,
      ActiveIndex lists,
      AssetEvidence assets,
      Policies policies,
      Pseudonyms pseudonyms,
      CurrentCaller callers,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.screenings = screenings;
    this.reader = reader;
    this.lists = lists;
    this.assets = assets;
    this.policies = policies;
    this.pseudonyms = pseudonyms;
    this.callers = callers;
    this.outbox = outbox;
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
    ListIndex index = lists.latest();
    StoredScreening screening =
        new StoredScreening(view(asked, customer, caller, index), contentHash);
    while (!screenings.insert(caller.tenant(), asked.customer(), screening, index.version())) {
      ListIndex current = lists.current();
      if (current.version() == index.version()) {
        return answeredBefore(caller.tenant(), screening);
      }
      index = current;
      screening = new StoredScreening(view(asked, customer, caller, index), contentHash);
    }
    return answered(caller.tenant(), screening.view());
  }

  private Answer answered(String tenant, ScreeningView view) {
    announce(tenant, view);
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

  private Answer answeredBefore(String tenant, StoredScreening asked) {
    StoredScreening stored =
        screenings.find(tenant, asked.view().kind(), asked.view().id()).orElseThrow();
    if (!MessageDigest.isEqual(stored.contentHash(), asked.contentHash())) {
      throw ProblemException.at(
          ProblemType.DUPLICATE_ID, "/externalId", "was used before with another content");
    }
    return new Answer(stored.view(), false);
  }

  private ScreeningView view(AskedTransfer asked, String customer, Caller caller, ListIndex index) {
    Instant now = clock.instant();
    UUID id = Ids.v5(caller.tenant(), asked.kind() + "|" + asked.externalId());
    return new ScreeningView(
        id,
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
        verdict(asked, caller, index, now));
  }

  private Verdict verdict(AskedTransfer asked, Caller caller, ListIndex index, Instant now) {
    Question question =
        new Question(
            asked.subject(),
            asked.address() != null,
            asked.service() != null,
            asked.occurredAt(),
            now,
            caller.jurisdiction());
    Policy policy =
        asked.rail() == Rail.FIAT
            ? policies.inBooks(caller.tenant())
            : policies.onLedger(caller.tenant());
    Evidence evidence =
        index
            .evidence(asked.address(), asked.service())
            .and(assets.of(asked.registered(), asked.address()));
    return Judgement.judge(question, evidence, policy);
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

  private void announce(String tenant, ScreeningView view) {
    outbox.publish(
        Topics.TRANSFER_SCREENED,
        tenant + ":" + view.customer(),
        tenant,
        Ids.v5(tenant, "transfer.screened|" + view.id() + "|" + FIRST_VERSION),
        view.id().toString(),
        FIRST_VERSION,
        new TransferScreened(
            view.id(),
            FIRST_VERSION,
            tenant,
            view.bookingEntity(),
            view.kind(),
            view.customer(),
            view.rail(),
            view.direction(),
            view.network(),
            view.amount(),
            view.usd(),
            view.counterparty(),
            view.transactionHash(),
            view.occurredAt(),
            view.recordedAt(),
            view.verdict()));
  }
}
