package io.haetae.contracts.asset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The networks, assets and address spellings of {@code assets.yaml}; names ignore case. */
public final class Assets {
  private static final String RESOURCE = "/assets.yaml";

  private record AssetFile(
      List<FamilySpellings> families, List<Network> networks, List<Asset> assets) {}

  private final List<Network> networks;
  private final List<Asset> assets;
  private final Map<AddressFamily, FamilySpellings> families = new EnumMap<>(AddressFamily.class);
  private final Map<String, Network> networksByName = new LinkedHashMap<>();
  private final Map<String, Asset> assetsByName = new LinkedHashMap<>();

  private Assets(AssetFile file) {
    networks = List.copyOf(file.networks());
    assets = List.copyOf(file.assets());
    file.families().forEach(f -> putOnce(families, f.id(), f));
    networks.forEach(this::addNetwork);
    assets.forEach(this::addAsset);
    networks.forEach(this::requireCoin);
  }

  /** Reads the list; throws when it cannot be read or refers to what it does not define. */
  public static Assets load() {
    try (InputStream in = Assets.class.getResourceAsStream(RESOURCE)) {
      return new Assets(new ObjectMapper(new YAMLFactory()).readValue(in, AssetFile.class));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  /** Every network, in the order of the list. */
  public List<Network> networks() {
    return networks;
  }

  /** Every asset, in the order of the list. */
  public List<Asset> assets() {
    return assets;
  }

  /** The network with this id or alias. */
  public Optional<Network> network(String name) {
    return Optional.ofNullable(networksByName.get(key(name)));
  }

  /** The asset with this symbol or alias. */
  public Optional<Asset> asset(String name) {
    return Optional.ofNullable(assetsByName.get(key(name)));
  }

  /** The networks that an asset lives on. */
  public List<Network> networksOf(Asset asset) {
    return asset.deployments().stream().map(d -> networksByName.get(key(d.network()))).toList();
  }

  /** The networks of a family. */
  public List<Network> networksOf(AddressFamily family) {
    return networks.stream().filter(n -> n.family() == family).toList();
  }

  /** Every legal spelling of a family's addresses. */
  public List<AddressSpelling> spellings(AddressFamily family) {
    return families.get(family).spellings();
  }

  private void addNetwork(Network network) {
    if (!families.containsKey(network.family())) {
      throw new IllegalStateException("No spellings for the family of network " + network.id());
    }
    putOnce(networksByName, key(network.id()), network);
    network.aliases().forEach(alias -> putOnce(networksByName, key(alias), network));
  }

  private void addAsset(Asset asset) {
    for (AssetDeployment deployment : asset.deployments()) {
      if (network(deployment.network()).isEmpty()) {
        throw new IllegalStateException(
            asset.symbol() + " names the unknown network " + deployment.network());
      }
    }
    putOnce(assetsByName, key(asset.symbol()), asset);
    asset.aliases().forEach(alias -> putOnce(assetsByName, key(alias), asset));
  }

  private void requireCoin(Network network) {
    if (asset(network.nativeAsset()).filter(coin -> coin.livesOn(network)).isEmpty()) {
      throw new IllegalStateException("Network " + network.id() + " lacks its coin");
    }
  }

  private static <K, V> void putOnce(Map<K, V> map, K key, V value) {
    if (map.put(key, value) != null) {
      throw new IllegalStateException(key + " stands twice in " + RESOURCE);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
