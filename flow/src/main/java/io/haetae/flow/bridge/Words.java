package io.haetae.flow.bridge;

import java.math.BigInteger;

/** The 32-byte words of a log, topics after the signature first and then its data. */
final class Words {
  private static final int DIGITS = 64;
  private static final int ADDRESS = 40;

  private final String hex;

  Words(BridgeLog log) {
    StringBuilder text = new StringBuilder();
    log.topics().stream().skip(1).forEach(topic -> text.append(topic, 2, topic.length()));
    hex = text.append(log.data(), 2, log.data().length()).toString();
  }

  int count() {
    return hex.length() / DIGITS;
  }

  String word(int index) {
    return "0x" + digits(index);
  }

  String address(int index) {
    return "0x" + digits(index).substring(DIGITS - ADDRESS);
  }

  BigInteger number(int index) {
    return new BigInteger(digits(index), 16);
  }

  /** The network of the chain id in a word. */
  String network(int index) {
    return BridgeNetworks.numbered(number(index).longValueExact());
  }

  private String digits(int index) {
    return hex.substring(index * DIGITS, (index + 1) * DIGITS);
  }
}
