package org.rasd.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads one table of a user and says everything that is wrong with its form: encoding, column
 * names, width, quotation marks that a spreadsheet has put. Columns that are left out are empty.
 */
final class OwnTableReader {

  private static final char BOM = '\uFEFF';

  private final String name;
  private final TableKind kind;
  private final List<String> faults;
  private final Map<String, String> header = new TreeMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<TsvTable.Row> rows = new ArrayList<>();
  private final Set<Integer> texts = new HashSet<>();
  private int width;

  private OwnTableReader(String name, TableKind kind, List<String> faults) {
    this.name = name;
    this.kind = kind;
    this.faults = faults;
  }

  static TsvTable read(Path file, TableKind kind, List<String> faults) {
    OwnTableReader reader = new OwnTableReader(file.toString(), kind, faults);
    try {
      reader.read(Files.readAllBytes(file));
    } catch (IOException e) {
      faults.add(file + ": cannot be read: " + e.getMessage());
    }
    return TsvTable.of(reader.name, reader.header, names(kind), reader.rows);
  }

  private static Set<String> names(TableKind kind) {
    return TableColumns.of(kind).keySet();
  }

  private void fault(int line, String problem) {
    faults.add(ResourceException.at(name, line, problem).getMessage());
  }

  private void read(byte[] bytes) {
    if (isUtf16(bytes)) {
      fault(1, "the file is in UTF-16; save it as UTF-8");
      return;
    }
    int number = 0;
    List<Integer> undecoded = new ArrayList<>();
    for (int from = 0; from < bytes.length; ) {
      int to = endOfLine(bytes, from);
      number++;
      try {
        take(number, decode(bytes, from, to));
      } catch (CharacterCodingException e) {
        undecoded.add(number);
      }
      from = to + 1;
    }
    if (!undecoded.isEmpty()) {
      String more = undecoded.size() > 1 ? " (nor are " + (undecoded.size() - 1) + " more)" : "";
      fault(undecoded.get(0), "the line is not UTF-8" + more + "; save the file as UTF-8");
    } else if (columns.isEmpty()) {
      fault(Math.max(1, number), "no line of column names; write " + String.join("\t", names()));
    }
  }

  private Set<String> names() {
    return names(kind);
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
            || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
  }

  private static int endOfLine(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return to;
  }

  private static String decode(byte[] bytes, int from, int to) throws CharacterCodingException {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    ByteBuffer line = ByteBuffer.wrap(bytes, from, end - from);
    return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
  }

  private void take(int number, String given) {
    String line = number == 1 && given.indexOf(BOM) == 0 ? given.substring(1) : given;
    if (line.startsWith("#")) {
      TsvTable.readHeader(line, header);
    } else if (line.isBlank()) {
      return;
    } else if (width == 0) {
      readColumns(number, line);
    } else {
      readRow(number, line);
    }
  }

  private void readColumns(int number, String line) {
    Map<String, TableColumns.Spec> known = TableColumns.of(kind);
    String[] cells = line.split("\t", -1);
    width = cells.length;
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String column = cells[i].trim();
      if (column.isEmpty()) {
        continue; // a tab too many: cells in it are faults
      }
      if (!known.containsKey(column)) {
        fault(number, "unknown column '" + column + "'; the columns are " + joined(known.keySet()));
      } else if (found.putIfAbsent(column, i) != null) {
        fault(number, "column '" + column + "' stands twice; keep one");
      }
    }
    known.forEach(
        (column, spec) -> {
          if (spec.needed() && !found.containsKey(column)) {
            fault(number, "no column '" + column + "'; it is needed" + separatorHint(line));
          }
          if (spec.check() == TableColumns.Check.TEXT) {
            texts.add(found.getOrDefault(column, Integer.MAX_VALUE));
          }
          columns.put(column, found.getOrDefault(column, Integer.MAX_VALUE));
        });
  }

  private static String separatorHint(String line) {
    boolean others = line.indexOf('\t') < 0 && (line.indexOf(',') > 0 || line.indexOf(';') > 0);
    return others ? " (columns are joined with tabs, not with commas)" : "";
  }

  private static String joined(Set<String> names) {
    return String.join(", ", names);
  }

  private void readRow(int number, String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].trim();
      if (!cell.isEmpty() && !isColumn(i)) {
        fault(
            number,
            "cell "
                + (i + 1)
                + " '"
                + cell
                + "' is in no column; there are "
                + columns.values().stream().filter(this::isColumn).count()
                + " columns");
      } else if (isQuoted(cell) && !texts.contains(i)) {
        fault(number, "cell " + (i + 1) + " is in quotation marks: " + cell + "; take them off");
      }
    }
    rows.add(new TsvTable.Row(name, number, columns, cells));
  }

  private static boolean isQuoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
  }

  private boolean isColumn(int i) {
    return i < width;
  }
}
