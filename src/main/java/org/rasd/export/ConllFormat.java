package org.rasd.export;

import java.io.IOException;
import java.util.List;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Token;

/**
 * {@code documents.conll}: a token a line, TAB, its IOB2 tag; an empty line after each sentence. A
 * token that a name covers in part, as a word with its proclitic, is tagged.
 */
public final class ConllFormat implements OutputFormat {

  private static final String FILE = "documents.conll";

  @Override
  public String name() {
    return "conll";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public RunWriter open(OutputFiles files) throws IOException {
    OutputFile file = files.append(FILE);
    return view -> {
      String lines = lines(view.document());
      return () -> file.write(lines);
    };
  }

  private static String lines(Document document) {
    List<Token> tokens = document.layer(Layer.TOKENS);
    String[] tags = tags(document, tokens);
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        String token = document.textOf(tokens.get(i)).replaceAll("\\s", "_");
        out.append(token).append('\t').append(tags[i]).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String[] tags(Document document, List<Token> tokens) {
    String[] tags = new String[tokens.size()];
    java.util.Arrays.fill(tags, "O");
    int token = 0;
    for (EntityMention mention : document.layer(Layer.ENTITIES)) {
      while (token < tokens.size() && tokens.get(token).span().end() <= mention.span().start()) {
        token++;
      }
      for (int i = token; i < tokens.size() && mention.span().overlaps(tokens.get(i).span()); i++) {
        tags[i] = (i == token ? "B-" : "I-") + mention.type();
      }
    }
    return tags;
  }
}
