package io.haetae.name.acceptance;

import java.util.Random;

/**
 * One slip of the keyboard: a neighbouring key, a letter too many or too few, two letters swapped.
 */
final class Slips {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private final Random random;

  Slips(Random random) {
    this.random = random;
  }

  String one(String text) {
    int[] letters =
        text.chars().filter(Character::isLetter).count() < 2
            ? new int[0]
            : java.util.stream.IntStream.range(0, text.length())
                .filter(i -> Character.isLetter(text.charAt(i)))
                .toArray();
    if (letters.length == 0) {
      return text;
    }
    int at = letters[random.nextInt(letters.length)];
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    char letter = text.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + neighbour(letter) + after;
      case 1 -> before + letter + neighbour(letter) + after;
      case 2 -> before + after;
      default -> swapped(text, at);
    };
  }

  private static String swapped(String text, int at) {
    int other = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) ? at + 1 : at - 1;
    if (other < 0 || !Character.isLetter(text.charAt(other))) {
      return text;
    }
    char[] letters = text.toCharArray();
    char moved = letters[at];
    letters[at] = letters[other];
    letters[other] = moved;
    return new String(letters);
  }

  private char neighbour(char letter) {
    for (String row : ROWS) {
      int at = row.indexOf(Character.toLowerCase(letter));
      if (at >= 0) {
        int next =
            at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
        return row.charAt(next);
      }
    }
    return 'a';
  }
}
