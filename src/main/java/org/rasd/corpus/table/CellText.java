package org.rasd.corpus.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.rasd.corpus.Texts;

/** A cell of a workbook as text: days as ISO dates, numbers in plain digits, formulas as values. */
final class CellText {

  /** How XML has characters that it cannot hold, a carriage return for instance. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final Pattern NOT_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  /** What stands in a cell whose formula has no value. */
  private static final Set<String> ERRORS =
      Set.of(
          "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!");

  private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime MAC_EPOCH = LocalDateTime.of(1904, 1, 1, 0, 0);

  /** Days from the first of March 1900 to the last of 9999; before, Excel counts a 29 February. */
  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private final boolean since1904;

  /** For a workbook. */
  CellText(boolean since1904) {
    this.since1904 = since1904;
  }

  /** The text of a cell; empty if there is none, it is empty or an error. */
  String of(Optional<Cell> cell) {
    return cell.map(this::of).orElse("");
  }

  private String of(Cell cell) {
    if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return number(number, cell.getDataFormatString());
    }
    if (cell.getValue() instanceof Boolean truth) {
      return truth.toString();
    }
    String text = cell.getValue() instanceof String s ? s : cell.getText();
    if (cell.getType() == CellType.FORMULA && ERRORS.contains(text)) {
      return "";
    }
    return Texts.withoutLoneSurrogates(unescaped(text));
  }

  private String number(BigDecimal number, String format) {
    boolean inRange = number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) < 0;
    if (inRange && format != null && isDate(format)) {
      return moment(number);
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String moment(BigDecimal days) {
    BigDecimal rounded = days.multiply(SECONDS).setScale(0, java.math.RoundingMode.HALF_UP);
    LocalDateTime moment = (since1904 ? MAC_EPOCH : EPOCH).plusSeconds(rounded.longValueExact());
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  /** Whether a number format shows a day: it has {@code d} or {@code y} outside quoted text. */
  static boolean isDate(String format) {
    String bare = NOT_FORMAT.matcher(format).replaceAll("");
    return bare.chars().anyMatch(c -> "dDyY".indexOf(c) >= 0);
  }

  private static String unescaped(String text) {
    if (text == null || !text.contains("_x")) {
      return text == null ? "" : text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
