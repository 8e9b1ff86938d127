package org.rasd.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.rasd.stage.ner.NerNames;
import org.rasd.stage.ner.NerTable;

/**
 * Reads name lists (surface, tab, type) into fingerprints. A list and a type make one list of the
 * model; finer types of a place or a name part are joined where the list has few of them.
 */
final class NerNameReader {

  private final UnaryOperator<String> normalizer;
  private final List<String> lists = new ArrayList<>();
  private final NerTable table = new NerTable(1 << 17);

  NerNameReader(UnaryOperator<String> normalizer) {
    this.normalizer = normalizer;
  }

  /** Adds a file, {@code .tsv} or {@code .tsv.gz}; its lists are called {@code name:type}. */
  void read(Path file, String name) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields.length >= 2 && !line.startsWith("#")) {
          add(fields[0], list(name, fields[1]));
        }
      }
    }
  }

  private static String list(String name, String type) {
    if (type.startsWith("LOC_COUNTRY") || type.startsWith("LOC_TERRITORY")) {
      return "country";
    }
    if (type.startsWith("LOC")) {
      return name + ":LOC";
    }
    boolean entity = type.startsWith("PER") || type.equals("ORG") || type.equals("NAME");
    return entity ? name + ":" + type : "calendar";
  }

  private void add(String surface, String list) {
    int number = lists.indexOf(list);
    if (number < 0) {
      number = lists.size();
      lists.add(list);
      if (number >= NerNames.MOST_LISTS) {
        throw new NerTrainingException(
            "more than " + NerNames.MOST_LISTS + " name lists: " + lists);
      }
    }
    NerNames.add(table, List.of(normalizer.apply(surface).strip().split("\\s+")), number);
  }

  /** All that was read. */
  NerNames names() {
    return new NerNames(lists, table);
  }
}
