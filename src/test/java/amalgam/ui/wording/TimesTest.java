package amalgam.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  private static final Instant TIME = Instant.parse("2026-10-02T12:03:12.345Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void aTimeReadsAsOnTheReadersClock() {
    assertThat(Times.local(TIME, BERLIN, Locale.ENGLISH)).isEqualTo("2 Oct 2026, 14:03");
    assertThat(Times.exact(TIME, BERLIN, Locale.ENGLISH))
        .isEqualTo("2 Oct 2026, 14:03:12.345 UTC+02:00");
  }

  @Test
  void aTimeReadsAsThatLanguageWritesIt() {
    assertThat(Times.local(TIME, BERLIN, Locale.UK)).isEqualTo("2 Oct 2026, 14:03");
    assertThat(Times.local(TIME, BERLIN, Locale.GERMANY)).isEqualTo("2. Okt. 2026, 14:03");
  }

  @ParameterizedTest
  @CsvSource({
    "PT-2S, just now",
    "PT4S, just now",
    "PT40S, 40 s ago",
    "PT2M, 2 min ago",
    "PT89M, 89 min ago",
    "PT23H, 23 h ago",
    "P4D, 4 days ago"
  })
  void aSpanIsNoLongerThanItNeedsToBe(Duration span, String words) {
    assertThat(Times.ago(span)).isEqualTo(words);
  }
}
