package org.rasd.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Archives: every file in them that another reader knows, in the order of the archive, as a stream;
 * nothing is unpacked to disk. A name that leads out of the archive is refused, an archive in an
 * archive is not opened, and one that grows beyond measure is left off. Immutable.
 */
public final class ZipReader implements CorpusReader {

  /** Text shrinks to a tenth, hardly ever to a fiftieth. */
  public static final int MOST_GROWTH = 200;

  /** Growth is not looked at below so many bytes. */
  public static final long FREE_BYTES = 32L * 1024 * 1024;

  private static final int BUFFER = 1 << 16;

  /** For names that are not marked as UTF-8; it has a letter for every byte. */
  private static final Charset OLD_NAMES = Charset.forName("windows-1256");

  private final List<CorpusReader> readers;

  /**
   * A reader.
   *
   * @param readers of the files in archives
   */
  public ZipReader(List<CorpusReader> readers) {
    this.readers = List.copyOf(readers);
  }

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".zip");
  }

  /** What is done with a file of the archive; false to stop. */
  private interface Visitor {
    boolean visit(CorpusReader reader, CorpusFile file, InputStream in) throws IOException;
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    return each(
        file, in, sink, (reader, entry, plain) -> reader.read(entry, plain, maxChars, sink));
  }

  @Override
  public boolean asksForColumns() {
    return true;
  }

  @Override
  public List<String> problems(CorpusFile file, InputStream in, boolean named) throws IOException {
    List<String> problems = new ArrayList<>();
    each(
        file,
        in,
        failure -> true,
        (reader, entry, plain) -> {
          problems.addAll(reader.problems(entry, plain, false));
          return true;
        });
    return problems;
  }

  private boolean each(CorpusFile file, InputStream in, Sink sink, Visitor visitor)
      throws IOException {
    Growth growth = new Growth(in);
    // The caller closes its stream.
    ZipInputStream zip = new ZipInputStream(new BufferedInputStream(growth, BUFFER), OLD_NAMES);
    int files = 0;
    for (ZipEntry entry = next(zip, files); entry != null; entry = next(zip, files)) {
      files++;
      if (!entry.isDirectory() && !entry(file, entry, growth.of(zip), sink, visitor)) {
        return false;
      }
      growth.of(zip).transferTo(OutputStream.nullOutputStream());
    }
    return files > 0 || sink.accept(failed(file.name(), "not a ZIP archive, or an empty one"));
  }

  private static ZipEntry next(ZipInputStream zip, int files) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      // So does the platform say that bytes are no text.
      String problem = "the name of entry " + (files + 1) + " is marked as UTF-8 and is not";
      throw new IOException(problem + "; it and what follows are not read", e);
    }
  }

  private boolean entry(
      CorpusFile archive, ZipEntry entry, InputStream in, Sink sink, Visitor visitor)
      throws IOException {
    CorpusFile file = new CorpusFile(archive.path(), archive.name() + "/" + entry.getName());
    if (leadsOut(entry.getName())) {
      return sink.accept(failed(file.name(), "the name leads out of the archive; not read"));
    }
    if (file.ending().equals(".zip")) {
      return sink.accept(failed(file.name(), "an archive in an archive; unpack it first"));
    }
    Optional<CorpusReader> reader = file.readerAmong(readers);
    if (isHidden(entry.getName()) || reader.isEmpty()) {
      return true;
    }
    return visitor.visit(reader.get(), file, file.plain(in));
  }

  private static boolean leadsOut(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/")
        || slashed.matches("[A-Za-z]:.*")
        || List.of(slashed.split("/")).contains("..");
  }

  private static boolean isHidden(String name) {
    return List.of(name.split("/")).stream()
        .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }

  private static Reading failed(String file, String problem) {
    return new Reading.Failed(Failure.ofFile(file, problem));
  }

  /** Counts what goes into the archive's decompression and what comes out of it. */
  private static final class Growth extends InputStream {
    private final InputStream raw;
    private long read;
    private long given;

    Growth(InputStream raw) {
      this.raw = raw;
    }

    @Override
    public int read() throws IOException {
      int b = raw.read();
      read += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = raw.read(bytes, from, length);
      read += Math.max(0, n);
      return n;
    }

    /** The stream of an entry, watched; closing it closes nothing. */
    InputStream of(ZipInputStream zip) {
      return new InputStream() {
        @Override
        public int read() throws IOException {
          int b = zip.read();
          add(b < 0 ? 0 : 1);
          return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
          int n = zip.read(bytes, from, length);
          add(Math.max(0, n));
          return n;
        }
      };
    }

    private void add(int bytes) throws IOException {
      given += bytes;
      if (given > FREE_BYTES && given / MOST_GROWTH > read) {
        throw new IOException(
            "the archive grows to more than "
                + MOST_GROWTH
                + " times its size, which no text does; the rest of it is not read");
      }
    }
  }
}
