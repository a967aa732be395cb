package amalgam.platform.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The pool of connections to the database that the settings name. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnection {

  @Bean
  DatabaseAddress databaseAddress(@Value("${amalgam.database.url}") String url) {
    return DatabaseAddress.parse(url);
  }

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(
      DatabaseAddress address,
      @Value("${amalgam.database.user:}") String user,
      @Value("${amalgam.database.password:}") String password) {
    if (address.vendor() == DatabaseAddress.Vendor.POSTGRESQL) {
      new FirstConnection(address, user, password).check();
    }
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("amalgam");
    pool.setJdbcUrl(address.url());
    address.vendor().driverProperties().forEach(pool::addDataSourceProperty);
    if (!user.isEmpty()) {
      pool.setUsername(user);
    } else if (address.vendor() == DatabaseAddress.Vendor.H2) {
      pool.setUsername(DatabaseAddress.FILE_OWNER);
    }
    pool.setPassword(password);
    if (address.vendor() == DatabaseAddress.Vendor.H2) {
      pool.setDataSource(
          new OneWriter(
              new DriverManagerDataSource(address.url(), pool.getUsername(), pool.getPassword())));
    }
    return pool;
  }

  /** Nobody reads statements in the log, and each would ask there whether somebody does. */
  @Bean
  DefaultConfigurationCustomizer withoutStatementsInTheLog() {
    return configuration -> configuration.settings().withExecuteLogging(false);
  }
}
