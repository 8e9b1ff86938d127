package org.rasd.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files to read, found below the inputs of a run: a file is itself, a folder is walked in sorted
 * order. Hidden files and, in folders, files that no reader knows are passed over.
 */
public final class Corpus {

  /** The input that is the standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final int LOOK = 1 << 12;
  private static final int LOOK_DEEP = 1 << 20;

  private final List<CorpusReader> readers;
  private final int maxChars;
  private StandardInput standardInput;
  private final List<CorpusFile> files = new ArrayList<>();

  /** The files that are inputs themselves, not found in a folder. */
  private final Set<CorpusFile> inputs = new HashSet<>();

  private final List<CorpusFile> unread = new ArrayList<>();
  private final List<Failure> unreachable = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * The input {@code -}.
   *
   * @param stream to read from; it is not closed
   * @param ending the kind of file it is taken for, with the dot; empty: JSON Lines if it starts
   *     with a brace, else a text
   */
  public record StandardInput(InputStream stream, String ending) {

    /** There is nothing to read. */
    public static final StandardInput NONE = new StandardInput(InputStream.nullInputStream(), "");
  }

  private Corpus(List<CorpusReader> readers, int maxChars, StandardInput standardInput) {
    this.standardInput = standardInput;
    this.readers = List.copyOf(readers);
    this.maxChars = maxChars;
  }

  /** Finds the files. Nothing is opened yet. */
  public static Corpus find(List<CorpusReader> readers, List<Path> inputs, int maxChars) {
    return find(readers, inputs, maxChars, StandardInput.NONE);
  }

  /** Finds the files; {@code -} is the standard input. */
  public static Corpus find(
      List<CorpusReader> readers, List<Path> inputs, int maxChars, StandardInput standardInput) {
    Corpus corpus = new Corpus(readers, maxChars, standardInput);
    inputs.forEach(corpus::addInput);
    return corpus;
  }

  /** The files to read, in order. */
  public List<CorpusFile> files() {
    return List.copyOf(files);
  }

  /** Files in folders that no reader knows. */
  public List<CorpusFile> unread() {
    return List.copyOf(unread);
  }

  /** Folders and links that could not be followed. */
  public List<Failure> unreachable() {
    return List.copyOf(unreachable);
  }

  /** What is wrong with the inputs themselves; a run with any of these does not start. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * What the user demands of the files and their start does not have: columns of tables. Reads that
   * start, of archives all. A file that cannot be read has no problem here; reading it says why.
   *
   * @param columns whether the user names columns, which then all tables must have; of a table that
   *     is an input itself a column of texts is asked in any case
   */
  public List<String> demands(boolean columns) {
    List<String> demands = new ArrayList<>();
    for (CorpusFile file : files) {
      boolean asks = readerOf(file).filter(CorpusReader::asksForColumns).isPresent();
      if (!asks || !columns && !inputs.contains(file)) {
        continue;
      }
      try {
        demands.addAll(file.path().equals(STANDARD_INPUT) ? demandsOfStream(file) : demands(file));
      } catch (IOException e) {
        continue; // As documented.
      }
    }
    return demands;
  }

  private List<String> demands(CorpusFile file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
      return readerOf(file).orElseThrow().problems(file, file.plain(raw), inputs.contains(file));
    }
  }

  /** Looks at the start of the stream and puts it back. */
  private List<String> demandsOfStream(CorpusFile file) throws IOException {
    byte[] start = standardInput.stream().readNBytes(LOOK_DEEP);
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(start), standardInput.stream());
    standardInput = new StandardInput(whole, standardInput.ending());
    return readerOf(file).orElseThrow().problems(file, new ByteArrayInputStream(start), true);
  }

  private void addInput(Path input) {
    if (input.equals(STANDARD_INPUT)) {
      CorpusFile stream = new CorpusFile(input, "stdin" + standardInput.ending());
      files.add(stream);
      inputs.add(stream);
    } else if (Files.isDirectory(input)) {
      addFolderInput(input);
    } else if (!Files.exists(input)) {
      problems.add(input + ": no such file or folder");
    } else {
      addFileInput(new CorpusFile(input, input.getFileName().toString()));
    }
  }

  private void addFileInput(CorpusFile file) {
    if (readerOf(file).isPresent()) {
      files.add(file);
      inputs.add(file);
    } else {
      problems.add(
          file.path() + ": no reader for '" + file.ending() + "'; known endings: " + endings());
    }
  }

  private void addFolderInput(Path folder) {
    int before = files.size() + unreachable.size();
    walk(folder, "", 0);
    if (files.size() + unreachable.size() == before) {
      problems.add(folder + ": no file to read in this folder; known endings: " + endings());
    }
  }

  private String endings() {
    TreeSet<String> endings = new TreeSet<>();
    readers.forEach(reader -> endings.addAll(reader.endings()));
    return String.join(" ", endings) + ", each also with .gz";
  }

  private void walk(Path folder, String prefix, int depth) {
    if (depth > 64) {
      unreachable.add(Failure.ofFile(prefix, "more than 64 folders deep: a link to itself?"));
      return;
    }
    try (Stream<Path> children = Files.list(folder)) {
      // By name as text, not by Path, whose order depends on the file system.
      List<Path> sorted = children.sorted((a, b) -> fileName(a).compareTo(fileName(b))).toList();
      for (Path child : sorted) {
        visit(child, prefix + fileName(child), depth);
      }
    } catch (IOException e) {
      unreachable.add(Failure.ofFile(prefix, "cannot list the folder: " + reason(e)));
    }
  }

  private void visit(Path child, String name, int depth) {
    if (fileName(child).startsWith(".")) {
      return;
    }
    if (Files.isDirectory(child)) {
      if (!isOfSavedPage(child)) {
        walk(child, name + "/", depth + 1);
      }
      return;
    }
    CorpusFile file = new CorpusFile(child, name);
    (readerOf(file).isPresent() ? files : unread).add(file);
  }

  /** Browsers save the pictures, scripts and frames of {@code x.html} in {@code x_files}. */
  private static boolean isOfSavedPage(Path folder) {
    String name = fileName(folder);
    if (!name.endsWith("_files")) {
      return false;
    }
    String stem = name.substring(0, name.length() - "_files".length());
    return Files.exists(folder.resolveSibling(stem + ".html"))
        || Files.exists(folder.resolveSibling(stem + ".htm"));
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }

  private Optional<CorpusReader> readerOf(CorpusFile file) {
    return file.readerAmong(readers);
  }

  /**
   * Reads a file. A file that cannot be read (further) is told to the sink.
   *
   * @param bytes sees every byte of the file, compressed as it is
   * @return false if the sink stopped it
   */
  public boolean read(CorpusFile file, ByteWatcher bytes, Sink sink) {
    if (file.path().equals(STANDARD_INPUT)) {
      return readStandardInput(file, bytes, sink);
    }
    CorpusReader reader = readerOf(file).orElseThrow();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
        InputStream watched = bytes.watch(raw)) {
      boolean goOn = reader.read(file, file.plain(watched), maxChars, sink);
      if (goOn) {
        watched.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return goOn;
    } catch (IOException e) {
      return sink.accept(new Reading.Failed(Failure.ofFile(file.name(), reason(e))));
    }
  }

  private boolean readStandardInput(CorpusFile file, ByteWatcher bytes, Sink sink) {
    InputStream in = new BufferedInputStream(bytes.watch(standardInput.stream()), 1 << 16);
    try {
      CorpusFile looked =
          file.ending().isEmpty() ? new CorpusFile(file.path(), "stdin" + look(in)) : file;
      return readerOf(looked).orElseThrow().read(looked, in, maxChars, sink);
    } catch (IOException e) {
      return sink.accept(new Reading.Failed(Failure.ofFile(file.name(), reason(e))));
    }
  }

  /** What a stream looks like: an object of JSON, or a text. */
  private static String look(InputStream in) throws IOException {
    in.mark(LOOK);
    byte[] start = in.readNBytes(LOOK - 1);
    in.reset();
    int i = Utf8.markLength(start, start.length);
    while (i < start.length && Character.isWhitespace(start[i])) {
      i++;
    }
    return i < start.length && start[i] == '{' ? ".jsonl" : ".txt";
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "the file is gone";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    String message = e.getMessage();
    return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
  }
}
