package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number of each holding and of each output, and what each number stands for. */
final class Holdings {
  static final int NONE = -1;

  /** An asset on a network. */
  record Currency(String network, String asset, BigInteger unit) {}

  private final EngineUnits units;
  private final TextPool addresses = new TextPool();
  private final List<Currency> currencies = new ArrayList<>();
  private final Map<List<String>, Integer> currencyNumbers = new HashMap<>();
  private final List<String> networks = new ArrayList<>();
  private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
  private final Object2IntOpenHashMap<String> outputs = new Object2IntOpenHashMap<>();
  private final IntArrayList address = new IntArrayList();
  private final IntArrayList currency = new IntArrayList();

  Holdings(EngineUnits units) {
    this.units = units;
    numbers.defaultReturnValue(NONE);
    outputs.defaultReturnValue(NONE);
    for (int i = 0; i < TransferLog.FIRST_HOLDING; i++) {
      add(NONE, NONE);
    }
  }

  int size() {
    return address.size();
  }

  int network(String id) {
    int number = networks.indexOf(id);
    if (number < 0) {
      networks.add(id);
      return networks.size() - 1;
    }
    return number;
  }

  List<String> networks() {
    return networks;
  }

  int currency(String network, String asset) {
    return currencyNumbers.computeIfAbsent(
        List.of(network, asset),
        key -> {
          currencies.add(new Currency(network, asset, units.of(network, asset)));
          return currencies.size() - 1;
        });
  }

  /** {@link #NONE} where nothing is in it. */
  int currencyFound(String network, String asset) {
    return currencyNumbers.getOrDefault(List.of(network, asset), NONE);
  }

  int coin(String network) {
    return currency(network, units.coin(network));
  }

  Currency currency(int number) {
    return currencies.get(number);
  }

  int currencies() {
    return currencies.size();
  }

  /** The holding of an address, which is added when it is new. */
  int intern(int ofCurrency, String text) {
    long key = key(ofCurrency, addresses.intern(text));
    int number = numbers.get(key);
    if (number == NONE) {
      number = add((int) key, ofCurrency);
      numbers.put(key, number);
    }
    return number;
  }

  /** The output of a transaction, which is added when it is new. */
  int internOutput(int ofCurrency, String transaction, int output) {
    String key = ofCurrency + ":" + transaction + ":" + output;
    int number = outputs.getInt(key);
    if (number == NONE) {
      number = add(NONE, ofCurrency);
      outputs.put(key, number);
    }
    return number;
  }

  int find(String network, String asset, String text) {
    Integer ofCurrency = currencyNumbers.get(List.of(network, asset));
    int ofAddress = addresses.find(text);
    return ofCurrency == null || ofAddress == TextPool.NONE
        ? NONE
        : numbers.get(key(ofCurrency, ofAddress));
  }

  /** The holdings of an address, in every currency. */
  IntList of(String text) {
    IntList all = new IntArrayList();
    int ofAddress = addresses.find(text);
    for (int i = 0; ofAddress != TextPool.NONE && i < currencies.size(); i++) {
      int number = numbers.get(key(i, ofAddress));
      if (number != NONE) {
        all.add(number);
      }
    }
    return all;
  }

  /** Null for an output. */
  String address(int holding) {
    return address.getInt(holding) == NONE ? null : addresses.text(address.getInt(holding));
  }

  int currencyOf(int holding) {
    return currency.getInt(holding);
  }

  /** Bytes of heap for the texts and for finding a holding by its text. */
  long bytes() {
    return addresses.heapBytes()
        + 16L * it.unimi.dsi.fastutil.HashCommon.arraySize(numbers.size() + 1, 0.75f)
        + 8L * address.elements().length
        + 120L * outputs.size();
  }

  void write(ColumnWriter out) throws IOException {
    addresses.write(out);
    out.number(networks.size());
    for (String network : networks) {
      out.text(network);
    }
    out.number(currencies.size());
    for (Currency each : currencies) {
      out.text(each.network());
      out.text(each.asset());
      out.text(each.unit().toString());
    }
    out.ints(address.elements(), size());
    out.ints(currency.elements(), size());
    out.number(outputs.size());
    for (var output : outputs.object2IntEntrySet()) {
      out.text(output.getKey());
      out.number(output.getIntValue());
    }
  }

  /** Refuses holdings that were counted in other units. */
  void read(ColumnReader in) throws IOException {
    addresses.read(in);
    for (long rest = in.number(); rest > 0; rest--) {
      networks.add(in.text());
    }
    for (long rest = in.number(); rest > 0; rest--) {
      Currency each = currency(currency(in.text(), in.text()));
      if (!each.unit().toString().equals(in.text())) {
        throw new IOException(each.asset() + " was counted in another unit");
      }
    }
    address.clear();
    address.addAll(IntArrayList.wrap(in.ints()));
    currency.clear();
    currency.addAll(IntArrayList.wrap(in.ints()));
    for (int i = TransferLog.FIRST_HOLDING; i < size(); i++) {
      if (address.getInt(i) != NONE) {
        numbers.put(key(currency.getInt(i), address.getInt(i)), i);
      }
    }
    for (long rest = in.number(); rest > 0; rest--) {
      outputs.put(in.text(), (int) in.number());
    }
  }

  private int add(int ofAddress, int ofCurrency) {
    address.add(ofAddress);
    currency.add(ofCurrency);
    return address.size() - 1;
  }

  private static long key(int ofCurrency, int ofAddress) {
    return (long) ofCurrency << 32 | ofAddress;
  }
}
