package io.haetae.wallet.chainfile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/** Fields of one record by name; an empty one is null. */
abstract class Fields {
  private static final int MAX_DIGITS = 78;

  /** The field, null where it is absent or empty. */
  abstract String text(String name);

  final String required(String name) throws DefectiveRecordException {
    String text = text(name);
    if (text == null) {
      throw new DefectiveRecordException(name, name + " is missing");
    }
    return text;
  }

  final long number(String name) throws DefectiveRecordException {
    return number(name, required(name));
  }

  /** Null where the field is absent. */
  final Long optionalNumber(String name) throws DefectiveRecordException {
    String text = text(name);
    return text == null ? null : Long.valueOf(number(name, text));
  }

  final int index(String name) throws DefectiveRecordException {
    long number = number(name);
    if (number > Integer.MAX_VALUE) {
      throw new DefectiveRecordException(name, name + " is too large: " + number);
    }
    return (int) number;
  }

  /** A whole amount of smallest units; an exponent is read if nothing is lost. */
  final BigInteger amount(String name) throws DefectiveRecordException {
    String text = required(name);
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.precision() - number.scale() <= MAX_DIGITS && number.signum() >= 0) {
        return number.toBigIntegerExact();
      }
    } catch (ArithmeticException e) {
      throw new DefectiveRecordException(name, name + " is no whole amount: " + brief(text));
    } catch (NumberFormatException e) {
      throw new DefectiveRecordException(name, name + " is no number: " + brief(text));
    }
    throw new DefectiveRecordException(name, name + " is out of range: " + brief(text));
  }

  /** Seconds since 1970; null where the field is absent. */
  final Instant optionalTime(String name) throws DefectiveRecordException {
    Long seconds = optionalNumber(name);
    return seconds == null ? null : Instant.ofEpochSecond(seconds);
  }

  final Instant time(String name) throws DefectiveRecordException {
    return Instant.ofEpochSecond(number(name));
  }

  static String brief(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  private static long number(String name, String text) throws DefectiveRecordException {
    try {
      long number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new DefectiveRecordException(name, name + " is no number: " + brief(text));
    }
    throw new DefectiveRecordException(name, name + " is negative: " + brief(text));
  }
}
