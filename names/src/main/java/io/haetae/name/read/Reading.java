package io.haetae.name.read;

import io.haetae.name.korean.KoreanText;
import java.util.List;

/**
 * One way to read a name.
 *
 * @param words in order
 * @param organisation whether the words show an organisation
 * @param transliterated whether the name was in another script
 * @param surnameFirst whether the script says that the surname comes first
 * @param korean the name as a Korean person's, surname first, or null
 * @param spoken the name's letters in each order in which a Korean may have meant them
 */
public record Reading(
    List<Word> words,
    boolean organisation,
    boolean transliterated,
    boolean surnameFirst,
    KoreanText korean,
    List<KoreanText> spoken) {}
