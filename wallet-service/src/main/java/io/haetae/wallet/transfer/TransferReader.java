package io.haetae.wallet.transfer;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AskedAsset;
import io.haetae.wallet.asset.AssetNames;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.judgement.Asked;
import io.haetae.wallet.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Checks what a caller posted against assets, networks and the clock. */
@ApplicationScoped
class TransferReader {
  private static final String NETWORK = "/network";
  private static final String ASSET = "/asset";

  private final AssetNames names;
  private final AddressResolver addresses;
  private final ActiveIndex lists;
  private final Policies policies;
  private final Clock clock;

  TransferReader(
      AssetNames names,
      AddressResolver addresses,
      ActiveIndex lists,
      Policies policies,
      Clock clock) {
    this.names = names;
    this.addresses = addresses;
    this.lists = lists;
    this.policies = policies;
    this.clock = clock;
  }

  AskedTransfer read(PostTransfer post) {
    AskedAsset asset = asset(post.network(), post.asset());
    requireFitOfRail(post, asset);
    String service = blankToNull(post.counterpartyService());
    AskedAddress address = address(asset, post.counterpartyAddress(), "/counterpartyAddress");
    return new AskedTransfer(
        ScreeningKind.TRANSFER,
        new Asked(post.network(), post.asset(), text(address), service, null),
        post.externalId(),
        post.rail(),
        post.direction(),
        post.customer(),
        networkId(asset, address),
        asset.asset().symbol(),
        asset.registered(),
        Amounts.amount(post.amount(), decimals(asset, address)),
        Amounts.usd(post.usd()),
        address,
        service,
        post.transactionHash(),
        time(post.occurredAt(), "/occurredAt"),
        post.memo());
  }

  AskedTransfer read(PostAttempt post) {
    AskedAsset asset = asset(post.network(), post.asset());
    if (!asset.asset().onLedger()) {
      throw invalid(ASSET, "has no ledger to withdraw on");
    }
    AskedAddress address = address(asset, post.address(), "/address");
    return new AskedTransfer(
        ScreeningKind.WITHDRAWAL_ATTEMPT,
        new Asked(post.network(), post.asset(), text(address), null, null),
        post.externalId(),
        Rail.CHAIN,
        Direction.OUTBOUND,
        post.customer(),
        networkId(asset, address),
        asset.asset().symbol(),
        asset.registered(),
        Amounts.amount(post.amount(), decimals(asset, address)),
        Amounts.usd(post.usd()),
        address,
        null,
        null,
        time(post.attemptedAt(), "/attemptedAt"),
        post.memo());
  }

  private AskedAsset asset(String network, String asset) {
    return names.asked(names.network(network, NETWORK), asset, ASSET);
  }

  private static void requireFitOfRail(PostTransfer post, AskedAsset asset) {
    if (post.rail() == Rail.CHAIN && !asset.asset().onLedger()) {
      throw invalid(ASSET, "is not on any ledger");
    }
    if (post.rail() == Rail.CHAIN) {
      return;
    }
    if (asset.asset().onLedger()) {
      throw invalid(ASSET, "is not money in a bank's books");
    }
    if (asset.network() != null) {
      throw invalid(NETWORK, "has no place on the fiat rail");
    }
    if (blankToNull(post.counterpartyAddress()) != null) {
      throw invalid("/counterpartyAddress", "has no place on the fiat rail");
    }
    if (post.transactionHash() != null) {
      throw invalid("/transactionHash", "has no place on the fiat rail");
    }
  }

  private AskedAddress address(AskedAsset asked, String text, String pointer) {
    if (blankToNull(text) == null) {
      return null;
    }
    Network network = asked.network();
    Asset asset = asked.asset();
    AskedAddress address = addresses.asked(network, asset, text);
    if (address.isIllegal() && !lists.isIdentifier(text)) {
      throw ProblemException.at(
          ProblemType.INVALID_ADDRESS, pointer, addresses.flaw(network, asset, text));
    }
    return address;
  }

  /** The network given, else the one detected, else the asset's first. */
  private static String networkId(AskedAsset asked, AskedAddress address) {
    if (asked.network() != null) {
      return asked.network().id();
    }
    if (address != null && address.networkId() != null) {
      return address.networkId();
    }
    return asked.asset().deployments().isEmpty()
        ? null
        : asked.asset().deployments().getFirst().network();
  }

  private int decimals(AskedAsset asked, AskedAddress address) {
    Network network = names.network(networkId(asked, address), NETWORK);
    return asked.on(network).decimals();
  }

  private Instant time(Instant given, String pointer) {
    Instant latest = clock.instant().plus(policies.clockSkew());
    if (given.isAfter(latest)) {
      throw invalid(pointer, "lies in the future");
    }
    if (given.isBefore(Instant.EPOCH)) {
      throw invalid(pointer, "lies before 1970");
    }
    return given.truncatedTo(ChronoUnit.MICROS);
  }

  private static String text(AskedAddress address) {
    return address == null ? null : address.text();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static ProblemException invalid(String pointer, String detail) {
    return ProblemException.at(ProblemType.INVALID_FIELD, pointer, detail);
  }
}
