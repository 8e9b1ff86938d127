package org.rasd.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One value of a row, with its kind, so that each format can write it as it should. */
public sealed interface Cell {

  /** The text does not say. */
  Cell EMPTY = new Empty();

  /** Nothing is stated. */
  record Empty() implements Cell {}

  /** A text, never empty. */
  record Text(String value) implements Cell {}

  /** A whole number. */
  record Whole(long value) implements Cell {}

  /** A number with decimals. */
  record Decimal(BigDecimal value) implements Cell {}

  /** A day. */
  record Day(LocalDate value) implements Cell {}

  /** A list of texts, never empty; an item may be empty where parallel lists need a place held. */
  record Texts(List<String> values) implements Cell {
    /** Copies the list. */
    public Texts {
      values = List.copyOf(values);
    }
  }

  /** A text, or nothing if it is empty. */
  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /** A whole number. */
  static Cell of(long number) {
    return new Whole(number);
  }

  /** A whole number, or nothing. */
  static Cell of(OptionalLong number) {
    return number.isPresent() ? new Whole(number.getAsLong()) : EMPTY;
  }

  /** A number with its shortest decimal form, or nothing. */
  static Cell of(OptionalDouble number) {
    return number.isPresent() ? new Decimal(BigDecimal.valueOf(number.getAsDouble())) : EMPTY;
  }

  /** A share from 0 to 1, with three decimals at most. */
  static Cell ofShare(double share) {
    BigDecimal rounded = BigDecimal.valueOf(share).setScale(3, java.math.RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return new Decimal(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }

  /** A day, or nothing. */
  static Cell of(Optional<LocalDate> day) {
    return day.isPresent() ? new Day(day.get()) : EMPTY;
  }

  /** A list; nothing if no item says anything. */
  static Cell of(List<String> texts) {
    return texts.stream().allMatch(String::isEmpty) ? EMPTY : new Texts(texts);
  }

  /** As plain text: lists joined with semicolons, a semicolon inside an item made a comma. */
  default String plain() {
    if (this instanceof Text text) {
      return text.value();
    }
    if (this instanceof Whole whole) {
      return Long.toString(whole.value());
    }
    if (this instanceof Decimal decimal) {
      return decimal.value().toPlainString();
    }
    if (this instanceof Day day) {
      return day.value().toString();
    }
    if (this instanceof Texts texts) {
      return String.join(";", texts.values().stream().map(t -> t.replace(';', ',')).toList());
    }
    return "";
  }
}
