package io.haetae.wallet.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.address.Address;
import io.haetae.address.PayloadType;
import io.haetae.contracts.asset.AddressFamily;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblancesTest {
  private static final long SEED = 20261123;
  private static final int CASES = 20_000;

  @ParameterizedTest
  @CsvSource({
    "EVM, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, 0x5aae, aed",
    "BITCOIN, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH, 1bggz, amh",
    "BITCOIN, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, bc1qw508, 3t4",
    "BITCOIN_CASH, bitcoincash:qp63uahgrxged4z5jswyt5dn5v3lzsem6cy4spdc2h, bitcoincash:qp63u, c2h",
    "TRON, TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf, tleuz, 8uf",
    "XRP_LEDGER, rBgGZ9tc4him9KBzD8fKFiQz3fSZpaSwMH, rbggz, wmh",
    "SOLANA, 4uQeVj5tqViQh7yWWGStvkEG1Zmhx6uasJtWCJziofM, 4uqe, ofm",
    "ZCASH, t1UYsZVJkLPeMjxEtACvSxfWuNmddpWfxzs, t1uysz, xzs"
  })
  void firstCharactersFollowWhatEveryAddressOfTheKindBeginsWith(
      String family, String address, String first, String lastThree) {
    assertThat(Resemblances.first(family, address)).isEqualTo(first);
    assertThat(Resemblances.last(address)).endsWith(lastThree).hasSize(Resemblances.SHOWN);
  }

  @Test
  void addressMadeToLookAlikeHasTheSameKeyWhateverItsMiddleAndItsCase() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String used = address(random);
      byte[] payload = payload(used);
      for (int at = 3; at < 19; at++) {
        payload[at] = (byte) random.nextInt(256);
      }
      String made = Address.of(AddressFamily.EVM, payload).canonical();

      assertThat(Resemblances.key("EVM", made))
          .as("seed %d, case %d: %s and %s", SEED, i, used, made)
          .isEqualTo(Resemblances.key("EVM", used));
    }
  }

  @Test
  void unrelatedAddressesDoNotResembleEachOther() {
    Random random = new Random(SEED);
    Set<String> keys = new HashSet<>();
    int pairs = 0;
    for (int i = 0; i < CASES; i++) {
      pairs += keys.add(Resemblances.key("EVM", address(random))) ? 0 : 1;
    }

    // Of n addresses n²/2 pairs agree with a chance of 16^-8 each: 0.05 expected here.
    assertThat(pairs).as("seed %d", SEED).isZero();
  }

  private static String address(Random random) {
    byte[] payload = new byte[21];
    random.nextBytes(payload);
    payload[0] = PayloadType.ACCOUNT;
    return Address.of(AddressFamily.EVM, payload).canonical();
  }

  private static byte[] payload(String canonical) {
    byte[] payload = new byte[21];
    payload[0] = PayloadType.ACCOUNT;
    byte[] hash =
        java.util.HexFormat.of().parseHex(canonical.substring(2).toLowerCase(Locale.ROOT));
    System.arraycopy(hash, 0, payload, 1, hash.length);
    return payload;
  }
}
