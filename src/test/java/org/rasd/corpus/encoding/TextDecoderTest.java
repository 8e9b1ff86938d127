package org.rasd.corpus.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  /** "Two policemen were killed and five civilians wounded when a bomb exploded near a market." */
  private static final String NEWS =
      "قتل شرطيان وأصيب خمسة مدنيين، أمس الأحد، بانفجار عبوة ناسفة قرب سوق شعبية شرق المدينة.";

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private final TextDecoder strict = TextDecoder.strict();

  private Decoded decode(byte[] bytes) throws MalformedTextException {
    return strict.decode(bytes, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void findsTheEncodingOfUndeclaredArabic(String name) throws MalformedTextException {
    Decoded decoded = decode(NEWS.getBytes(Charset.forName(name)));
    assertEquals(NEWS, decoded.text());
    assertEquals(name, decoded.charset().name());
    assertEquals(java.util.List.of(), decoded.warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void findsTheEncodingOfAHeadline(String name) throws MalformedTextException {
    String headline = "مقتل شرطيين بانفجار"; // "two policemen killed by an explosion"
    assertEquals(headline, decode(headline.getBytes(Charset.forName(name))).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void dropsAByteOrderMark(String name) throws MalformedTextException {
    Decoded decoded = decode(("\uFEFF" + NEWS).getBytes(Charset.forName(name)));
    assertEquals(NEWS, decoded.text());
    assertEquals(Decoded.How.BYTE_ORDER_MARK, decoded.how());
  }

  @Test
  void believesADeclarationThatGivesArabic() throws MalformedTextException {
    String page = "<html><meta http-equiv=Content-Type content='text/html; charset=windows-1256'>";
    Decoded decoded = decode((page + NEWS).getBytes(WINDOWS_1256));
    assertEquals(page + NEWS, decoded.text());
    assertEquals(Decoded.How.DECLARED, decoded.how());
  }

  @Test
  void trustsTheBytesMoreThanAWrongDeclaration() throws MalformedTextException {
    String page = "<meta charset=\"windows-1256\">" + NEWS;
    Decoded decoded = decode(page.getBytes(StandardCharsets.UTF_8));
    assertEquals(page, decoded.text());
    assertTrue(decoded.warnings().get(0).contains("declared as windows-1256"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "iso-8859-1", "ISO-8859-6", "no-such-charset"})
  void readsWindows1256WhateverIsDeclared(String label) throws MalformedTextException {
    String page = "<?xml version='1.0' encoding='" + label + "'?><p>" + NEWS + "</p>";
    Decoded decoded = decode(page.getBytes(WINDOWS_1256));
    assertEquals(page, decoded.text());
    assertEquals(1, decoded.warnings().size());
  }

  @Test
  void doesWhatTheUserSays() throws MalformedTextException {
    Decoded decoded = strict.decode(NEWS.getBytes(WINDOWS_1256), Optional.of(WINDOWS_1256));
    assertEquals(NEWS, decoded.text());
    assertEquals(Decoded.How.OVERRIDDEN, decoded.how());
  }

  @Test
  void saysWhereABadByteIs() {
    byte[] bytes = (NEWS + NEWS).getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;
    MalformedTextException e =
        assertThrows(MalformedTextException.class, () -> strict.decode(bytes, Optional.empty()));
    assertEquals(40, e.byteOffset());
  }

  @Test
  void saysWhereABadByteIsInTheEncodingTheUserNamed() {
    byte[] bytes = ("ab" + NEWS).getBytes(WINDOWS_1256);
    MalformedTextException e =
        assertThrows(
            MalformedTextException.class,
            () -> strict.decode(bytes, Optional.of(StandardCharsets.UTF_8)));
    assertEquals(2, e.byteOffset());
  }

  @Test
  void forgivesACharacterCutInTwoIfAsked() throws MalformedTextException {
    byte[] bytes = (NEWS.repeat(20)).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2); // inside the last letter
    Decoded decoded = TextDecoder.forgiving().decode(cut, Optional.empty());
    assertTrue(decoded.text().endsWith("\uFFFD"));
    assertTrue(decoded.warnings().get(0).contains("offset " + (cut.length - 1)));
  }

  @Test
  void leavesEnglishAndFrenchAlone() throws MalformedTextException {
    assertEquals("Two killed", decode("Two killed".getBytes(StandardCharsets.US_ASCII)).text());
    String french = "Le président a été reçu à l'Élysée, où il a déjeuné avec ses ministres.";
    assertEquals(french, decode(french.getBytes(Charset.forName("windows-1252"))).text());
  }

  @Test
  void readsAnEmptyFile() throws MalformedTextException {
    assertEquals("", decode(new byte[0]).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-1"})
  void saysMojibakeOfUtf8(String wrong) throws MalformedTextException {
    String broken = new String(NEWS.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong));
    Decoded decoded = decode(broken.getBytes(StandardCharsets.UTF_8));
    assertEquals(broken, decoded.text());
    assertTrue(decoded.warnings().get(0).startsWith("mojibake"), decoded.warnings().toString());
    assertEquals(Optional.of(NEWS), Mojibake.find(broken).orElseThrow().repaired());
  }

  @Test
  void saysMojibakeOfWindows1256() {
    String broken = new String(NEWS.getBytes(WINDOWS_1256), StandardCharsets.ISO_8859_1);
    Mojibake found = Mojibake.find(broken).orElseThrow();
    assertEquals(Mojibake.Kind.WINDOWS_1256_AS_WINDOWS_1252, found.kind());
    assertEquals(Optional.of(NEWS), found.repaired());
  }

  @Test
  void repairsNothingWhereSomethingIsLost() {
    // feh is D9 81 in UTF-8; windows-1252 has no 0x81, and a replacement character took its place
    String utf8 = new String(NEWS.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    Mojibake found = Mojibake.find(utf8.replace('\u0081', '\uFFFD')).orElseThrow();
    assertEquals(Optional.empty(), found.repaired());
  }

  @Test
  void findsNoMojibakeInSoundText() {
    assertEquals(Optional.empty(), Mojibake.find(NEWS));
    // words full of tah, zah and ain
    assertEquals(Optional.empty(), Mojibake.find("ضغط، قطع، شرط، وسط، ربط، ظل، طاعة، عطل، فظيع"));
    assertEquals(Optional.empty(), Mojibake.find("Élysée à Orléans"));
  }
}
