package io.haetae.wallet.attribution;

import io.haetae.address.Address;
import io.haetae.address.Addresses;
import io.haetae.address.InvalidAddressException;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.wallet.tagpack.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Reads what labels are put on. On a ledger that shows its addresses, a text that spells none was
 * never seen there: the label is defective. It is kept as written where nobody can tell: on ledgers
 * that are not decoded here, for tokens that live on such ledgers too, and on Monero, where
 * publishers name payment ids and parts of addresses.
 */
@ApplicationScoped
class LabelSubjects {
  private final Assets assets;
  private final Addresses addresses;

  LabelSubjects(Assets assets, Addresses addresses) {
    this.assets = assets;
    this.addresses = addresses;
  }

  LabelSubject read(Tag tag) throws DefectiveAddressException {
    if (tag.address() == null) {
      return LabelSubject.asWritten(SubjectKind.TRANSACTION, tag.transaction());
    }
    List<Network> networks = networks(tag);
    if (networks.isEmpty()) {
      return LabelSubject.asWritten(SubjectKind.IDENTIFIER, tag.address());
    }
    Optional<Address> own = readOn(networks, tag.address());
    return own.isPresent() ? LabelSubject.of(own.get()) : otherwise(tag, networks);
  }

  private LabelSubject otherwise(Tag tag, List<Network> networks) throws DefectiveAddressException {
    List<Address> elsewhere = addresses.parseAll(tag.address());
    if (elsewhere.size() == 1) {
      return LabelSubject.of(elsewhere.getFirst());
    }
    if (isOpaque(tag, networks) || OtherLedgers.spell(tag.address())) {
      return LabelSubject.asWritten(SubjectKind.IDENTIFIER, tag.address());
    }
    throw new DefectiveAddressException(flaw(tag.address(), networks.getFirst()));
  }

  private boolean isOpaque(Tag tag, List<Network> networks) {
    boolean token =
        tag.network() == null
            && assets
                .asset(tag.currency())
                .map(Asset::kind)
                .filter(AssetKind.TOKEN::equals)
                .isPresent();
    return token || networks.stream().allMatch(n -> n.family() == AddressFamily.MONERO);
  }

  /** Those that the pack names, else those of its currency; empty where none is supported. */
  private List<Network> networks(Tag tag) {
    if (tag.network() != null) {
      Optional<Network> named = assets.network(tag.network());
      if (named.isPresent() || assets.asset(tag.network()).isEmpty()) {
        return named.stream().toList();
      }
      return assets.networksOf(assets.asset(tag.network()).orElseThrow());
    }
    return assets
        .asset(tag.currency())
        .map(assets::networksOf)
        .orElseGet(() -> assets.network(tag.currency()).stream().toList());
  }

  private Optional<Address> readOn(List<Network> networks, String text) {
    for (Network network : networks) {
      try {
        return Optional.of(addresses.parse(text, network));
      } catch (InvalidAddressException e) {
        // Another network of the asset may spell it.
      }
    }
    return Optional.empty();
  }

  private String flaw(String text, Network network) {
    if (!text.equals(text.strip()) && isAddress(text.strip(), network)) {
      return "White space stands beside the address.";
    }
    try {
      addresses.parse(text, network);
      return "This is not an address.";
    } catch (InvalidAddressException e) {
      return e.getMessage();
    }
  }

  private boolean isAddress(String text, Network network) {
    return readOn(List.of(network), text).isPresent();
  }
}
