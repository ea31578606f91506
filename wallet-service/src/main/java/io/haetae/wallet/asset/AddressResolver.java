package io.haetae.wallet.asset;

import io.haetae.address.Address;
import io.haetae.address.Addresses;
import io.haetae.address.InvalidAddressException;
import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads addresses that callers ask about and addresses that lists name. */
@ApplicationScoped
public class AddressResolver {
  private static final String HEX_PREFIX = "0x";

  private final Assets assets;
  private final Addresses addresses;

  /** For the networks of this list. */
  public AddressResolver(Assets assets, Addresses addresses) {
    this.assets = assets;
    this.addresses = addresses;
  }

  /**
   * Every reading of the text: on the network if one is given, else on those of the asset, else on
   * any.
   *
   * @param network null when it is to be detected
   * @param asset null when none was given
   */
  public AskedAddress asked(Network network, Asset asset, String text) {
    List<Network> networks = network != null ? List.of(network) : detect(asset, text);
    List<Candidate> candidates = new ArrayList<>();
    for (Network possible : networks) {
      if (candidates.stream().noneMatch(c -> c.network().family() == possible.family())) {
        read(possible, text, candidates);
      }
    }
    return new AskedAddress(text, network, List.copyOf(candidates));
  }

  /** Why the text is no address, in a sentence. */
  public String flaw(Network network, Asset asset, String text) {
    Network judged = network;
    if (judged == null && asset != null && !assets.networksOf(asset).isEmpty()) {
      judged = assets.networksOf(asset).getFirst();
    }
    if (judged == null) {
      return "This is not an address of any known network.";
    }
    try {
      addresses.parse(text, judged);
      throw new IllegalArgumentException("The text is an address of " + judged.id());
    } catch (InvalidAddressException e) {
      return e.getMessage();
    }
  }

  /**
   * The addresses that a list means, one per family; empty where it is none and is to be matched as
   * written. Mixed case with a wrong checksum names the same account as lower case, and a list's
   * slip must not hide it.
   */
  public List<Address> listed(String asset, String text) {
    List<Address> read = readListed(asset, text);
    return read.isEmpty() && text.startsWith(HEX_PREFIX)
        ? readListed(asset, text.toLowerCase(Locale.ROOT))
        : read;
  }

  private List<Address> readListed(String asset, String text) {
    return assets
        .asset(asset)
        .map(known -> addresses.readListed(text, known).addresses())
        .orElseGet(() -> addresses.parseAll(text));
  }

  private List<Network> detect(Asset asset, String text) {
    return asset == null || asset.deployments().isEmpty()
        ? addresses.detect(text)
        : addresses.detect(text, asset);
  }

  private void read(Network network, String text, List<Candidate> candidates) {
    try {
      candidates.add(new Candidate(network, addresses.parse(text, network)));
    } catch (InvalidAddressException e) {
      // Not an address there; without any reading the caller is told why.
    }
  }
}
