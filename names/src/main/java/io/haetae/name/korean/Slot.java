package io.haetae.name.korean;

import java.util.List;

/**
 * One sound of a Korean name with every way to write it.
 *
 * @param syllable which syllable it belongs to, from 0
 * @param position its place there
 * @param spellings each with its cost
 */
record Slot(int syllable, Position position, List<Jamo.Spelling> spellings) {
  boolean mayBeSilent() {
    return spellings.stream().anyMatch(s -> s.text().isEmpty());
  }
}
