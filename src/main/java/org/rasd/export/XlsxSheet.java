package org.rasd.export;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rasd.text.ArabicLetters;

/**
 * A table in a workbook: one sheet, and where Excel's number of rows is reached, further ones named
 * {@code Events (2)} and so on. Rows are written as they come; texts are always texts, never
 * formulas.
 */
final class XlsxSheet {

  /** Excel's limits, smaller in tests. */
  record Limits(int rows, int chars, int links) {
    /** 65,530 links a sheet: with more Excel calls the file damaged. */
    static final Limits EXCEL = new Limits(Worksheet.MAX_ROWS, 32_767, 65_530);
  }

  private static final int ROWS_IN_MEMORY = 200;
  private static final int MAX_URL = 2_000;
  private static final int DEFAULT_WIDTH = 14;
  private static final int ROOM_FOR_FILTER = 4;
  private static final int WIDE = 60;

  /** Characters of a wrapped cell that go into a line of that width, and the points it needs. */
  private static final int LINE = 58;

  private static final int LINE_HEIGHT = 15;
  private static final Map<String, Integer> WIDTHS =
      Map.of("record_id", 18, "event_type", 24, "doc_id", 28, "doc_title", 40, "text", 30);
  private static final Set<String> WIDE_COLUMNS = Set.of("evidence", "title", "en", "ar");
  private static final Set<String> WRAPPED = Set.of("en", "ar");
  private static final Set<String> LINKED = Set.of("doc_url", "url");

  /** Excel thinks 1900 a leap year: before its March, days are wrong or have no number. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final String HEADER_COLOR = "DDEBF7";
  private static final String MARK_COLOR = "C00000";
  private static final String LINK_COLOR = "0563C1";

  private final Workbook workbook;
  private final String name;
  private final List<String> header;
  private final Limits limits;
  private Worksheet sheet;
  private int sheets;
  private int row;
  private int links;
  private long cut;
  private long unlinked;

  private XlsxSheet(Workbook workbook, String name, List<String> header, Limits limits) {
    this.workbook = workbook;
    this.name = name;
    this.header = header;
    this.limits = limits;
    begin();
  }

  /** Begins the first sheet of a table. */
  static XlsxSheet begin(Workbook workbook, String name, List<String> header, Limits limits) {
    return new XlsxSheet(workbook, name, header, limits);
  }

  private void begin() {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? name : name + " (" + sheets + ")");
    sheet.rightToLeft();
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
    for (int i = 0; i < header.size(); i++) {
      sheet.width(i, width(header.get(i)));
      sheet.inlineString(0, i, header.get(i));
      sheet.style(0, i).bold().fillColor(HEADER_COLOR).set();
    }
    row = 1;
    links = 0;
  }

  private static int width(String column) {
    int wanted = WIDE_COLUMNS.contains(column) ? WIDE : WIDTHS.getOrDefault(column, DEFAULT_WIDTH);
    return Math.max(wanted, column.length() + ROOM_FOR_FILTER);
  }

  void add(List<Cell> cells) throws IOException {
    if (row == limits.rows()) {
      end();
      begin();
    }
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      write(i, cells.get(i));
      lines = isWrapped(i) ? Math.max(lines, 1 + cells.get(i).plain().length() / LINE) : lines;
    }
    if (lines > 1) {
      sheet.rowHeight(row, lines * LINE_HEIGHT); // Nobody else makes room for wrapped lines.
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  /** Prints the sheet as wide as a page, on as many pages as it takes. */
  void fitToWidth() {
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** Colours the tab of the sheet: it must not be overlooked. */
  void mark() {
    sheet.setTabColor(MARK_COLOR);
  }

  /** Ends the last sheet. */
  void end() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, header.size() - 1);
    sheet.close();
  }

  private void write(int column, Cell cell) {
    if (cell instanceof Cell.Whole whole) {
      sheet.value(row, column, whole.value());
    } else if (cell instanceof Cell.Decimal decimal) {
      sheet.value(row, column, decimal.value());
    } else if (cell instanceof Cell.Day day && !day.value().isBefore(FIRST_DAY)) {
      sheet.value(row, column, day.value());
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (!(cell instanceof Cell.Empty)) {
      writeText(column, cell.plain());
    }
  }

  private void writeText(int column, String text) {
    Optional<String> target = LINKED.contains(header.get(column)) ? link(text) : Optional.empty();
    target.ifPresent(url -> addLink(column, url));
    sheet.inlineString(row, column, fitting(text));
    boolean arabic = text.chars().anyMatch(ArabicLetters::isArabicLetter);
    if (target.isEmpty() && (arabic || isWrapped(column))) {
      align(sheet.style(row, column), arabic, isWrapped(column));
    }
  }

  /** Repacking makes what is aligned to the right run from right to left. */
  private static void align(StyleSetter style, boolean arabic, boolean wrapped) {
    StyleSetter aligned = arabic ? style.horizontalAlignment("right") : style;
    (wrapped ? aligned.verticalAlignment("top").wrapText(true) : aligned).set();
  }

  private boolean isWrapped(int column) {
    return WRAPPED.contains(header.get(column));
  }

  private void addLink(int column, String url) {
    if (links == limits.links()) {
      unlinked++;
      return;
    }
    links++;
    sheet.hyperlink(row, column, new CellLink(url));
    sheet.style(row, column).fontColor(LINK_COLOR).underlined().set();
  }

  /** An address that Excel takes; another one would make it call the file damaged. */
  private static Optional<String> link(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return Optional.of(uri.toASCIIString())
          .filter(ascii -> web && uri.getHost() != null && ascii.length() <= MAX_URL);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private String fitting(String text) {
    if (text.length() <= limits.chars()) {
      return text;
    }
    cut++;
    int end = limits.chars();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  /** Adds what a person should know about this table. */
  void addWarnings(List<String> to) {
    if (sheets > 1) {
      to.add(name + ": more rows than a sheet of Excel takes; they go on in '" + name + " (2)'");
    }
    if (cut > 0) {
      to.add(
          name + ": " + cut + " cells cut to " + limits.chars() + " characters; the CSV has all");
    }
    if (unlinked > 0) {
      to.add(
          name
              + ": "
              + unlinked
              + " addresses are plain text, as Excel takes "
              + limits.links()
              + " links a sheet");
    }
  }

  /** A link of one cell. The library keeps one cell for equal links, so no two are equal. */
  private static final class CellLink extends HyperLink {

    CellLink(String url) {
      super(url, null);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
