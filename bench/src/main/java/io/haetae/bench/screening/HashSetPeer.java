package io.haetae.bench.screening;

import java.util.HashSet;
import java.util.Set;

/** Canonical texts in a {@code HashSet<String>}. */
final class HashSetPeer implements Peer {
  private final Set<String> listed;

  HashSetPeer(Iterable<String> canonical, int size) {
    listed = HashSet.newHashSet(size);
    canonical.forEach(listed::add);
  }

  @Override
  public String name() {
    return "HashSet<String>";
  }

  @Override
  public boolean[] answer(String[] asked) {
    boolean[] answers = new boolean[asked.length];
    for (int i = 0; i < asked.length; i++) {
      answers[i] = listed.contains(asked[i]);
    }
    return answers;
  }

  @Override
  public void close() {
    listed.clear();
  }
}
