package io.haetae.address;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads, recognises and spells addresses of the networks of {@code assets.yaml}. */
public final class Addresses {
  private final Assets assets;

  /** For the networks of this list. */
  public Addresses(Assets assets) {
    this.assets = Objects.requireNonNull(assets, "assets");
  }

  /** The address that the text spells on the network; throws {@link InvalidAddressException}. */
  public Address parse(String text, Network network) {
    byte[] buffer = new byte[AddressReader.MAX_PAYLOAD];
    int length = new AddressReader().read(text, network, buffer);
    if (length < 0) {
      throw invalid(text, network, AddressReader.flaw(length));
    }
    return Address.copyOf(network.family(), buffer, length);
  }

  /** Every network on which the text is an address, in the order of the list. */
  public List<Network> detect(String text) {
    return detect(text, assets.networks());
  }

  /** Every network of the asset on which the text is an address. */
  public List<Network> detect(String text, Asset asset) {
    return detect(text, assets.networksOf(asset));
  }

  /**
   * What a text means that a list names as an address of an asset: an address of the asset's
   * networks if it is one, else of any network, since lists put addresses under the wrong asset.
   */
  public ListedReading readListed(String text, Asset asset) {
    List<Address> own = parseAll(text, assets.networksOf(asset));
    return own.isEmpty()
        ? new ListedReading(parseAll(text, assets.networks()), false)
        : new ListedReading(own, true);
  }

  /** One address per family among all networks that spell an address so. */
  public List<Address> parseAll(String text) {
    return parseAll(text, assets.networks());
  }

  /** Every legal way to write the address on the network, the canonical one first. */
  public List<String> spellings(Address address, Network network) {
    return spell(address, network).stream().map(Spelling::text).toList();
  }

  /** As {@link #spellings}, each with the name of its form in {@code assets.yaml}. */
  public List<Spelling> spell(Address address, Network network) {
    if (address.family() != network.family()) {
      throw new IllegalArgumentException(address + " is no address of " + network.id());
    }
    List<Spelling> spellings = FamilyCodec.of(address.family()).spell(address.bytes());
    AddressFormat own = FamilyCodec.ofNetwork(network.id());
    if (own != null && own.fits(address.bytes())) {
      own.spell(address.bytes(), spellings::add);
    }
    return List.copyOf(spellings);
  }

  private static List<Network> detect(String text, List<Network> candidates) {
    AddressReader reader = new AddressReader();
    byte[] buffer = new byte[AddressReader.MAX_PAYLOAD];
    return candidates.stream().filter(n -> reader.read(text, n, buffer) > 0).toList();
  }

  private static List<Address> parseAll(String text, List<Network> candidates) {
    AddressReader reader = new AddressReader();
    byte[] buffer = new byte[AddressReader.MAX_PAYLOAD];
    List<Address> found = new ArrayList<>();
    for (Network network : candidates) {
      int length = reader.read(text, network, buffer);
      if (length > 0) {
        found.add(Address.copyOf(network.family(), buffer, length));
      }
    }
    return found.stream().distinct().toList();
  }

  private InvalidAddressException invalid(String text, Network network, Flaw flaw) {
    List<Network> others = detect(text);
    if (others.isEmpty()) {
      return new InvalidAddressException(
          flaw, "This is not an address of " + network.name() + ": " + flaw.sentence() + ".");
    }
    String names = others.stream().map(Network::name).limit(3).collect(Collectors.joining(", "));
    return new InvalidAddressException(
        Flaw.FAMILY, "This is an address of " + names + ", not of " + network.name() + ".");
  }
}
