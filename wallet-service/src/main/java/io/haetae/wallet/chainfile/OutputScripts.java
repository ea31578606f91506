package io.haetae.wallet.chainfile;

import io.haetae.flow.ledger.CoinOutput;
import org.bitcoinj.base.BitcoinNetwork;
import org.bitcoinj.base.ScriptType;
import org.bitcoinj.core.TransactionOutput;
import org.bitcoinj.script.Script;
import org.bitcoinj.script.ScriptException;
import org.bitcoinj.script.ScriptPattern;

/** Names an output's script as bitcoin-etl does, and the one address that it pays to. */
final class OutputScripts {
  private static final String ODD = "nonstandard";

  private OutputScripts() {}

  static CoinOutput read(TransactionOutput output) {
    long value = output.getValue().value;
    try {
      Script script = output.getScriptPubKey();
      return new CoinOutput(value, address(script), type(script));
    } catch (ScriptException | IllegalArgumentException e) {
      return new CoinOutput(value, null, ODD);
    }
  }

  private static String address(Script script) {
    try {
      return script.getScriptType() == null
          ? null
          : script.getToAddress(BitcoinNetwork.MAINNET, true).toString();
    } catch (ScriptException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String type(Script script) {
    ScriptType type = script.getScriptType();
    if (type == null) {
      return ScriptPattern.isOpReturn(script)
          ? "nulldata"
          : ScriptPattern.isSentToMultisig(script) ? "multisig" : ODD;
    }
    return switch (type) {
      case P2PKH -> "pubkeyhash";
      case P2PK -> "pubkey";
      case P2SH -> "scripthash";
      case P2WPKH -> "witness_v0_keyhash";
      case P2WSH -> "witness_v0_scripthash";
      case P2TR -> "witness_v1_taproot";
    };
  }
}
