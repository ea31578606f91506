package io.haetae.wallet.assetregister;

import io.haetae.address.Addresses;
import io.haetae.address.InvalidAddressException;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.Optional;

/** CAIP-19 asset types of contracts on the supported networks. */
public final class AssetIds {
  private final Assets assets;
  private final Addresses addresses;

  /** For the networks of this list. */
  public AssetIds(Assets assets, Addresses addresses) {
    this.assets = assets;
    this.addresses = addresses;
  }

  /**
   * A contract on a network.
   *
   * @param network where it lives
   * @param contract canonical spelling
   */
  public record Contract(Network network, String contract) {}

  /** The contract that a CAIP-19 asset type names, empty where it names none that can exist. */
  public Optional<Contract> contract(String caip19) {
    int slash = caip19.indexOf('/');
    int colon = caip19.indexOf(':', slash + 1);
    if (slash < 0 || colon < 0) {
      return Optional.empty();
    }
    String chain = caip19.substring(0, slash);
    return assets.networks().stream()
        .filter(network -> chain.equals(network.caip2()))
        .filter(network -> isStandard(caip19.substring(slash + 1, colon), network))
        .findFirst()
        .flatMap(network -> contract(network, caip19.substring(colon + 1)));
  }

  /** The contract of this address on the network, empty where the text is no address there. */
  public Optional<Contract> contract(Network network, String text) {
    if (standard(network.family()) == null || network.caip2() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Contract(network, addresses.parse(text, network).canonical()));
    } catch (InvalidAddressException e) {
      return Optional.empty();
    }
  }

  /** The CAIP-19 asset type of a fungible token. */
  public String of(Contract contract) {
    return id(contract, standard(contract.network().family()));
  }

  String ofCollection(Contract contract) {
    return id(contract, "erc721");
  }

  private static String id(Contract contract, String standard) {
    return contract.network().caip2() + "/" + standard + ":" + contract.contract();
  }

  private static boolean isStandard(String standard, Network network) {
    return standard.equals(standard(network.family()))
        || network.family() == AddressFamily.EVM && standard.equals("erc721");
  }

  private static String standard(AddressFamily family) {
    return switch (family) {
      case EVM -> "erc20";
      case TRON -> "trc20";
      case SOLANA -> "token";
      default -> null;
    };
  }
}
