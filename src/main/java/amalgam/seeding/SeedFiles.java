package amalgam.seeding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files under {@code seeds/} that are packed into the application. */
@Component
class SeedFiles {

  private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

  /** The texts that match a pattern such as {@code spaces/*.yaml}, by file name. */
  List<String> texts(String pattern) {
    return find(pattern).stream().map(SeedFiles::text).toList();
  }

  /** Copies what matches to {@code folder}, whole files only; those that are there stay. */
  void copyMissing(String pattern, Path folder) {
    try {
      Files.createDirectories(folder);
      for (Resource resource : find(pattern)) {
        Path target = folder.resolve(name(resource));
        if (Files.notExists(target)) {
          copy(resource, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The shipped models cannot be unpacked to %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static void copy(Resource resource, Path target) throws IOException {
    Path partial = Files.createTempFile(target.getParent(), ".partial-", "");
    try (InputStream content = resource.getInputStream()) {
      Files.copy(content, partial, StandardCopyOption.REPLACE_EXISTING);
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private List<Resource> find(String pattern) {
    try {
      return Arrays.stream(resources.getResources("classpath*:seeds/" + pattern))
          .sorted(Comparator.comparing(SeedFiles::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The seeds cannot be listed: " + e.getMessage(), e);
    }
  }

  private static String name(Resource resource) {
    return Objects.requireNonNull(resource.getFilename());
  }

  private static String text(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The seed %s cannot be read: %s".formatted(resource, e.getMessage()), e);
    }
  }
}
