package io.haetae.wallet.screening;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AskedAsset;
import io.haetae.wallet.asset.AssetNames;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.evidence.Named;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.judgement.Asked;
import io.haetae.wallet.verdict.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Screens addresses; what it writes leaves with the end of the request. */
@ApplicationScoped
class AddressScreeningService {
  private static final long FIRST_VERSION = 1;

  private final AddressScreeningRepository screenings;
  private final AddressJudge judge;
  private final AddressAnnouncer announcer;
  private final Bases bases;
  private final ActiveIndex lists;
  private final AddressResolver addresses;
  private final AssetNames names;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  AddressScreeningService(
      AddressScreeningRepository screenings,
      AddressJudge judge,
      AddressAnnouncer announcer,
      Bases bases,
      ActiveIndex lists,
      AddressResolver addresses,
      AssetNames names,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.screenings = screenings;
    this.judge = judge;
    this.announcer = announcer;
    this.bases = bases;
    this.lists = lists;
    this.addresses = addresses;
    this.names = names;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  AddressScreening screen(ScreenAddress item) {
    Caller caller = callers.get();
    Basis basis = bases.latest();
    JudgedAddress screening = judge(item, "", caller, basis, clock.instant());
    screenings.insert(caller.tenant(), screening, basis);
    AddressScreening view = screening.view();
    announcer.announce(caller.tenant(), view);
    audit.record(
        "address.screened",
        "address-screening",
        view.id().toString(),
        Map.of(
            "level", view.verdict().level().name(),
            "action", view.verdict().action().name()));
    return view;
  }

  /** All or none: an item that cannot be screened refuses the batch. */
  AddressScreenings screenAll(List<ScreenAddress> items) {
    Caller caller = callers.get();
    Basis basis = bases.current();
    List<JudgedAddress> judged = judgeAll(items, caller, basis);
    while (!screenings.insertAll(caller.tenant(), judged, basis)) {
      basis = bases.current();
      judged = judgeAll(items, caller, basis);
    }
    List<AddressScreening> results = judged.stream().map(JudgedAddress::view).toList();
    results.forEach(screening -> announcer.announce(caller.tenant(), screening));
    audit.record(
        "addresses.screened",
        "address-screening",
        results.getFirst().id().toString(),
        Map.of("items", Integer.toString(results.size())));
    return new AddressScreenings(results);
  }

  private List<JudgedAddress> judgeAll(List<ScreenAddress> items, Caller caller, Basis basis) {
    Instant now = clock.instant();
    List<JudgedAddress> judged = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      judged.add(judge(items.get(i), "/items/" + i, caller, basis, now));
    }
    return judged;
  }

  private JudgedAddress judge(
      ScreenAddress item, String pointer, Caller caller, Basis basis, Instant now) {
    AskedAsset asset = asset(item, pointer);
    AskedAddress address = read(item, asset, pointer);
    Asked asked = new Asked(item.network(), item.asset(), item.address(), null, null);
    Named named = new Named(address, asset.registered(), null);
    Judged judged = judge.judge(caller.tenant(), caller.jurisdiction(), asked, named, basis, now);
    AddressScreening view =
        new AddressScreening(
            Ids.v7(now),
            FIRST_VERSION,
            address.text(),
            address.networkId(),
            address.family(),
            address.canonical(),
            now,
            judged.verdict(),
            null);
    return new JudgedAddress(view, judged);
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
}
