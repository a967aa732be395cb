package amalgam.ui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All texts of the pages, by language and key.
 *
 * <p>Each part of the pages keeps its own in {@code amalgam/words/<part>.properties} and, for other
 * languages, {@code <part>_<code>.properties}; all its keys begin with {@code <part>.}.
 */
final class WordBook {

  private static final String FOLDER = "classpath*:amalgam/words/*.properties";
  private static final String ENDING = ".properties";

  private final Map<Language, Map<String, String>> texts;

  private WordBook(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /** Reads what lies on the class path. */
  static WordBook read() {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
        add(file, texts);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The texts of the pages cannot be read.", unreadable);
    }
    return new WordBook(texts);
  }

  private static void add(Resource file, Map<Language, Map<String, String>> texts)
      throws IOException {
    String name = String.valueOf(file.getFilename());
    String stem = name.substring(0, name.length() - ENDING.length());
    int mark = stem.lastIndexOf('_');
    Language language =
        mark < 0
            ? Language.ENGLISH
            : Language.ofCode(stem.substring(mark + 1))
                .orElseThrow(() -> new IllegalStateException(name + " names no known language."));
    String part = mark < 0 ? stem : stem.substring(0, mark);
    Map<String, String> own = texts.computeIfAbsent(language, first -> new TreeMap<>());
    for (Map.Entry<Object, Object> entry : load(file).entrySet()) {
      String key = (String) entry.getKey();
      if (!key.startsWith(part + ".")) {
        throw new IllegalStateException(
            "The key %s in %s does not begin with %s.".formatted(key, name, part));
      }
      own.put(key, (String) entry.getValue());
    }
  }

  private static Properties load(Resource file) throws IOException {
    Properties entries = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      entries.load(reader);
    }
    return entries;
  }

  /** The text in that language, in English where that language lacks it. */
  Optional<String> find(String key, Language language) {
    @Nullable String own = texts(language).get(key);
    return Optional.ofNullable(own == null ? texts(Language.ENGLISH).get(key) : own);
  }

  /** Every key that the language has a text for. */
  Set<String> keys(Language language) {
    return texts(language).keySet();
  }

  private Map<String, String> texts(Language language) {
    return texts.getOrDefault(language, Map.of());
  }
}
