package io.haetae.bench.ingest;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** Transfers of a chain of accounts: a few addresses take part often, most seldom. */
final class SampleTransfers {
  private static final int PER_BLOCK = 150;
  private static final int ADDRESSES = 2_000_000;
  private static final long START = 1_700_000_000;

  private final int count;
  private final int firstBlock;

  SampleTransfers(int count, int firstBlock) {
    this.count = count;
    this.firstBlock = firstBlock;
  }

  /** As ethereum-etl exports transactions. */
  void export(Path file) throws IOException {
    Random random = new Random(firstBlock);
    try (Writer csv = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      csv.write(
          "hash,block_hash,block_number,transaction_index,from_address,to_address,value,"
              + "block_timestamp\n");
      for (int i = 0; i < count; i++) {
        int block = firstBlock + i / PER_BLOCK;
        csv.write(hash(1, firstBlock * 1_000_000L + i) + ",");
        csv.write(hash(2, block) + "," + block + "," + i % PER_BLOCK + ",");
        csv.write(address(random) + "," + address(random) + ",");
        csv.write(random.nextLong(1, Long.MAX_VALUE) + "," + (START + block * 12L) + "\n");
      }
    }
  }

  /** The rows that the record holds of them, in COPY's text format. */
  void rows(Path file) throws IOException {
    Random random = new Random(firstBlock);
    try (Writer copy = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      for (int i = 0; i < count; i++) {
        int block = firstBlock + i / PER_BLOCK;
        String from = address(random);
        String to = address(random);
        copy.write("base\t" + block + "\t" + i % PER_BLOCK + "\t0\t");
        copy.write("00000000-0000-0000-%04x-%012x\t".formatted(0, i % PER_BLOCK));
        copy.write(Instant.ofEpochSecond(START + block * 12L) + "\tETH\t");
        copy.write(hash(1, firstBlock * 1_000_000L + i) + "\t" + from + "\t" + to + "\t");
        copy.write(random.nextLong(1, Long.MAX_VALUE) + "\n");
      }
    }
  }

  private static String hash(int kind, long number) {
    return "0x%08x%056x".formatted(kind, number);
  }

  private static String address(Random random) {
    double skewed = Math.pow(random.nextDouble(), 3);
    return "0x%040x".formatted((long) (skewed * ADDRESSES) + 1);
  }
}
