package io.haetae.wallet.assetregister;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetDeployment;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the blocks of the register; each states its source in its own head. */
final class AssetRegisterReader {
  static final List<String> BLOCKS =
      List.of(
          "public-record", "ethereum-contract-metadata", "aave-address-book", "solana-token-list");

  private static final String ASSET_LIST = "assets.yaml";
  private static final String STATE_TOKENS = "state-tokens";

  private final Assets assets;
  private final AssetIds ids;
  private final Map<String, RegisteredAsset> byId = new LinkedHashMap<>();

  AssetRegisterReader(Assets assets, AssetIds ids) {
    this.assets = assets;
    this.ids = ids;
  }

  Map<String, RegisteredAsset> read(StateTokens tokens) {
    BLOCKS.forEach(this::readBlock);
    assets.assets().forEach(this::addListed);
    tokens.tokens().forEach(this::addStateToken);
    return byId;
  }

  private void readBlock(String block) {
    try (InputStream in =
            AssetRegisterReader.class.getResourceAsStream("/asset-register/" + block + ".csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(row -> add(asset(row, block)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the block " + block, e);
    }
  }

  private RegisteredAsset asset(NamedCsvRecord row, String block) {
    Network network = assets.network(row.getField("network")).orElseThrow();
    AssetIds.Contract contract =
        ids.contract(network, row.getField("contract"))
            .orElseThrow(() -> new IllegalStateException("No contract: " + row));
    AssetClass kind = AssetClass.valueOf(row.getField("kind"));
    String decimals = row.getField("decimals");
    return new RegisteredAsset(
        kind == AssetClass.NFT ? ids.ofCollection(contract) : ids.of(contract),
        network.id(),
        contract.contract(),
        row.getField("symbol"),
        row.getField("name"),
        decimals.isEmpty() ? null : Integer.valueOf(decimals),
        kind,
        row.getField("issuer").isEmpty() ? null : row.getField("issuer"),
        null,
        block);
  }

  private void addListed(Asset asset) {
    if (asset.kind() == AssetKind.FIAT) {
      return;
    }
    for (AssetDeployment deployment : asset.deployments()) {
      RegisteredAsset known = byId.get(id(deployment, asset));
      if (known == null) {
        add(listed(asset, deployment));
      } else {
        byId.put(known.id(), known.withSymbol(asset.symbol()));
      }
    }
  }

  private RegisteredAsset listed(Asset asset, AssetDeployment deployment) {
    Network network = assets.network(deployment.network()).orElseThrow();
    String contract =
        deployment.caip19() == null
            ? null
            : ids.contract(deployment.caip19()).map(AssetIds.Contract::contract).orElse(null);
    return new RegisteredAsset(
        id(deployment, asset),
        network.id(),
        contract,
        asset.symbol(),
        asset.name(),
        asset.decimalsOn(network),
        network.nativeAsset().equals(asset.symbol()) ? AssetClass.NATIVE : AssetClass.TOKEN,
        null,
        null,
        ASSET_LIST);
  }

  private void addStateToken(StateToken token) {
    if (token.contracts().isEmpty()) {
      add(
          new RegisteredAsset(
              token.id(),
              null,
              null,
              token.symbol(),
              token.name(),
              token.decimals(),
              AssetClass.STATE_TOKEN,
              token.issuer(),
              token.slug(),
              STATE_TOKENS));
    }
    token.contracts().forEach(id -> byId.put(id, row(id).of(token)));
  }

  private RegisteredAsset row(String id) {
    RegisteredAsset row = byId.get(id);
    if (row == null) {
      throw new IllegalStateException("No row for the contract " + id + " of a state token");
    }
    return row;
  }

  private void add(RegisteredAsset asset) {
    if (byId.putIfAbsent(asset.id(), asset) != null) {
      throw new IllegalStateException(asset.id() + " stands twice in the register");
    }
  }

  private static String id(AssetDeployment deployment, Asset asset) {
    return deployment.caip19() == null
        ? "haetae:" + deployment.network() + "/" + asset.symbol().toLowerCase(java.util.Locale.ROOT)
        : deployment.caip19();
  }
}
