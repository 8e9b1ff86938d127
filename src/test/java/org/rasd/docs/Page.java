package org.rasd.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, and what tests need of it. */
record Page(Path file, String text) {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** A fenced block: the word after the opening fence and the lines, each ended by LF. */
  record Block(String kind, String text) {}

  static Page of(String name) {
    Path file = Path.of(name);
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and the pages of docs, decisions left out. */
  static List<Page> all() {
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      Stream<String> names = files.map(Path::toString).filter(n -> n.endsWith(".md")).sorted();
      return Stream.concat(Stream.of("README.md"), names).map(Page::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String kind = null;
    StringBuilder block = new StringBuilder();
    for (String line : text.split("\n")) {
      if (!line.startsWith("```")) {
        block.append(line).append('\n');
      } else if (kind == null) {
        kind = line.substring(3).strip();
        block.setLength(0);
      } else {
        blocks.add(new Block(kind, block.toString()));
        kind = null;
      }
    }
    return blocks;
  }

  /** The lines of a kind of block. */
  List<String> linesOf(String kind) {
    return blocks().stream()
        .filter(b -> b.kind().equals(kind))
        .flatMap(b -> b.text().lines())
        .toList();
  }

  /** Every line in a block that calls a program of ours, without the prompt. */
  List<String> commands() {
    return blocks().stream()
        .flatMap(b -> b.text().lines())
        .map(line -> line.startsWith("$ ") ? line.substring(2) : line)
        .filter(line -> line.startsWith("./rasd ") || line.startsWith("scripts/"))
        .toList();
  }

  /** Addresses of links into the repository, from the page's folder. */
  List<Path> links() {
    List<Path> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(text);
    while (matcher.find()) {
      if (!matcher.group(1).contains(":")) {
        links.add(file.toAbsolutePath().getParent().resolve(matcher.group(1)).normalize());
      }
    }
    return links;
  }

  /** The words of a command as a shell would cut it; knows double quotes, drops a comment. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      if (matcher.group().equals("#")) {
        break;
      }
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }
}
