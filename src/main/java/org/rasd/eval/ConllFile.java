package org.rasd.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.ResourceException;

/**
 * A file of tagged sentences: token, tab or space, IOB2 tag last on the line; an empty line after
 * each sentence. A name that starts with an I- tag, or changes its type in the middle, begins anew,
 * as in conlleval.
 */
final class ConllFile {

  private final Path file;
  private final List<TaggedSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private int firstLine;

  private ConllFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws ResourceException if a line is malformed or there is none
   */
  static List<TaggedSentence> read(Path file) throws IOException {
    ConllFile reader = new ConllFile(file);
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          reader.endSentence();
        } else {
          reader.addToken(line.strip(), number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new ResourceException(file + ": not UTF-8", e);
    }
    reader.endSentence();
    if (reader.sentences.isEmpty()) {
      throw new ResourceException(file + ": no tagged sentence");
    }
    return reader.sentences;
  }

  private void addToken(String line, int number) {
    int last = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
    int first = firstBlank(line);
    if (last < 0) {
      throw ResourceException.at(
          file.toString(), number, "'" + line + "': token, tab, tag expected");
    }
    String tag = line.substring(last + 1);
    if (!tag.equals("O") && !tag.startsWith("B-") && !tag.startsWith("I-")) {
      throw ResourceException.at(
          file.toString(), number, "tag '" + tag + "': O, B-TYPE or I-TYPE expected");
    }
    if (tokens.isEmpty()) {
      firstLine = number;
    }
    tokens.add(line.substring(0, first));
    tags.add(tag);
  }

  private static int firstBlank(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) != '\t' && line.charAt(i) != ' ') {
      i++;
    }
    return i;
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(new TaggedSentence(firstLine, tokens, names(tags)));
      tokens.clear();
      tags.clear();
    }
  }

  /** The names that a sequence of tags marks. */
  static List<NameSpan> names(List<String> tags) {
    List<NameSpan> names = new ArrayList<>();
    int start = -1;
    String type = "";
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      String tagType = tag.equals("O") ? "" : tag.substring(2);
      boolean goesOn = start >= 0 && tag.startsWith("I-") && tagType.equals(type);
      if (start >= 0 && !goesOn) {
        names.add(new NameSpan(start, i, type));
        start = -1;
      }
      if (start < 0 && !tag.equals("O")) {
        start = i;
        type = tagType;
      }
    }
    return names;
  }
}
