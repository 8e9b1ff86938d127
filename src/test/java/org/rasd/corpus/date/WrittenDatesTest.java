package org.rasd.corpus.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2016, 3, 12));

  private final WrittenDates dates = WrittenDates.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-03-12T23:10:00+03:00",
        "السبت 12 مارس 2016", // Saturday 12 March 2016
        "السبت، ١٢ آذار/مارس ٢٠١٦ - ١٠:٢٥ م",
        "نشر في: 12 آذار ( مارس ) 2016",
        "12-03-2016",
        "12/3/2016 10:30",
        "2016/03/12",
        "مارس 12, 2016",
        "March 12, 2016",
        "Sat, 12 Mar 2016 14:30:00 GMT",
        "Sat Mar 12 14:30:00 AST 2016",
        "12 mars 2016",
        "3 جمادى الآخرة 1437 هـ الموافق 12 مارس 2016 م",
        "15:20-12 مارس 2016 م ـ 03 جمادى الآخرة 1437 هـ"
      })
  void readsWrittenDates(String text) {
    assertEquals(DAY, dates.in(text));
  }

  @Test
  void readsMonthsOfTheMaghrebAndTheMashriq() {
    assertEquals(Optional.of(LocalDate.of(2022, 9, 6)), dates.in("الثلاثاء 6 شتنبر 2022 - 14:00"));
    assertEquals(Optional.of(LocalDate.of(2019, 6, 11)), dates.in("11 جوان 2019، 19:05"));
    assertEquals(Optional.of(LocalDate.of(2020, 1, 5)), dates.in("5 كانون الثاني 2020"));
    assertEquals(Optional.of(LocalDate.of(2020, 10, 5)), dates.in("05 تشرين الأول / أكتوبر 2020"));
  }

  @Test
  void takesDayFirstUnlessThatIsNoMonth() {
    assertEquals(Optional.of(LocalDate.of(2016, 4, 3)), dates.in("03/04/2016"));
    assertEquals(Optional.of(LocalDate.of(2016, 10, 27)), dates.in("10/27/2016 - 16:00"));
  }

  @Test
  void convertsAHijriDateThatStandsAlone() {
    assertEquals(DAY, dates.in("السبت 3 جمادى الآخرة 1437 هـ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"قبل ساعتين", "منذ 3 أيام", "أمس", "1437/6/3", "10:30", "2016", "31-02-2016"})
  void takesNothingElseForADate(String text) {
    assertEquals(Optional.empty(), dates.in(text));
  }

  @Test
  void readsFieldsForMachines() {
    assertEquals(DAY, dates.ofField("20160312"));
    assertEquals(DAY, dates.ofField("1457784000"));
    assertEquals(DAY, dates.ofField("1457784000000"));
    assertEquals(Optional.empty(), dates.ofField("0000-00-00"));
  }

  @Test
  void readsAddresses() {
    assertEquals(DAY, dates.ofAddress("https://example.org/news/2016/3/12/x"));
    assertEquals(DAY, dates.ofAddress("https://example.org/ar/20160312-sudan"));
    assertEquals(DAY, dates.ofAddress("https://example.org/2016-03-12/x.html"));
    assertEquals(Optional.empty(), dates.ofAddress("https://example.org/2016/3/x-1457784000"));
  }
}
