package amalgam.platform.persistence;

import java.util.Objects;
import org.jooq.SQLDialect;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Turns every failure of the database into Spring's {@link DataAccessException}. By default those
 * whose code is not known, such as a database that a full disk has closed, stay as they are, and
 * whoever waits for a failure of the database would take them for something else.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseFailures {

  @Bean
  ExceptionTranslatorExecuteListener translateEveryFailure() {
    return ExceptionTranslatorExecuteListener.of(context -> everyFailureOf(context.dialect()));
  }

  private static SQLExceptionTranslator everyFailureOf(SQLDialect dialect) {
    SQLExceptionTranslator known =
        new SQLErrorCodeSQLExceptionTranslator(
            Objects.requireNonNull(dialect.thirdParty().springDbName()));
    return (task, sql, failure) -> {
      DataAccessException translated = known.translate(task, sql, failure);
      return translated == null ? new UncategorizedSQLException(task, sql, failure) : translated;
    };
  }
}
