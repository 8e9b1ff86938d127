package org.rasd.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows kept on disk until all are known, for formats that hold several tables in one file. The file
 * vanishes when closed. For one thread, but for {@link #encode}.
 */
final class RowSpool implements Closeable {

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

  private final FileChannel channel;

  private RowSpool(FileChannel channel) {
    this.channel = channel;
  }

  /** Makes the file. It is deleted when it is closed, or when the program dies. */
  static RowSpool open(Path file) throws IOException {
    return new RowSpool(
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
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
    ByteBuffer buffer = ByteBuffer.wrap(rows);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** All rows in the order they came; lists come back as text. To be called once, at the end. */
  void forEach(RowSink sink) throws IOException {
    channel.position(0);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    for (long left = channel.size(); left > 0; ) {
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

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
