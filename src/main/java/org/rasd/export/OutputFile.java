package org.rasd.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that a run adds to at its end, through a buffer. For one thread. */
public final class OutputFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long length;

  OutputFile(Path path, WritableByteChannel channel, long length) {
    this.path = path;
    this.channel = channel;
    this.length = length;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Whether nothing is in it yet: a header is to be written. */
  public boolean isEmpty() {
    return length == 0;
  }

  /** Its length in bytes, those in the buffer included. */
  public long length() {
    return length;
  }

  /** Adds a text as UTF-8. */
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public void write(byte[] bytes) throws IOException {
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.capacity()) {
      writeAll(ByteBuffer.wrap(bytes));
    } else {
      buffer.put(bytes);
    }
    length += bytes.length;
  }

  /** Empties the buffer into the file. */
  public void flush() throws IOException {
    buffer.flip();
    try {
      writeAll(buffer);
    } finally {
      buffer.clear();
    }
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Empties the buffer and waits until the file is on the disk. */
  void sync() throws IOException {
    flush();
    if (channel instanceof FileChannel file) {
      file.force(false);
    }
  }

  /** Takes away all after a length, and what is in the buffer. */
  void truncate(long to) throws IOException {
    buffer.clear();
    if (channel instanceof FileChannel file) {
      file.truncate(to);
      file.position(to);
    }
    length = to;
  }

  @Override
  public void close() throws IOException {
    try {
      flush();
    } finally {
      channel.close();
    }
  }
}
