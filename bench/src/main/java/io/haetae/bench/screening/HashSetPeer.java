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

  Set<String> texts() {
    return listed;
  }

  @Override
  public String name() {
    return "HashSet<String>";
  }

  @Override
  public boolean[] answer(Questions questions, int first) {
    boolean[] answers = new boolean[first];
    for (int i = 0; i < first; i++) {
      answers[i] = listed.contains(questions.canonical()[i]);
    }
    return answers;
  }

  @Override
  public void close() {
    listed.clear();
  }
}
