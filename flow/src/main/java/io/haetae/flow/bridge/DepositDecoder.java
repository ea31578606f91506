package io.haetae.flow.bridge;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a deposit's leg from the arguments of its event; never guesses what they do not say. */
public final class DepositDecoder {
  private static final Pattern EVM = Pattern.compile("0x[0-9a-f]{40}");

  private final Measures measures;

  /** Decodes with a caller's knowledge of assets. */
  public DepositDecoder(Measures measures) {
    this.measures = measures;
  }

  /**
   * The leg.
   *
   * @throws UndecodableException where an argument is missing or not understood, naming it
   */
  public Deposit decode(DepositEvent event) {
    String network = BridgeNetworks.named(argument(event, "srcChain"));
    String asset = address(event, "asset_s");
    BigInteger amount = amount(event);
    return new Deposit(
        event.bridge(),
        event.transaction().toLowerCase(Locale.ROOT),
        event.time(),
        network,
        BridgeNetworks.named(argument(event, "dstChain")),
        address(event, "sender"),
        address(event, "receiver"),
        asset,
        event.arguments().containsKey("asset_d") ? address(event, "asset_d") : null,
        amount,
        event.arguments().get("transferId"),
        measures.of(network, asset, amount));
  }

  private static BigInteger amount(DepositEvent event) {
    try {
      BigInteger amount = new BigInteger(argument(event, "amount"));
      if (amount.signum() > 0) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same refusal as an amount of nothing.
    }
    throw new UndecodableException(event.transaction() + ": amount is no positive whole number");
  }

  private static String address(DepositEvent event, String name) {
    String address = argument(event, name).toLowerCase(Locale.ROOT);
    if (!EVM.matcher(address).matches()) {
      throw new UndecodableException(event.transaction() + ": " + name + " is no EVM address");
    }
    return address;
  }

  private static String argument(DepositEvent event, String name) {
    String value = event.arguments().get(name);
    if (value == null || value.isBlank()) {
      throw new UndecodableException(event.transaction() + ": " + name + " is missing");
    }
    return value;
  }
}
