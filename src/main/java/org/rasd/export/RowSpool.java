package org.rasd.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows kept on disk until all are known, for formats that hold several tables in one file. For one
 * thread, but for {@link #encode}.
 */
final class RowSpool {

  /** Takes a row. */
  @FunctionalInterface
  interface RowSink {
    void accept(List<Cell> row) throws IOException;
  }

  private static final int EMPTY = 0;
  private static final int TEXT = 1;
  private static final int WHOLE = 2;
  private static final int DECIMAL = 3;
  private static final int DAY = 4;

  private final OutputFile file;

  private RowSpool(OutputFile file) {
    this.file = file;
  }

  /** Begins it, or goes on with it. It is deleted once the run is complete. */
  static RowSpool open(OutputFiles files, String name) throws IOException {
    return new RowSpool(files.spool(name));
  }

  /** Rows as bytes; touches no file. */
  static byte[] encode(List<List<Cell>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (List<Cell> row : rows) {
        out.writeInt(row.size());
        for (Cell cell : row) {
          encode(out, cell);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void encode(DataOutputStream out, Cell cell) throws IOException {
    if (cell instanceof Cell.Whole whole) {
      out.writeByte(WHOLE);
      out.writeLong(whole.value());
    } else if (cell instanceof Cell.Decimal decimal) {
      out.writeByte(DECIMAL);
      encodeText(out, decimal.value().toString());
    } else if (cell instanceof Cell.Day day) {
      out.writeByte(DAY);
      out.writeLong(day.value().toEpochDay());
    } else if (cell instanceof Cell.Empty) {
      out.writeByte(EMPTY);
    } else {
      out.writeByte(TEXT);
      encodeText(out, cell.plain());
    }
  }

  private static void encodeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Adds encoded rows at the end. */
  void add(byte[] rows) throws IOException {
    file.write(rows);
  }

  /** All rows in the order they came; lists come back as text. To be called at the end. */
  void forEach(RowSink sink) throws IOException {
    file.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16))) {
      read(in, sink);
    }
  }

  private void read(DataInputStream in, RowSink sink) throws IOException {
    for (long left = file.length(); left > 0; ) {
      int size = in.readInt();
      left -= Integer.BYTES;
      List<Cell> row = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        left -= decode(in, row);
      }
      sink.accept(row);
    }
  }

  /** Reads a cell; returns how many bytes it took. */
  private static int decode(DataInputStream in, List<Cell> row) throws IOException {
    int kind = in.readByte();
    if (kind == EMPTY) {
      row.add(Cell.EMPTY);
      return 1;
    }
    if (kind == WHOLE || kind == DAY) {
      long value = in.readLong();
      row.add(kind == WHOLE ? new Cell.Whole(value) : new Cell.Day(LocalDate.ofEpochDay(value)));
      return 1 + Long.BYTES;
    }
    byte[] bytes = in.readNBytes(in.readInt());
    String text = new String(bytes, StandardCharsets.UTF_8);
    row.add(kind == TEXT ? new Cell.Text(text) : new Cell.Decimal(new BigDecimal(text)));
    return 1 + Integer.BYTES + bytes.length;
  }
}
