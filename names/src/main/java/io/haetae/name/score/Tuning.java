package io.haetae.name.score;

final class Tuning {
  private Tuning() {}

  static double get(String name, double usual) {
    return Double.parseDouble(System.getProperty("tune." + name, String.valueOf(usual)));
  }
}
