package org.rasd.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.rasd.export.DocumentView;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFiles;
import org.rasd.export.RunWriter;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.testing.Analysis;

/** The report as a reader meets it, in headless Chromium; skipped where there is none. */
class ReportInBrowserTest {

  private static final String NASTY = "</script><script>alert(1)</script> \u2028 <b>";

  /** Attacks with a toll, talks between two parties, protests. */
  private static final List<String> TEXTS =
      List.of(
          // Gunmen of Islamic State attacked a checkpoint north of Tikrit at dawn on Tuesday;
          // three soldiers killed, about ten others wounded.
          "هاجم مسلحون من تنظيم داعش فجر الثلاثاء نقطة تفتيش للجيش العراقي شمال تكريت، ما أسفر"
              + " عن مقتل ثلاثة جنود وإصابة نحو عشرة آخرين.",
          // Iran and the United States signed an agreement in Muscat on Sunday.
          "وقعت إيران والولايات المتحدة اتفاقا في مسقط يوم الأحد.",
          // Protesters demonstrated in Baghdad.
          "تظاهر المئات في بغداد احتجاجا على غلاء الأسعار.");

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  private static Optional<File> program(String... names) {
    for (String name : names) {
      for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
        File file = Path.of(place.isEmpty() ? "." : place, name).toFile();
        if (file.canExecute()) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  @BeforeAll
  static void openBrowser() throws IOException {
    Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "the report is not looked at: no chromium and chromedriver on the PATH");
    ChromeOptions options = new ChromeOptions().setBinary(chromium.get());
    options.addArguments("--headless=new", "--no-sandbox", "--lang=en", "--window-size=1400,1000");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    browser = new ChromeDriver(service, options);
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
    writeReport();
  }

  private static void writeReport() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Document read = Analysis.of(TEXTS.get(i % TEXTS.size()));
      String title = i == 0 ? NASTY : "headline " + i;
      Metadata metadata =
          new Metadata(title, "source " + i % 2, "javascript:alert(1)", read.date(), Map.of());
      documents.add(withLayersOf(read, Document.of("d" + i, read.text(), metadata)));
    }
    ReportPage.write(folder, new ReportLimits(100, 100, 10, 3, 100), documents);
  }

  private static Document withLayersOf(Document read, Document bare) {
    Document document = bare;
    for (org.rasd.model.Layer<?> layer : read.layers()) {
      document = copy(read, layer, document);
    }
    return document;
  }

  private static <T extends org.rasd.model.Annotation> Document copy(
      Document from, org.rasd.model.Layer<T> layer, Document to) {
    return to.with(layer, from.layer(layer));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void openPage() {
    browser.get("about:blank");
    browser.get(folder.resolve("report.html").toUri().toString());
    until("return document.documentElement.dataset.ready === 'true'");
  }

  @AfterEach
  void nothingWentWrong() {
    List<String> log =
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), log);
  }

  /** Waits for a condition in JavaScript; fails with a time-out after 20 seconds. */
  private static void until(String condition) {
    browser.executeAsyncScript(
        "const done = arguments[0]; const test = () => { "
            + condition
            + " }; const look = () => (test() ? done(true) : setTimeout(look, 20)); look();");
  }

  private static WebElement one(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  private static String text(String css) {
    return one(css).getText();
  }

  @Test
  void everySectionShowsSomething() {
    assertEquals(12, all("#table tr.event").size());
    assertFalse(all("#when .bin").isEmpty());
    assertFalse(all("#where circle").isEmpty());
    assertFalse(all("#talks .phase").isEmpty());
    assertFalse(all("#toll tbody tr").isEmpty());
    assertFalse(all("#who td button").isEmpty());
    assertFalse(all("#names .bar").isEmpty());
    assertFalse(all("#read .bar").isEmpty());
  }

  @Test
  void aFamilyAndAWordFilterTheTable() {
    one("[data-family=PROTEST]").click();
    assertEquals("4 of 12 shown", text("#count"));
    one("[data-family=PROTEST]").click();
    one("#filter-search").sendKeys("احتجاجًا"); // in protest, with a mark the text has not
    until("return document.getElementById('count').textContent.startsWith('4 of')");
    assertEquals(4, all("#table tr.event").size());
    one("#reset").click();
    assertEquals("12 of 12 shown", text("#count"));
  }

  @Test
  void aRowOpensByKeyboardAndShowsTheSentenceMarked() {
    one("#table .open").sendKeys(Keys.ENTER);
    until("return !!document.querySelector('.detail mark')");
    assertEquals("rtl", one(".detail .text").getDomAttribute("dir"));
    assertFalse(all(".detail mark[data-role=trigger]").isEmpty());
    assertFalse(all(".detail mark[data-role=place]").isEmpty());
    assertFalse(all(".detail mark[data-role=killed]").isEmpty());
    assertFalse(all(".detail .name[data-name=LOC]").isEmpty());
    assertTrue(text(".detail .article").contains("Sentence 1 of 1"), text(".detail .article"));
    one("#table .open").sendKeys(Keys.ENTER);
    assertTrue(all(".detail").isEmpty());
  }

  @Test
  void whatTheNewsSaysIsTextAndAnAddressThatIsNoneIsNoLink() {
    assertTrue(text("#table tr.event td[data-key=article]").contains("<script>alert(1)"));
    one("#table .open").click();
    until("return !!document.querySelector('.detail mark')");
    assertTrue(all(".detail a").isEmpty());
  }

  @Test
  void theLanguageSwitchesWithTheDirection() {
    one("#language").click();
    assertEquals("rtl", one("html").getDomAttribute("dir"));
    assertEquals("كل الأحداث", text("#table h2")); // all events
    one("#language").click();
    assertEquals("ltr", one("html").getDomAttribute("dir"));
    assertEquals("All events", text("#table h2"));
  }

  @Test
  void theTableSortsByAColumnBothWays() {
    one("#table button[data-column='5']").click(); // killed
    assertEquals("ascending", one("#table th:has([data-column='5'])").getDomAttribute("aria-sort"));
    assertTrue(text("#table tr.event td[data-key=killed]").contains("3"));
    one("#table button[data-column='5']").click();
    assertEquals(
        "descending", one("#table th:has([data-column='5'])").getDomAttribute("aria-sort"));
    assertTrue(text("#table tr.event td[data-key=killed]").contains("3"));
  }

  @Test
  void aCellOfTheMatrixFiltersAndAMarkOfATalkOpensItsSentence() {
    one("#who td button").click();
    assertFalse(all("#chosen button").isEmpty());
    one("#reset").click();
    one("#talks .phase").click();
    until("return document.getElementById('event').open");
    assertFalse(all("dialog mark[data-role=trigger]").isEmpty());
    one("dialog .close").click();
  }

  @Test
  void onANarrowScreenNothingStandsBesideThePage() {
    Dimension before = browser.manage().window().getSize();
    try {
      browser.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", false));
      openPage();
      until("return document.documentElement.scrollWidth <= 400");
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
      browser.manage().window().setSize(before);
    }
  }

  @Test
  void theReportOfAStoppedRunSaysSo() throws IOException {
    assertFalse(one("#stopped").isDisplayed());
    Path early = Files.createDirectories(folder.resolve("early"));
    RunWriter writer = new HtmlFormat().open(OutputFiles.in(early));
    try (writer) {
      writer.stopped();
    }
    browser.get(early.resolve("report.html").toUri().toString());
    until("return document.documentElement.dataset.ready === 'true'");
    assertTrue(text("#stopped").contains("--resume"), text("#stopped"));
  }

  @Test
  void anExplanationShowsTheTextMarkedInBothLanguages() throws IOException {
    Document document = Analysis.of(TEXTS.get(0));
    String page = ExplanationPage.of(List.of(DocumentView.of(document, OffsetUnit.CODEPOINT)));
    Files.writeString(folder.resolve("explanation.html"), page);
    browser.get(folder.resolve("explanation.html").toUri().toString());
    until("return document.documentElement.dataset.ready === 'true'");
    assertFalse(all(".sentence > .text mark[data-role=trigger]").isEmpty());
    assertFalse(all(".sentence article mark[data-role=killed]").isEmpty());
    assertFalse(all(".sentence table.plain tbody tr").isEmpty());
    one("#language").click();
    assertEquals("ما وُجد ولماذا", text("h1")); // what was found, and why
  }

  @Test
  void theReportOfTheTestIsSmall() throws IOException {
    assertTrue(Files.size(folder.resolve("report.html")) < 700_000);
  }
}
