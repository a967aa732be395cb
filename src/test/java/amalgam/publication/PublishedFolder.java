package amalgam.publication;

import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.FileShelf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that something is published to, as its reader sees it. */
public record PublishedFolder(Path path) implements FileShelf {

  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|data|action)=\"([^\"]*)\"");

  @Override
  public void put(String name, FileContent content) {
    Path file = path.resolve(name);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (OutputStream output = Files.newOutputStream(file)) {
        content.writeTo(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its files' content, by name. */
  public Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(path.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Its pages. */
  public List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Whatever a page leads to that is not in the folder, as {@code page: address}. */
  public List<String> deadLinks() throws IOException {
    return pages().stream().flatMap(page -> deadLinks(page).stream()).toList();
  }

  private List<String> deadLinks(Path page) {
    try {
      return ADDRESS
          .matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .filter(address -> !leadsSomewhere(page, address))
          .map(address -> path.relativize(page) + ": " + address)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean leadsSomewhere(Path page, String address) {
    String[] parts = address.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return target.startsWith(path)
        && Files.isRegularFile(target)
        && (parts.length == 1 || text(target).contains("id=\"" + parts[1] + "\""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
