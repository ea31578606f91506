package io.haetae.wallet.screening;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.outbox.Outbox;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AskedAsset;
import io.haetae.wallet.asset.AssetEvidence;
import io.haetae.wallet.asset.AssetNames;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.judgement.Evidence;
import io.haetae.wallet.judgement.Judgement;
import io.haetae.wallet.judgement.Question;
import io.haetae.wallet.judgement.Subject;
import io.haetae.wallet.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Screens addresses in the transaction that the resource opened. */
@ApplicationScoped
class AddressScreeningService {
  private static final long FIRST_VERSION = 1;

  private final AddressScreeningRepository screenings;
  private final ActiveIndex lists;
  private final AddressResolver addresses;
  private final AssetNames names;
  private final AssetEvidence assets;
  private final Policies policies;
  private final CurrentCaller callers;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  AddressScreeningService(
      AddressScreeningRepository screenings,
      ActiveIndex lists,
      AddressResolver addresses,
      AssetNames names,
      AssetEvidence assets,
      Policies policies,
      CurrentCaller callers,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.screenings = screenings;
    this.lists = lists;
    this.addresses = addresses;
    this.names = names;
    this.assets = assets;
    this.policies = policies;
    this.callers = callers;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  AddressScreening screen(ScreenAddress item) {
    Caller caller = callers.get();
    ListIndex index = lists.latest();
    AddressScreening screening = judge(item, "", caller, index, clock.instant());
    while (!screenings.insert(caller.tenant(), screening, index.version())) {
      index = lists.current();
      screening = judge(item, "", caller, index, clock.instant());
    }
    announce(caller.tenant(), screening);
    audit.record(
        "address.screened",
        "address-screening",
        screening.id().toString(),
        Map.of(
            "level", screening.verdict().level().name(),
            "action", screening.verdict().action().name()));
    return screening;
  }

  /** All or none: an item that cannot be screened refuses the batch. */
  AddressScreenings screenAll(List<ScreenAddress> items) {
    Caller caller = callers.get();
    ListIndex index = lists.current();
    Instant now = clock.instant();
    List<AddressScreening> results = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      results.add(judge(items.get(i), "/items/" + i, caller, index, now));
    }
    screenings.insertAll(caller.tenant(), results);
    results.forEach(screening -> announce(caller.tenant(), screening));
    audit.record(
        "addresses.screened",
        "address-screening",
        results.getFirst().id().toString(),
        Map.of("items", Integer.toString(results.size())));
    return new AddressScreenings(List.copyOf(results));
  }

  private AddressScreening judge(
      ScreenAddress item, String pointer, Caller caller, ListIndex index, Instant now) {
    AskedAsset asset = asset(item, pointer);
    AskedAddress asked = read(item, asset, pointer);
    Question question = new Question(Subject.ADDRESS, true, false, now, now, caller.jurisdiction());
    Evidence evidence = index.evidence(asked, null).and(assets.of(asset.registered(), asked));
    Verdict verdict = Judgement.judge(question, evidence, policies.onLedger(caller.tenant()));
    return new AddressScreening(
        Ids.v7(now),
        asked.text(),
        asked.networkId(),
        asked.family(),
        asked.canonical(),
        now,
        verdict);
  }

  private AskedAsset asset(ScreenAddress item, String pointer) {
    Network network = names.network(item.network(), pointer + "/network");
    return names.asked(network, item.asset(), pointer + "/asset");
  }

  private AskedAddress read(ScreenAddress item, AskedAsset named, String pointer) {
    Network network = named.network();
    Asset asset = named.asset();
    AskedAddress asked = addresses.asked(network, asset, item.address());
    if (asked.isIllegal() && !lists.isIdentifier(asked.text())) {
      throw ProblemException.at(
          ProblemType.INVALID_ADDRESS,
          pointer + "/address",
          addresses.flaw(network, asset, item.address()));
    }
    return asked;
  }

  private void announce(String tenant, AddressScreening screening) {
    outbox.publish(
        Topics.WALLET_SCREENED,
        tenant + ":" + screening.subject(),
        tenant,
        Ids.v5(tenant, "wallet.screened|" + screening.id()),
        screening.id().toString(),
        FIRST_VERSION,
        new WalletScreened(
            screening.id(),
            FIRST_VERSION,
            tenant,
            screening.network(),
            screening.family(),
            screening.address(),
            screening.recordedAt(),
            screening.verdict()));
  }
}
