package io.haetae.bench.screening;

import io.haetae.address.Address;
import io.haetae.address.PayloadType;
import io.haetae.contracts.asset.AddressFamily;
import java.util.SplittableRandom;

/** EVM addresses that are asked for over HTTP; one in {@value #LISTED_ONE_IN} is listed. */
final class AskedOverHttp {
  static final int LIST_SIZE = 20_000;
  static final int LISTED_ONE_IN = 100;

  private static final long SEED = 77_001;

  /** Text of the question of this number. */
  String text(long number) {
    return isListed(number)
        ? address(Math.floorMod(number * 31, LIST_SIZE))
        : address(Questions.UNLISTED + number);
  }

  boolean isListed(long number) {
    return number % LISTED_ONE_IN == 0;
  }

  /** The list as a JSON array of addresses. */
  String list() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < LIST_SIZE; i++) {
      json.append(i == 0 ? "\"" : ",\"").append(address(i)).append('"');
    }
    return json.append(']').toString();
  }

  private static String address(long number) {
    byte[] payload = new byte[21];
    new SplittableRandom(SEED + number * 0x9e3779b97f4a7c15L).nextBytes(payload);
    payload[0] = PayloadType.ACCOUNT;
    return Address.of(AddressFamily.EVM, payload).canonical();
  }
}
