package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.lab:5433/arena, jdbc:postgresql://db.lab:5433/arena",
    "'  postgresql://db.lab/arena?sslmode=require ',"
        + " jdbc:postgresql://db.lab/arena?sslmode=require",
    "postgres://db.lab/arena, jdbc:postgresql://db.lab/arena",
    "'jdbc:postgresql://one:5432,two:5432/arena', 'jdbc:postgresql://one:5432,two:5432/arena'"
  })
  void postgresIsTakenInTheFormsThatPeopleHaveAtHand(String given, String url) {
    DatabaseAddress address = DatabaseAddress.parse(given);
    assertThat(address.url()).isEqualTo(url);
    assertThat(address.vendor()).isEqualTo(DatabaseAddress.Vendor.POSTGRESQL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.lab:port/arena?password=s3cret",
        "postgresql://scott:s3cret@db.lab/arena",
        "postgresql://scott:s3/cr?et@db.lab/arena",
        "postgresql//db.lab/arena?password=s3cret",
        "jdbc:mysql://scott:s3cret@db.lab/arena",
        "db.lab:5432",
        ""
      })
  void whatIsNoAddressIsRefusedWithTheRightFormAndWithoutThePassword(String given) {
    UnusableDatabaseException refusal =
        catchThrowableOfType(UnusableDatabaseException.class, () -> DatabaseAddress.parse(given));
    assertThat(refusal.remedy())
        .startsWith("Set AMALGAM_DATABASE_URL to jdbc:postgresql://HOST:5432/DATABASE, with");
    assertThat(refusal.getMessage()).isNotBlank().doesNotContain("s3").doesNotContain("cr?et");
  }

  @Test
  void whatIsShownHoldsNoOptions() {
    assertThat(DatabaseAddress.parse("jdbc:postgresql://db.lab/arena?password=s3cret").shown())
        .isEqualTo("jdbc:postgresql://db.lab/arena");
    assertThat(DatabaseAddress.parse("jdbc:h2:file:./data/amalgam;PASSWORD=s3cret").shown())
        .isEqualTo("jdbc:h2:file:./data/amalgam");
  }
}
