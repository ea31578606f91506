package io.haetae.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.Random;
import org.bouncycastle.crypto.digests.KeccakDigest;
import org.junit.jupiter.api.Test;

class Eip55Test {
  private static final Assets ASSETS = Assets.load();
  private final Addresses addresses = new Addresses(ASSETS);
  private final Network ethereum = ASSETS.network("ethereum").orElseThrow();

  @Test
  void publishedVectorsAreTheirOwnCanonicalForm() {
    for (NamedCsvRecord row : SharedData.csv("addresses/segwit-and-eip55.csv")) {
      if (row.getField("source").equals("ERC-55")) {
        String text = row.getField("address");
        assertThat(addresses.parse(text, ethereum).canonical()).isEqualTo(text);
      }
    }
  }

  @Test
  void keccakAgreesWithBouncyCastle() {
    long seed = 20_261_123L;
    Random random = new Random(seed);
    Keccak256 own = new Keccak256();
    for (int length = 0; length < 136; length++) {
      byte[] input = new byte[length];
      random.nextBytes(input);
      byte[] expected = new byte[32];
      KeccakDigest reference = new KeccakDigest(256);
      reference.update(input, 0, length);
      reference.doFinal(expected, 0);

      long[] words = own.digest(input, length);

      for (int i = 0; i < 32; i++) {
        assertThat((byte) (words[i / 8] >>> (8 * (i % 8))))
            .as("byte %d of %d, seed %d", i, length, seed)
            .isEqualTo(expected[i]);
      }
    }
  }

  @Test
  void oneAddressOnEveryNetworkOfTheFamily() {
    Address onEthereum = addresses.parse("0x098B716B8Aaf21512996dC57EB0615e2383E2f96", ethereum);
    for (Network network : ASSETS.networksOf(ethereum.family())) {
      assertThat(addresses.parse("0x098b716b8aaf21512996dc57eb0615e2383e2f96", network))
          .isEqualTo(onEthereum);
    }
  }

  @Test
  void mixedCaseWithAWrongChecksumIsRefused() {
    assertThatThrownBy(
            () -> addresses.parse("0x098b716B8Aaf21512996dC57EB0615e2383E2f96", ethereum))
        .isInstanceOfSatisfying(
            InvalidAddressException.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.CHECKSUM))
        .hasMessage("This is not an address of Ethereum: its checksum does not match.");
  }

  @Test
  void anAddressOfAnotherFamilySaysSo() {
    assertThatThrownBy(() -> addresses.parse("TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf", ethereum))
        .isInstanceOfSatisfying(
            InvalidAddressException.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.FAMILY))
        .hasMessage("This is an address of TRON, not of Ethereum.");
  }

  @Test
  void aRoninPrefixIsLegalOnRoninAlone() {
    Network ronin = ASSETS.network("ronin").orElseThrow();
    String text = "ronin:098b716b8aaf21512996dc57eb0615e2383e2f96";

    assertThat(addresses.detect(text)).containsExactly(ronin);
    assertThat(addresses.parse(text, ronin))
        .isEqualTo(addresses.parse("0x098b716b8aaf21512996dc57eb0615e2383e2f96", ethereum));
  }
}
