package io.haetae.wallet.assetregister;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token of a state, or one that serves to pass sanctions on a state, as far as it is known.
 *
 * @param slug short name, unique
 * @param symbol null where no token is known
 * @param aliases other names that callers use
 * @param name for people
 * @param state ISO 3166-1 alpha-2 code
 * @param issuer who issues it, null when nobody is known to
 * @param status how far it got
 * @param since year and month of its first appearance, null when unknown
 * @param note what is reported, hedged
 * @param decimals digits after the point, null when unknown
 * @param contracts CAIP-19 ids of it and of what stands for it
 * @param rules laws that reach it or its issuer
 * @param sources who says so
 */
@Schema(requiredProperties = {"slug", "aliases", "name", "state", "status", "rules", "sources"})
public record StateToken(
    String slug,
    String symbol,
    List<String> aliases,
    String name,
    String state,
    String issuer,
    Status status,
    String since,
    String note,
    Integer decimals,
    List<String> contracts,
    List<AssetRule> rules,
    List<String> sources) {

  public StateToken {
    aliases = List.copyOf(aliases);
    contracts = List.copyOf(contracts);
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
  }

  /** How far a project got, as reported. */
  @Schema(name = "StateTokenStatus")
  public enum Status {
    NONE_KNOWN,
    ANNOUNCED,
    PILOT,
    ISSUED,
    WITHDRAWN
  }

  /** Its id in the register where it has no contract. */
  String id() {
    return "haetae:asset/" + slug;
  }
}
