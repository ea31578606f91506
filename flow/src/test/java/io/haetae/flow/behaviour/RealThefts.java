package io.haetae.flow.behaviour;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Labels of the files of real thefts, in our categories; everything in them is tainted. */
record RealThefts(Map<String, String> labels) implements Knowledge {
  @Override
  public Optional<Label> label(String address) {
    String label = labels.getOrDefault(address, "").toLowerCase(Locale.ROOT);
    if (label.startsWith("tornado.cash")) {
      return Optional.of(new Label("privacy-protocol", "Tornado Cash"));
    }
    if (label.startsWith("exch") || label.startsWith("swft") || label.startsWith("changehero")) {
      return Optional.of(new Label("instant-swapper", label));
    }
    if (label.contains("thorchain") || label.contains("bridge") || label.contains("lifi diamond")) {
      return Optional.of(new Label("bridge", label));
    }
    if (label.matches("(kucoin|huobi|bitget|binance|okx|bybit|gate|kraken|coinbase).*")) {
      return Optional.of(new Label("exchange", label.replaceAll("[ _:].*", "")));
    }
    return Optional.empty();
  }

  @Override
  public OptionalDouble taint(String address) {
    return OptionalDouble.of(1);
  }
}
