package io.haetae.wallet.history;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.Candidate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * An address in every form under which a list may hold it.
 *
 * @param keys as snapshots know it
 * @param folded as logs in lower case know it, by family
 */
record AskedThing(Set<String> keys, Set<String> folded) {
  static AskedThing of(AskedAddress asked, Addresses addresses) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> folded = new LinkedHashSet<>();
    keys.add("text:" + asked.text());
    for (Candidate candidate : asked.candidates()) {
      AddressFamily family = candidate.address().family();
      keys.add(family + ":" + candidate.address().canonical());
      fold(folded, family, asked.text());
      fold(folded, family, candidate.address().canonical());
      addresses
          .spell(candidate.address(), candidate.network())
          .forEach(spelling -> fold(folded, family, spelling.text()));
    }
    if (asked.isIllegal()) {
      Arrays.stream(AddressFamily.values()).forEach(any -> fold(folded, any, asked.text()));
    }
    return new AskedThing(keys, folded);
  }

  private static void fold(Set<String> folded, AddressFamily family, String text) {
    folded.add(family + ":" + text.toLowerCase(Locale.ROOT));
  }
}
