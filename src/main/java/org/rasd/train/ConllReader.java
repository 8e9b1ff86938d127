package org.rasd.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rasd.stage.ner.NerLabels;

/** Reads sentences from CoNLL files: token, tab, IOB2 tag; an empty line after each sentence. */
final class ConllReader {

  private final UnaryOperator<String> normalizer;

  /** A reader that normalizes tokens as the pipeline does. */
  ConllReader(UnaryOperator<String> normalizer) {
    this.normalizer = normalizer;
  }

  /**
   * The sentences of a file.
   *
   * @throws NerTrainingException if a line is not a token and a known tag, naming file and line
   */
  List<NerSentence> read(Path file) throws IOException {
    List<NerSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          finish(tokens, labels, sentences);
        } else {
          readToken(line, file, number, tokens, labels);
        }
      }
    } catch (CharacterCodingException e) {
      throw new NerTrainingException(file + ": not UTF-8");
    }
    finish(tokens, labels, sentences);
    return sentences;
  }

  private void readToken(
      String line, Path file, int number, List<String> tokens, List<Integer> labels) {
    int tab = line.indexOf('\t');
    if (tab <= 0 || tab != line.lastIndexOf('\t')) {
      throw new NerTrainingException(
          file + ", line " + number + ": expected a token, a tab and a tag, found '" + line + "'");
    }
    String tag = line.substring(tab + 1).strip();
    int label =
        NerLabels.parse(tag)
            .orElseThrow(
                () ->
                    new NerTrainingException(
                        file
                            + ", line "
                            + number
                            + ": unknown tag '"
                            + tag
                            + "', expected O or B- or I- with one of "
                            + NerLabels.TYPES));
    String token = normalizer.apply(line.substring(0, tab));
    tokens.add(token.isEmpty() ? "_" : token);
    labels.add(label);
  }

  private static void finish(
      List<String> tokens, List<Integer> labels, List<NerSentence> sentences) {
    if (!tokens.isEmpty()) {
      byte[] numbers = new byte[labels.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = (byte) legal(i == 0 ? NerLabels.OUTSIDE : numbers[i - 1], labels.get(i));
      }
      sentences.add(new NerSentence(List.copyOf(tokens), numbers));
      tokens.clear();
      labels.clear();
    }
  }

  /** An I- tag that continues nothing begins a name. */
  private static int legal(int previous, int label) {
    return NerLabels.mayFollow(previous, label) ? label : label - 1;
  }
}
