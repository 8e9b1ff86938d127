package org.rasd.corpus.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Texts;
import org.rasd.corpus.date.Dates;
import org.rasd.model.Document;
import org.rasd.model.Metadata;

/**
 * A row of a table as a document.
 *
 * @param file its file, for messages
 * @param place file, and sheet where there are several
 * @param number its row, from 1
 * @param columns what its cells are
 * @param cells what is in it
 */
record TableRow(String file, String place, long number, TableColumns columns, List<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  Reading reading(int maxChars) {
    String text = columns.cell(cells, TableField.TEXT);
    if (text.isEmpty()) {
      return failed("the text is empty");
    }
    if (text.length() > maxChars) {
      return failed(Texts.tooLong(maxChars));
    }
    return new Reading.Read(Document.of(id(), text, metadata(text)), place + ":" + number);
  }

  private String id() {
    String given = columns.cell(cells, TableField.ID);
    return given.isEmpty() ? place + ":" + number : given;
  }

  private Metadata metadata(String text) {
    Optional<LocalDate> date = Dates.parse(columns.cell(cells, TableField.DATE), columns.order());
    Map<String, String> extra = extra(date.isPresent());
    Texts.notes(text).forEach(extra::putIfAbsent);
    return new Metadata(
        columns.cell(cells, TableField.TITLE),
        columns.cell(cells, TableField.SOURCE),
        columns.cell(cells, TableField.URL),
        date,
        extra);
  }

  /** Everything else; a date that is not understood too, so that it is not lost. */
  private Map<String, String> extra(boolean dateIsKnown) {
    Map<String, String> extra = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!columns.indexes().containsValue(i) && !cells.get(i).isBlank()) {
        extra.put(columns.name(i), cells.get(i));
      }
    }
    String date = columns.cell(cells, TableField.DATE);
    if (!dateIsKnown && !date.isEmpty()) {
      extra.put("date", date);
    }
    return extra;
  }

  Reading failed(String problem) {
    String where = place.equals(file) ? "" : place.substring(file.length() + 1) + ", ";
    return new Reading.Failed(
        Failure.ofLine(file, number, where + "row " + number + ": " + problem));
  }
}
