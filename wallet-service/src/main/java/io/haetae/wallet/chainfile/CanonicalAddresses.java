package io.haetae.wallet.chainfile;

import io.haetae.address.Addresses;
import io.haetae.address.InvalidAddressException;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Network;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Canonical spellings of one network's addresses; those seen lately are remembered. */
final class CanonicalAddresses {
  private static final int REMEMBERED = 1 << 16;
  private static final String HEX = "0x";
  private static final int HEX_LENGTH = 42;
  private static final String TRON_HEX = "41";

  private final Addresses addresses;
  private final Network network;
  private final Map<String, String> seen =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  CanonicalAddresses(Addresses addresses, Network network) {
    this.addresses = addresses;
    this.network = network;
  }

  /** Null for null. */
  String of(String field, String text) throws DefectiveRecordException {
    if (text == null) {
      return null;
    }
    String known = seen.get(text);
    if (known == null) {
      known = read(field, text);
      seen.put(text, known);
    }
    return known;
  }

  private String read(String field, String text) throws DefectiveRecordException {
    try {
      return addresses.parse(spelled(text), network).canonical();
    } catch (InvalidAddressException e) {
      throw new DefectiveRecordException(
          field, field + " is no address of " + network.id() + ": " + Fields.brief(text));
    }
  }

  /**
   * Exports write no checksum on purpose; TRON's own interface for Ethereum tools leaves 41 out.
   */
  private String spelled(String text) {
    if (text.length() != HEX_LENGTH || !text.startsWith(HEX)) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return network.family() == AddressFamily.TRON ? TRON_HEX + lower.substring(2) : lower;
  }
}
