package io.haetae.name.read;

import java.util.List;

/**
 * One way to read a text in Latin letters.
 *
 * @param words in the order of the text
 * @param transliterated whether the text was in another script
 * @param surnameFirst whether the script writes the surname first
 * @param maybeKorean whether Korean names are written so
 */
record RawName(
    List<RawWord> words, boolean transliterated, boolean surnameFirst, boolean maybeKorean) {}
