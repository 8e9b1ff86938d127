package org.rasd.spark;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * {@code spark-submit --class org.rasd.spark.ExtractJob rasd-spark.jar INPUT OUTPUT}: reads a
 * folder of .txt, .jsonl (.json), .csv or .parquet files, also .gz, of any file system that Hadoop
 * knows, and writes {@code documents events entities failures} as Parquet, and the last three as
 * CSV too, partitioned by month of publication.
 *
 * <p>The pipeline runs once: its results are written as {@code documents} first, and the tables are
 * made of what was written, so that a lost worker costs only the partitions it worked on.
 */
public final class ExtractJob {

  private ExtractJob() {}

  /** Runs the job; exits with 2 if the arguments or the input are wrong. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("rasd: INPUT and OUTPUT are expected");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("rasd extract").getOrCreate()) {
      String said = run(spark, arguments[0], arguments[1]);
      System.out.println(said);
    } catch (IllegalArgumentException e) {
      System.err.println("rasd: " + e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Reads, extracts, writes.
   *
   * @return the counts, in one line
   * @throws IllegalArgumentException if the input has no file of a known kind
   */
  static String run(SparkSession spark, String input, String output) throws IOException {
    String documents = output + "/documents";
    save(Extractions.extract(read(spark, input)), documents);
    Dataset<Row> written = spark.read().schema(Schemas.EXTRACTION).parquet(documents);
    long events = save(Extractions.events(written), output + "/events", true);
    long entities = save(Extractions.entities(written), output + "/entities", true);
    long failed = save(Extractions.failures(written), output + "/failures", true);
    return String.format(
        Locale.ROOT,
        "%,d documents, %,d failed, %,d entities, %,d events -> %s",
        written.count() - failed,
        failed,
        entities,
        events,
        output);
  }

  private static void save(Dataset<Row> rows, String folder) {
    rows.write().mode(SaveMode.ErrorIfExists).partitionBy("month").parquet(folder);
  }

  private static long save(Dataset<Row> rows, String folder, boolean csv) {
    save(rows, folder);
    if (csv) {
      rows.write()
          .mode(SaveMode.ErrorIfExists)
          .option("header", true)
          .option("escape", "\"")
          .partitionBy("month")
          .csv(folder + "_csv");
    }
    return rows.count();
  }

  private static Dataset<Row> read(SparkSession spark, String input) throws IOException {
    return switch (kind(spark, input)) {
      case "jsonl", "json", "ndjson" -> jsonLines(spark, input);
      case "csv" ->
          spark
              .read()
              .option("header", true)
              .option("multiLine", true)
              .option("escape", "\"")
              .csv(input);
      case "parquet" -> spark.read().parquet(input);
      case "txt" -> texts(spark, input);
      default ->
          throw new IllegalArgumentException(
              input + ": no .txt, .jsonl, .csv or .parquet file there");
    };
  }

  /** A line that is no JSON object has no text, and is a failed document. */
  private static Dataset<Row> jsonLines(SparkSession spark, String input) {
    String schema = "id STRING, text STRING, title STRING, date STRING, source STRING, url STRING";
    return spark.read().schema(schema).option("mode", "PERMISSIVE").json(input);
  }

  private static Dataset<Row> texts(SparkSession spark, String input) {
    Column name = functions.regexp_extract(functions.input_file_name(), "([^/]+)\\.txt", 1);
    return spark
        .read()
        .option("wholetext", true)
        .text(input)
        .withColumnRenamed("value", "text")
        .withColumn("id", functions.url_decode(name));
  }

  /** The ending of the first file of a known kind. */
  private static String kind(SparkSession spark, String input) throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (!files.exists(path)) {
      throw new IllegalArgumentException(input + ": no such file or folder");
    }
    for (FileStatus status : files.listStatus(path)) {
      Optional<String> known = kind(status.getPath().getName());
      if (known.isPresent()) {
        return known.get();
      }
    }
    return "";
  }

  private static Optional<String> kind(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean known =
        java.util.Set.of("txt", "jsonl", "json", "ndjson", "csv", "parquet").contains(ending);
    return known ? Optional.of(ending) : Optional.empty();
  }
}
