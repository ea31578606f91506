package io.haetae.name.korean;

import java.util.List;

/**
 * One sound of a Korean name with every way to write it.
 *
 * @param syllable which syllable it belongs to, from 0
 * @param position its place there
 * @param spellings each with its cost
 * @param mayBeSilent whether one of them writes nothing
 */
record Slot(int syllable, Position position, List<Jamo.Spelling> spellings, boolean mayBeSilent) {

  static Slot of(int syllable, Position position, List<Jamo.Spelling> spellings) {
    boolean silent = spellings.stream().anyMatch(s -> s.text().isEmpty());
    return new Slot(syllable, position, spellings, silent);
  }
}
