package org.rasd.stage.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.pipeline.Stage;
import org.rasd.text.AlignedText;
import org.rasd.text.Span;

/** Cuts each Arabic token into proclitics, stem and enclitic and gives it a part of speech. */
public final class CliticStage implements Stage {

  private final CliticCutter cutter = CliticCutter.load();
  private final PartOfSpeech partOfSpeech = PartOfSpeech.load();

  @Override
  public String name() {
    return "clitics";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.WORDS);
  }

  @Override
  public Document process(Document document) {
    List<Token> tokens = document.layer(Layer.TOKENS);
    List<Word> words = new ArrayList<>(tokens.size());
    Word previous = null;
    for (Token token : tokens) {
      Word word = word(document.text(), token, previous);
      words.add(word);
      previous = word;
    }
    return document.with(Layer.WORDS, words);
  }

  private Word word(String text, Token token, Word previous) {
    if (token.kind() != Token.Kind.ARABIC) {
      return whole(token, partOfSpeech.of(token));
    }
    char last = lastLetter(text, token.span());
    Cut cut = cutter.cut(token.norm(), last);
    Word.Pos pos = partOfSpeech.of(cut, previous);
    return new Word(
        token.span(),
        token.norm(),
        cut.proclitics(),
        stemSpan(text, token, cut),
        cut.stem(),
        cut.bare(),
        cut.definite(),
        cut.enclitic(),
        pos,
        token.kind());
  }

  private static Word whole(Token token, Word.Pos pos) {
    String norm = token.norm();
    return new Word(token.span(), norm, "", token.span(), norm, norm, false, "", pos, token.kind());
  }

  private static char lastLetter(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start() && org.rasd.text.ArabicLetters.isIgnorable(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  private static Span stemSpan(String text, Token token, Cut cut) {
    int from = cut.from();
    int to = cut.to();
    Span span = token.span();
    if (from == 0 && to == token.norm().length()) {
      return span;
    }
    if (token.norm().length() == span.length()) {
      return new Span(span.start() + from, span.start() + to);
    }
    Span inner = AlignedText.fold(span.in(text)).toOriginal(new Span(from, to));
    int end = to == token.norm().length() ? span.end() : span.start() + inner.end();
    return new Span(span.start() + inner.start(), end);
  }
}
