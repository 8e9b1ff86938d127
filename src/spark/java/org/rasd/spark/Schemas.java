package org.rasd.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.rasd.export.EventRecord;
import org.rasd.export.Tables;

/** The columns of what goes in and comes out. */
final class Schemas {

  // Before the schemas, which are made of them.
  private static final Set<String> WHOLE =
      Set.of("char_start", "char_end", "sent_index", "cluster_size", "geo_prec", "round_no");

  private static final Set<String> SHARES = Set.of("confidence", "lat", "lon");

  private static final List<String> AMOUNTS =
      List.of("_value", "_min", "_max", "_low", "_best", "_high");

  /** Columns of the input besides {@code text}; each may be missing. */
  static final List<String> METADATA = List.of("id", "title", "date", "source", "url");

  /** A row of {@code events.csv}. */
  static final StructType EVENT = table(EventRecord.columns());

  /** A row of {@code entities.csv}. */
  static final StructType ENTITY = table(Tables.ENTITIES.header());

  /** What {@link Extractions#extract} gives of a document. */
  static final StructType EXTRACTION =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("month", DataTypes.StringType, false)
          .add("problem", DataTypes.StringType)
          .add("document", DataTypes.StringType)
          .add("events", DataTypes.createArrayType(EVENT))
          .add("entities", DataTypes.createArrayType(ENTITY));

  private Schemas() {}

  private static StructType table(List<String> columns) {
    List<StructField> fields = new ArrayList<>();
    for (String column : columns) {
      fields.add(DataTypes.createStructField(column, type(column), true));
    }
    return DataTypes.createStructType(fields);
  }

  /** Amounts may have decimals (1.5 million); days stay texts, as unknown parts may be missing. */
  private static DataType type(String column) {
    if (WHOLE.contains(column)) {
      return DataTypes.LongType;
    }
    boolean amount = AMOUNTS.stream().anyMatch(column::endsWith);
    return amount || SHARES.contains(column) ? DataTypes.DoubleType : DataTypes.StringType;
  }
}
