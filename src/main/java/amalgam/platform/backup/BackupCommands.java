package amalgam.platform.backup;

import amalgam.platform.DataFolder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The commands {@code backup <file.zip>} and {@code restore <file.zip>}, each with the settings of
 * the installation behind it.
 */
public final class BackupCommands {

  private static final Logger LOG = LoggerFactory.getLogger(BackupCommands.class);

  private BackupCommands() {}

  /** No more of the application than its settings, and the way to its database. */
  @Import(DataFolder.class)
  @ComponentScan(
      basePackages = "amalgam.platform.persistence",
      useDefaultFilters = false,
      includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.DatabaseConnection"))
  private static final class Installation {}

  /**
   * Backs up, by the running application where there is one.
   *
   * @param arguments those after the word {@code backup}
   * @return 0 if it was done
   */
  public static int backup(List<String> arguments) {
    return run("backup", arguments, BackupCommands::backup);
  }

  /**
   * Restores.
   *
   * @param arguments those after the word {@code restore}
   * @return 0 if it was done
   */
  public static int restore(List<String> arguments) {
    return run(
        "restore",
        arguments,
        (file, database, data) -> {
          BackupManifest restored = new Restoration(database, data).restore(file);
          LOG.info(
              "Restored {} of {} into {}: {}",
              file,
              restored.made(),
              data.root().toAbsolutePath().normalize(),
              restored.summary());
        });
  }

  /** What a command does. */
  @FunctionalInterface
  private interface Command {
    void run(Path file, HikariDataSource database, DataFolder data) throws IOException;
  }

  private static int run(String name, List<String> arguments, Command command) {
    List<String> files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
    if (files.size() != 1) {
      LOG.error("The command is: {} <file.zip> [--amalgam.data=<folder>]", name);
      return 1;
    }
    String[] settings =
        arguments.stream().filter(setting -> setting.startsWith("--")).toArray(String[]::new);
    try (ConfigurableApplicationContext installation =
        new SpringApplicationBuilder(Installation.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run(settings)) {
      command.run(
          Path.of(files.getFirst()).toAbsolutePath().normalize(),
          installation.getBean(HikariDataSource.class),
          installation.getBean(DataFolder.class));
      return 0;
    } catch (BackupException | IOException e) {
      LOG.error("{}", e.getMessage());
      return 1;
    }
  }

  private static void backup(Path file, HikariDataSource database, DataFolder data)
      throws IOException {
    Optional<RunningInstance> running =
        database.getJdbcUrl().startsWith(H2Copier.URL)
            ? RunningInstance.find(data)
            : Optional.empty();
    if (running.isEmpty()) {
      Backups backups = new Backups(database, data, folderOf(file), Clock.systemUTC());
      LOG.info("Backed up {}", backups.make(file.getFileName().toString()));
      return;
    }
    if (Files.exists(file)) {
      throw new BackupException("'%s' is there already; choose another name.".formatted(file));
    }
    Files.createDirectories(folderOf(file));
    Files.move(running.get().backUp(), file);
    try (BackupReader made = new BackupReader(file)) {
      LOG.info(
          "Backed up {} by the running application at {}",
          new Backup(file, made.manifest()),
          running.get().address());
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }
}
