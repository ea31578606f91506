package io.haetae.bench.screening;

import io.haetae.address.Address;
import io.haetae.contracts.asset.AddressFamily;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What is asked: half of it listed, in spellings as callers send them.
 *
 * @param families family of each
 * @param asked text as a caller writes it: a third of the EVM addresses in lower case
 * @param canonical canonical text, which is what the peers store and are asked for
 * @param listed the right answers
 */
record Questions(AddressFamily[] families, String[] asked, String[] canonical, boolean[] listed) {
  /** Numbers from here on are never listed. */
  static final long UNLISTED = 1L << 40;

  static Questions of(SampleAddresses addresses, int count, long listSize, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Questions questions =
        new Questions(
            new AddressFamily[count], new String[count], new String[count], new boolean[count]);
    for (int i = 0; i < count; i++) {
      boolean hit = random.nextBoolean();
      Address address =
          addresses.at(hit ? random.nextLong(listSize) : UNLISTED + random.nextLong(UNLISTED));
      questions.families[i] = address.family();
      questions.canonical[i] = address.canonical();
      questions.asked[i] = spelling(questions.canonical[i], address.family(), random);
      questions.listed[i] = hit;
    }
    return questions;
  }

  int count() {
    return asked.length;
  }

  /** How many of the first so many are listed. */
  int listedAmong(int first) {
    int sum = 0;
    for (int i = 0; i < first; i++) {
      sum += listed[i] ? 1 : 0;
    }
    return sum;
  }

  private static String spelling(String canonical, AddressFamily family, SplittableRandom random) {
    boolean lower = family == AddressFamily.EVM && random.nextInt(3) == 0;
    return lower ? canonical.toLowerCase(Locale.ROOT) : canonical;
  }
}
