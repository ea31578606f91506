package io.haetae.wallet.ledger;

import static io.haetae.wallet.ledger.LedgerApi.file;
import static io.haetae.wallet.ledger.LedgerApi.imported;
import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.exposure.FreshExposures;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another branch of a chain replaces the blocks that were imported before. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class ReorganisationTest {
  private static final String CONTIGUOUS = "chain/bitcoin-blocks/bitcoinj_first-100k-blocks.dat";
  private static final int HEAD = 8;
  private static final int NONCE = HEAD + 76;
  private static final int PARENT = HEAD + 4;
  private static final int HASH = 32;
  private static final int FORK = 400;

  @Inject RecordedLedger ledger;
  @Inject FreshExposures exposures;

  @BeforeEach
  void empty() {
    ledger.forget("bitcoin");
    ledger.forget("bsc");
  }

  @Test
  void branchIsTakenBackAndTheFirstOneComesAgainAsItWas() {
    byte[] file = SharedData.bytes(CONTIGUOUS);
    imported(file("bitcoin", "BITCOIN_BLOCKS"), file);
    String undisturbed = ledger.fingerprint("bitcoin");
    long holders = exposures.areServed("bitcoin");
    double rebuilds = exposures.rebuilds();
    List<byte[]> blocks = split(file);

    JsonPath branch = imported(file("bitcoin", "BITCOIN_BLOCKS"), branch(blocks));

    assertThat(branch.getInt("takenBack")).isPositive();
    assertThat(count("select max(height) from ledger_block where network = 'bitcoin'"))
        .isEqualTo(FORK + 1);
    assertThat(count("select max(height) from ledger_output where network = 'bitcoin'"))
        .isEqualTo(FORK + 1);
    assertThat(count("select to_height from ledger_range where network = 'bitcoin'"))
        .isEqualTo(FORK + 1);
    assertThat(
            count(
                "select sum(value) from ledger_output where network = 'bitcoin' and tx_index = 0"))
        .isEqualTo((FORK + 2) * 5_000_000_000L);
    assertThat(exposures.areServed("bitcoin")).isBetween(1L, holders - 1);

    imported(file("bitcoin", "BITCOIN_BLOCKS"), file);

    assertThat(ledger.fingerprint("bitcoin")).isEqualTo(undisturbed);
    assertThat(exposures.areServed("bitcoin")).isEqualTo(holders);
    assertThat(exposures.rebuilds()).isEqualTo(rebuilds);
  }

  @Test
  void replacedBlocksOfAnAccountChainLoseTheirTransfers() {
    imported(file("bsc", "ETHEREUM_ETL_TRANSACTIONS"), transactions("a", 1, 2, 3));

    JsonPath read = imported(file("bsc", "ETHEREUM_ETL_TRANSACTIONS"), transactions("b", 2, 3, 4));

    assertThat(read.getInt("takenBack")).isEqualTo(2);
    assertThat(
            ledger.texts(
                "select height || tx from ledger_transfer where network = 'bsc' order by height"))
        .containsExactly("1a", "2b", "3b", "4b");
  }

  @Test
  void bothBranchesInOneFileLeaveTheLater() {
    byte[] both = concat(transactions("a", 1, 2, 3), body(transactions("b", 2, 3)));

    JsonPath read = imported(file("bsc", "ETHEREUM_ETL_TRANSACTIONS"), both);

    assertThat(read.getInt("takenBack")).isEqualTo(2);
    assertThat(
            ledger.texts(
                "select height || tx from ledger_transfer where network = 'bsc' order by height"))
        .containsExactly("1a", "2b", "3b");
  }

  private long count(String sql) {
    return ledger.count(sql);
  }

  private static byte[] transactions(String branch, int... heights) {
    StringBuilder csv =
        new StringBuilder(
            "hash,block_number,block_hash,transaction_index,from_address,to_address,value,"
                + "block_timestamp\n");
    for (int height : heights) {
      csv.append(branch).append(',').append(height).append(",0x").append(branch).append(height);
      csv.append(",0,0xfecab546498f74591d4f6d448a4a63552850f122,");
      csv.append("0x32be343b94f860124dc4fee278fdcbd38c102d88,5,").append(1000 + height);
      csv.append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] body(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
  }

  /** Two blocks upon the one before the fork, with the payments of the first branch. */
  private static byte[] branch(List<byte[]> blocks) {
    byte[] first = blocks.get(FORK).clone();
    first[NONCE] ^= 1;
    byte[] second = blocks.get(FORK + 1).clone();
    System.arraycopy(hash(first), 0, second, PARENT, HASH);
    return concat(first, second);
  }

  private static byte[] hash(byte[] block) {
    byte[] header = Arrays.copyOfRange(block, HEAD, HEAD + 80);
    return org.bitcoinj.base.Sha256Hash.hashTwice(header);
  }

  private static List<byte[]> split(byte[] file) {
    List<byte[]> blocks = new ArrayList<>();
    int at = 0;
    while (at < file.length) {
      int length =
          HEAD + ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at + Integer.BYTES);
      blocks.add(Arrays.copyOfRange(file, at, at + length));
      at += length;
    }
    return blocks;
  }

  private static byte[] concat(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }
}
