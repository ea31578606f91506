package io.haetae.wallet.assetregister;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every asset that is known, by id, by contract and by symbol; about 1 MB for some 2,000 assets,
 * read once.
 */
public final class AssetRegister {
  private final StateTokens stateTokens;
  private final AssetIds ids;
  private final Map<String, RegisteredAsset> byId;
  private final List<RegisteredAsset> sorted;
  private final Map<String, List<RegisteredAsset>> bySymbol = new HashMap<>();
  private final Map<String, StateToken> tokensByName = new HashMap<>();
  private final Map<String, StateToken> tokensBySlug = new LinkedHashMap<>();

  private AssetRegister(StateTokens stateTokens, AssetIds ids, Map<String, RegisteredAsset> byId) {
    this.stateTokens = stateTokens;
    this.ids = ids;
    this.byId = new HashMap<>(byId);
    this.sorted =
        byId.values().stream()
            .sorted(
                Comparator.comparing((RegisteredAsset asset) -> key(asset.name()))
                    .thenComparing(RegisteredAsset::id))
            .toList();
    sorted.stream().filter(asset -> !asset.isAbsence()).forEach(this::addSymbol);
    stateTokens.tokens().forEach(this::addToken);
  }

  /** Reads all blocks; throws when one is unreadable or names the same asset twice. */
  public static AssetRegister load(Assets assets, Addresses addresses) {
    AssetIds ids = new AssetIds(assets, addresses);
    StateTokens tokens = StateTokens.load();
    return new AssetRegister(tokens, ids, new AssetRegisterReader(assets, ids).read(tokens));
  }

  /** How many assets it holds. */
  public int size() {
    return byId.size();
  }

  /** CAIP-19 ids of contracts. */
  public AssetIds ids() {
    return ids;
  }

  /** The asset with this id, whatever the spelling of its contract. */
  public Optional<RegisteredAsset> find(String id) {
    RegisteredAsset exact = byId.get(id);
    return exact != null ? Optional.of(exact) : ids.contract(id).flatMap(this::find);
  }

  /** The asset of a contract; empty where it is unknown. */
  public Optional<RegisteredAsset> find(AssetIds.Contract contract) {
    RegisteredAsset token = byId.get(ids.of(contract));
    return Optional.ofNullable(token != null ? token : byId.get(ids.ofCollection(contract)));
  }

  /** Every asset with this symbol, on the network if one is given. */
  public List<RegisteredAsset> withSymbol(String symbol, Network network) {
    return bySymbol.getOrDefault(key(symbol), List.of()).stream()
        .filter(asset -> network == null || network.id().equals(asset.network()))
        .toList();
  }

  /** The state token with this symbol, alias or slug. */
  public Optional<StateToken> stateToken(String name) {
    return Optional.ofNullable(tokensByName.get(key(name)));
  }

  /** What is known of the state token that an asset is or stands for. */
  public Optional<StateToken> stateTokenOf(RegisteredAsset asset) {
    return Optional.ofNullable(asset.stateToken()).map(tokensBySlug::get);
  }

  /** The file that holds the state tokens and the rules on them. */
  StateTokens stateTokens() {
    return stateTokens;
  }

  /** Assets in the order of their names from an offset on, an exact symbol first. */
  List<RegisteredAsset> search(AssetFilter filter, int offset, int limit) {
    List<RegisteredAsset> exact = new ArrayList<>();
    List<RegisteredAsset> others = new ArrayList<>();
    for (RegisteredAsset asset : sorted) {
      if (filter.accepts(asset)) {
        (filter.isExact(asset) ? exact : others).add(asset);
      }
    }
    exact.addAll(others);
    return exact.stream().skip(offset).limit(limit).toList();
  }

  /** True where no other asset has the symbol. */
  public boolean isUnambiguous(RegisteredAsset asset) {
    Predicate<RegisteredAsset> same =
        other ->
            other.stateToken() != null && Objects.equals(other.stateToken(), asset.stateToken());
    return bySymbol.getOrDefault(key(asset.symbol()), List.of()).stream()
        .allMatch(other -> other.equals(asset) || same.test(other));
  }

  private void addSymbol(RegisteredAsset asset) {
    bySymbol.computeIfAbsent(key(asset.symbol()), k -> new ArrayList<>(1)).add(asset);
  }

  private void addToken(StateToken token) {
    tokensBySlug.put(token.slug(), token);
    if (token.symbol() != null) {
      tokensByName.put(key(token.symbol()), token);
      tokensByName.put(key(token.slug()), token);
      token.aliases().forEach(alias -> tokensByName.put(key(alias), token));
    }
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
