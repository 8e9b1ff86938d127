package org.rasd.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.rasd.Extraction;
import org.rasd.Rasd;
import org.rasd.export.Cell;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
import org.rasd.export.Tables;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.StageException;

/**
 * The pipeline as functions on data sets, for jobs and notebooks:
 *
 * <pre>{@code
 * Dataset<Row> found = Extractions.extract(spark.read().json("articles"));
 * Extractions.events(found).groupBy("event_type").count().show();
 * }</pre>
 *
 * <p>Word lists and models are loaded once in each executor.
 */
public final class Extractions {

  /** What stands for the month of a document without a date. */
  private static final String NO_MONTH = "undated";

  /** One for each executor: loading takes a second and 300 MB. */
  private static final class Lazy {
    static final Rasd RASD = Rasd.load();
  }

  private Extractions() {}

  /**
   * Runs the pipeline on each document.
   *
   * @param documents with a column {@code text} and, where known, {@code id title date source url};
   *     a document without an id gets one from a hash of its text
   * @return a row a document: {@code doc_id}, {@code month} of publication, {@code problem} where
   *     it failed, else {@code document} (its line of documents.jsonl), {@code events}, {@code
   *     entities}
   */
  public static Dataset<Row> extract(Dataset<Row> documents) {
    Dataset<Row> complete = documents;
    for (String column : Schemas.METADATA) {
      if (!List.of(documents.columns()).contains(column)) {
        complete = complete.withColumn(column, functions.lit(null).cast(DataTypes.StringType));
      }
    }
    Column[] strings =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("text"), Schemas.METADATA.stream())
            .map(name -> functions.col(name).cast(DataTypes.StringType))
            .toArray(Column[]::new);
    MapFunction<Row, Row> one = Extractions::extract;
    return complete.select(strings).map(one, Encoders.row(Schemas.EXTRACTION));
  }

  /** The events of all documents: the columns of {@code events.csv} and {@code month}. */
  public static Dataset<Row> events(Dataset<Row> extracted) {
    return rows(extracted, "events");
  }

  /** The entities of all documents: the columns of {@code entities.csv} and {@code month}. */
  public static Dataset<Row> entities(Dataset<Row> extracted) {
    return rows(extracted, "entities");
  }

  /** The documents that failed: {@code doc_id month problem}. */
  public static Dataset<Row> failures(Dataset<Row> extracted) {
    return extracted.filter("problem is not null").select("doc_id", "month", "problem");
  }

  private static Dataset<Row> rows(Dataset<Row> extracted, String list) {
    return extracted
        .select(functions.col("month"), functions.explode(functions.col(list)).as("row"))
        .select("month", "row.*");
  }

  private static Row extract(Row row) {
    String text = value(row, "text");
    String id = value(row, "id");
    if (id.isEmpty()) {
      id = hash(text);
    }
    Optional<LocalDate> date = day(value(row, "date"));
    String month = date.map(d -> d.toString().substring(0, 7)).orElse(NO_MONTH);
    if (text.isBlank()) {
      return RowFactory.create(id, month, "no text in it", null, null, null);
    }
    Metadata metadata =
        new Metadata(value(row, "title"), value(row, "source"), value(row, "url"), date, Map.of());
    try {
      Extraction found = Lazy.RASD.extract(Document.of(id, text, metadata));
      return found(id, month, found);
    } catch (StageException e) {
      return RowFactory.create(id, month, e.getMessage(), null, null, null);
    }
  }

  private static Row found(String id, String month, Extraction found) {
    DocumentView view = DocumentView.of(found.document(), OffsetUnit.CODEPOINT);
    List<Row> events =
        EventRecord.allOf(view).stream().map(r -> typed(r.cells(), Schemas.EVENT)).toList();
    List<Row> entities =
        Tables.ENTITIES.rows(view).stream().map(r -> typed(r, Schemas.ENTITY)).toList();
    return RowFactory.create(id, month, null, found.toJson(), events.toArray(), entities.toArray());
  }

  private static Row typed(List<Cell> cells, StructType schema) {
    Object[] values = new Object[cells.size()];
    Iterator<StructField> fields = List.of(schema.fields()).iterator();
    for (int i = 0; i < values.length; i++) {
      values[i] = typed(cells.get(i).plain(), fields.next().dataType());
    }
    return RowFactory.create(values);
  }

  private static Object typed(String plain, DataType type) {
    if (plain.isEmpty()) {
      return null;
    }
    if (type.equals(DataTypes.LongType)) {
      return Long.valueOf(plain);
    }
    return type.equals(DataTypes.DoubleType) ? (Object) Double.valueOf(plain) : plain;
  }

  private static String value(Row row, String column) {
    String value = row.getString(row.fieldIndex(column));
    return value == null ? "" : value;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
